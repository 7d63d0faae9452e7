/** Words that say nothing of what is asked for, in folded English and Danish: they make up half of what customers write. */
const stopWords = new Set(
  (
    'a about am an and are as at be been but by can could did do does for from had has have help how i if in is it its just me my ' +
    'need no not of on or our please should so than that the their them there they this to us want was we were what when where which ' +
    'who why will with would you your ' +
    'aren couldn d didn doesn don hadn hasn haven isn ll m re s shouldn t ve wasn weren won wouldn ' +
    'af alle at da de den der deres det dig din dine dit du efter eller en er et for fordi fra gerne ham han har hende her hun hvad ' +
    'hvem hvis hvor hvordan hvorfor ikke ind jeg jer kan kunne man med men mig min mine mit nar noget nogen nogle nu og om op os pa ' +
    'sa sig skal skulle som sin til ud var ved vi vil ville vores'
  ).split(' '),
)

export const isStopWord = (word: string): boolean => stopWords.has(word)

/**
 * Words that say nothing of what is asked for, in folded English, Danish and Chinese: they make up half of what customers write. Of
 * Chinese the characters and pairs of neighbours that a search reads it in, so that 为什么 is two.
 */
const stopWords = new Set(
  (
    'a about am an and are as at be been but by can could did do does for from had has have help how i if in is it its just me my ' +
    'need no not of on or our please should so than that the their them there they this to us want was we were what when where which ' +
    'who why will with would you your ' +
    'aren couldn d didn doesn don hadn hasn haven isn ll m re s shouldn t ve wasn weren won wouldn ' +
    'af alle at da de den der deres det dig din dine dit du efter eller en er et for fordi fra gerne ham han har hende her hun hvad ' +
    'hvem hvis hvor hvordan hvorfor ikke ind jeg jer kan kunne man med men mig min mine mit nar noget nogen nogle nu og om op os pa ' +
    'sa sig skal skulle som sin til ud var ved vi vil ville vores ' +
    '我 你 您 的 了 吗 呢 吧 啊 呀 是 有 在 想 要 能 会 不 没 这 那 就 都 也 还 和 与 或 把 被 给 让 对 从 到 去 来 怎 什 么 问 请 ' +
    '没有 这个 那个 怎么 么样 怎样 什么 为什 如何 多少 哪里 哪些 可以 可不 不能 能不 是不 是否 是什 有什 要怎 该怎 该如 么办 ' +
    '我的 你的 你们 我想 想要 我要 请问 谢谢 您好 你好 一下 一个 已经 现在 知道 需要 应该'
  ).split(' '),
)

export const isStopWord = (word: string): boolean => stopWords.has(word)

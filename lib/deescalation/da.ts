import type { Ladder } from './ladder.ts'

export const da: Ladder = {
  stages: {
    listen: {
      advice: 'Lad kunden tale ud, og gengiv så med dine egne ord, hvad du har hørt.',
      avoid: 'at komme med løsninger, forklaringer eller forsvar, før kunden er færdig.',
      question: 'Hvad har været det sværeste for dig i alt det her?',
      phrases: [
        {
          id: 'acknowledge',
          body: 'Hej {{ customer.first_name | default: "med dig" }}. Jeg kan godt se, hvor frustrerende det her har været. Nu har du min fulde opmærksomhed.',
        },
        {
          id: 'thank',
          body: 'Tak, fordi du siger det så åbent. Det hjælper mig med at se, hvad der gik galt.',
        },
        {
          id: 'mirror',
          body: 'Lad mig lige høre, om jeg har forstået det rigtigt: {{ summary }}. Var det sådan, det var?',
          blanks: {
            summary: { label: 'Hvad der skete', example: 'pakken kom for sent, og kassen var allerede åbnet' },
          },
        },
        {
          id: 'name-the-feeling',
          body: 'Du regnede med, at det var på plads, og det var det ikke. Jeg forstår godt, at du er skuffet.',
        },
        {
          id: 'no-repeating',
          body: 'Jeg har læst alle dine beskeder, så du behøver ikke begynde forfra.',
          only: 'Når du har læst dem alle',
        },
        {
          id: 'invite',
          body: 'Fortæl endelig også resten. Jeg vil gerne høre det hele, før jeg foreslår noget.',
        },
        {
          id: 'ask-impact',
          body: 'Hvad har det betydet for dig? Det vil jeg gerne vide, før vi taler om, hvad vi gør.',
        },
      ],
    },
    reassure: {
      advice: 'Fortæl, at du tager sagen, hvad du gør lige nu, og hvornår kunden hører fra dig.',
      avoid: 'løfter, du ikke kan holde, henvisninger til regler og ordet ”men”.',
      question: 'Hvad ville hjælpe dig mest lige nu?',
      phrases: [
        {
          id: 'own-it',
          body: 'Jeg tager mig selv af det nu og følger det, til det er løst.',
          only: 'Hvis du beholder sagen',
        },
        {
          id: 'apologise-and-act',
          body: 'Jeg beklager, at det gik galt. Her er, hvad jeg gør ved det nu: {{ action }}.',
          blanks: { action: { label: 'Hvad du gør', example: 'jeg spørger fragtfirmaet, hvor pakken er' } },
        },
        {
          id: 'give-a-time',
          body: 'Du hører fra mig senest {{ time }}, også hvis jeg stadig er ved at undersøge det.',
          blanks: { time: { label: 'Tidspunkt', example: 'i dag kl. 15' } },
        },
        {
          id: 'not-known-yet',
          body: 'Det ved jeg ikke endnu, og jeg vil hellere undersøge det end gætte. Du får besked, så snart jeg ved det.',
        },
        {
          id: 'experience',
          body: 'Vi har løst noget lignende før, så jeg ved, at der er en vej frem.',
          only: 'Hvis det passer',
        },
        {
          id: 'noted',
          body: 'Jeg har skrevet det hele ned, så du slipper for at fortælle det to gange.',
          only: 'Når du har noteret det i sagen',
        },
        {
          id: 'right-to-ask',
          body: 'Det var godt, du kontaktede os. Nu er det vores opgave at få det på plads.',
        },
      ],
    },
    solve: {
      advice: 'Find det, der haster mest, foreslå to veje ud, og lad kunden vælge.',
      avoid: 'at sende kunden rundt i systemet eller tilbyde noget, der ikke er godkendt.',
      question: 'Hvilken del er det vigtigst at få løst først?',
      phrases: [
        {
          id: 'most-pressing',
          body: 'Hvad er det ene, der skal virke igen først? Det begynder jeg med.',
        },
        {
          id: 'two-ways',
          body: 'Vi har to muligheder: {{ option_one }} eller {{ option_two }}. Hvad passer dig bedst?',
          blanks: {
            option_one: { label: 'Første mulighed', example: 'vi sender en ny i dag' },
            option_two: { label: 'Anden mulighed', example: 'du får pengene tilbage' },
          },
        },
        {
          id: 'honest-limit',
          body: 'Lige den del kan jeg ikke gøre noget ved, og det vil jeg sige ærligt. Til gengæld kan jeg {{ offer }}.',
          blanks: { offer: { label: 'Hvad du kan gøre', example: 'sende en ny i morgen tidlig' } },
        },
        {
          id: 'next-step',
          body: 'Det næste, der sker, er: {{ step }}, senest {{ time }}. Jeg giver dig besked, når det er gjort.',
          blanks: {
            step: { label: 'Næste skridt', example: 'værkstedet tester din maskine' },
            time: { label: 'Tidspunkt', example: 'torsdag kl. 12' },
          },
        },
        {
          id: 'check',
          body: 'Løser det problemet for dig, eller er der noget, jeg har overset?',
        },
        {
          id: 'follow-up',
          body: 'Jeg vender tilbage {{ day }} for at høre, om alt stadig er i orden.',
          blanks: { day: { label: 'Dag', example: 'på torsdag' } },
        },
        {
          id: 'hand-over',
          body: 'Jeg vil gerne have en erfaren kollega med. Jeg giver hele forløbet videre, så du ikke skal fortælle det igen.',
          only: 'Efter to runder, eller når du ikke selv kan afgøre sagen',
        },
      ],
    },
  },
  again: 'Er det stadig anspændt? Det er normalt, at én runde ikke er nok.',
  handOver:
    'Efter to runder, eller med det samme ved fare, sygdom, jura eller trusler: Få en erfaren kollega med, giv selv forløbet videre, og bliv, til kollegaen har taget over.',
}

import type { Sample } from '../sample.ts'

/** Two ways out, for the customer to choose from. */
export const options: readonly Sample[] = [
  {
    id: 'option-two-ways',
    kind: 'snippet',
    slot: 'option',
    texts: {
      en: {
        title: 'Two ways forward',
        shortcut: 'sp1',
        aliases: ['choice', 'alternatives', 'options', 'you decide'],
        tags: ['option', 'choice'],
        use: 'When there are two real solutions and the customer may choose between them.',
        avoid: 'Not with a choice you cannot carry out yourself.',
        body: `There are two ways forward, and you choose:

- **One:** {{ option_one }}
- **Two:** {{ option_two }}

Reply with "one" or "two", and I start on it the same day.`,
        blanks: {
          option_one: { label: 'First way', example: 'a new kettle, with you by Thursday' },
          option_two: { label: 'Second way', example: 'your money back, sent today' },
        },
      },
      da: {
        title: 'To veje videre',
        shortcut: 'sv1',
        aliases: ['valg', 'alternativer', 'muligheder', 'du bestemmer'],
        tags: ['valg', 'løsning'],
        use: 'Når der er to reelle løsninger, som kunden selv kan vælge imellem.',
        avoid: 'Ikke med en løsning, du ikke selv kan sætte i gang.',
        body: `Vi kan gøre det på to måder, og du bestemmer:

- **Et:** {{ option_one }}
- **To:** {{ option_two }}

Svar "et" eller "to", så går jeg i gang samme dag.`,
        blanks: {
          option_one: { label: 'Første vej', example: 'en ny kedel, som er hos dig senest torsdag' },
          option_two: { label: 'Anden vej', example: 'pengene tilbage, sendt i dag' },
        },
      },
      'zh-Hans': {
        title: '两种办法任选',
        shortcut: 'px1',
        aliases: ['选择', '方案', '替代办法', '您来定'],
        tags: ['选择', '方案'],
        use: '有两种切实可行的办法，可以由顾客挑选时。',
        avoid: '自己办不到的方案请不要写。',
        body: `现在有两种办法，由您来定：

- **办法一**：{{ option_one }}
- **办法二**：{{ option_two }}

您回复“一”或“二”，我当天就着手办理。`,
        blanks: {
          option_one: { label: '办法一', example: '重新发一个电水壶，周四前送到' },
          option_two: { label: '办法二', example: '今天就为您退款' },
        },
      },
      'zh-Hant': {
        title: '兩個方案請您選',
        shortcut: 'px1',
        aliases: ['選擇', '方案', '替代做法', '由您決定'],
        tags: ['選項', '方案'],
        use: '有兩個確實可行的方案，可以讓顧客自己選時。',
        avoid: '自己做不到的方案請不要寫進來。',
        body: `有兩個處理方式，看您想選哪一個：

- **方案一**：{{ option_one }}
- **方案二**：{{ option_two }}

請回信告訴我「一」或「二」，我當天就會開始處理。`,
        blanks: {
          option_one: { label: '方案一', example: '補寄一個新的快煮壺，星期四前送達' },
          option_two: { label: '方案二', example: '今天就幫您退款' },
        },
      },
    },
  },
  {
    id: 'option-gift-card-or-refund',
    kind: 'snippet',
    slot: 'option',
    texts: {
      en: {
        title: 'Gift card or refund',
        shortcut: 'sp2',
        aliases: ['money back', 'voucher', 'store credit'],
        tags: ['option', 'refund'],
        use: 'When the customer gets money back and may choose in which form.',
        avoid: 'Not when the law or the customer asks for the money itself.',
        body: `You can have the {{ amount }} back the way you paid, which takes about {{ refund_days }}, or as a Kittiwake gift card that works at once. Which would you like?`,
        blanks: {
          amount: { label: 'Amount', example: '€49' },
          refund_days: { label: 'Refund time', example: '5 working days' },
        },
      },
      da: {
        title: 'Gavekort eller pengene tilbage',
        shortcut: 'sv2',
        aliases: ['refusion', 'tilgodebevis', 'gavekort'],
        tags: ['valg', 'refusion'],
        use: 'Når kunden skal have penge tilbage og selv kan vælge hvordan.',
        avoid: 'Ikke når loven eller kunden kræver pengene udbetalt.',
        body: `Du kan få de {{ amount }} tilbage, samme vej som du betalte, og det tager cirka {{ refund_days }}, eller som et gavekort til Kittiwake, der kan bruges med det samme. Hvad passer dig bedst?`,
        blanks: {
          amount: { label: 'Beløb', example: '369 kr.' },
          refund_days: { label: 'Tid for refusion', example: '5 bankdage' },
        },
      },
      'zh-Hans': {
        title: '礼品卡或原路退款',
        shortcut: 'px2',
        aliases: ['退钱', '代金券', '购物金'],
        tags: ['选择', '退款'],
        use: '要给顾客退钱，并且可由顾客选择退款形式时。',
        avoid: '法律规定或顾客要求退回现款时，请勿使用。',
        body: `这{{ amount }}可以按原支付方式退回，大约需要{{ refund_days }}；也可以换成 Kittiwake 礼品卡，马上就能用。您想选哪一种？`,
        blanks: {
          amount: { label: '金额', example: '368元' },
          refund_days: { label: '退款用时', example: '3到5个工作日' },
        },
      },
      'zh-Hant': {
        title: '禮物卡或退款',
        shortcut: 'px2',
        aliases: ['退錢', '購物金', '抵用券'],
        tags: ['選項', '退款'],
        use: '要退錢給顧客，而且可以由顧客選擇方式時。',
        avoid: '法律規定或顧客要求退現時，請不要使用。',
        body: `這筆 {{ amount }} 可以退回您原本的付款方式，大約需要{{ refund_days }}；也可以改成 Kittiwake 禮物卡，馬上就能使用。請問您想要哪一種？`,
        blanks: {
          amount: { label: '金額', example: 'NT$1,680' },
          refund_days: { label: '退款時間', example: '5 到 7 個工作天' },
        },
      },
    },
  },
  {
    id: 'option-call-back',
    kind: 'snippet',
    slot: 'option',
    texts: {
      en: {
        title: 'Offer to call back',
        shortcut: 'sp3',
        aliases: ['phone', 'ring', 'talk instead'],
        tags: ['option', 'phone'],
        use: 'When writing goes in circles, or when the matter is easier to talk through.',
        avoid: 'Not when you cannot call in the time you name.',
        body: `If you would rather talk, I can call you {{ call_window }}. Reply with the number I should use, and a time that suits you.`,
        blanks: { call_window: { label: 'When I can call', example: 'tomorrow between 10:00 and 12:00 (CET)' } },
      },
      da: {
        title: 'Tilbyd at ringe op',
        shortcut: 'sv3',
        aliases: ['telefon', 'opkald', 'hellere tale sammen'],
        tags: ['valg', 'telefon'],
        use: 'Når skriveriet kører i ring, eller sagen er lettere at tale igennem.',
        avoid: 'Ikke når du ikke kan ringe i det tidsrum, du nævner.',
        body: `Vil du hellere tale om det, kan jeg ringe til dig {{ call_window }}. Svar med det nummer, jeg skal bruge, og et tidspunkt, der passer dig.`,
        blanks: { call_window: { label: 'Hvornår jeg kan ringe', example: 'i morgen mellem kl. 10 og 12' } },
      },
      'zh-Hans': {
        title: '提出给顾客回电',
        shortcut: 'px3',
        aliases: ['电话', '打电话', '电话里说'],
        tags: ['选择', '电话'],
        use: '文字来回说不清，或电话里更容易谈妥时。',
        avoid: '在所写的时段内打不了电话时，请勿使用。',
        body: `如果您觉得电话里说更方便，我{{ call_window }}可以给您打过去。请回复您的电话号码和方便的时间。`,
        blanks: { call_window: { label: '可回电时段', example: '明天上午10点到12点' } },
      },
      'zh-Hant': {
        title: '提議回電',
        shortcut: 'px3',
        aliases: ['電話', '打電話', '用講的'],
        tags: ['選項', '電話'],
        use: '信件來回說不清楚，或用電話比較好談時。',
        avoid: '寫出的時段內沒辦法打電話時，請不要使用。',
        body: `如果您覺得用電話講比較清楚，我{{ call_window }}可以打給您。請回信留下電話號碼和方便接聽的時間。`,
        blanks: { call_window: { label: '可回電時段', example: '明天上午 10 點到 12 點' } },
      },
    },
  },
]

import type { Sample } from '../sample.ts'

/** What is so, what is not known yet, and why not. */
export const explanations: readonly Sample[] = [
  {
    id: 'explain-known-and-unknown',
    kind: 'snippet',
    slot: 'explain',
    texts: {
      en: {
        title: 'What we know and what we do not know yet',
        shortcut: 'se1',
        aliases: ['no answer yet', 'still looking', 'uncertain'],
        tags: ['explain', 'honest'],
        use: 'When you have a part of the answer and would otherwise be tempted to guess the rest.',
        body: `This is what I know so far: {{ known }}. What I do not know yet is {{ not_known }}, and I would rather find out than guess.`,
        blanks: {
          known: { label: 'Known', example: 'the parcel left our warehouse on Monday' },
          not_known: { label: 'Not known yet', example: 'where it is now' },
        },
      },
      da: {
        title: 'Det ved vi, og det ved vi ikke endnu',
        shortcut: 'sf1',
        aliases: ['intet svar endnu', 'undersøger stadig', 'usikkert'],
        tags: ['forklaring', 'ærligt'],
        use: 'Når du har en del af svaret og ellers ville komme til at gætte på resten.',
        body: `Det ved jeg indtil nu: {{ known }}. Det ved jeg ikke endnu: {{ not_known }}. Det vil jeg hellere finde ud af end gætte på.`,
        blanks: {
          known: { label: 'Det ved vi', example: 'pakken forlod vores lager i mandags' },
          not_known: { label: 'Ved vi ikke', example: 'hvor den er lige nu' },
        },
      },
      'zh-Hans': {
        title: '已知的和还不清楚的',
        shortcut: 'ps1',
        aliases: ['还没有答案', '还在查', '不确定'],
        tags: ['说明', '如实'],
        use: '只掌握了部分情况，其余部分又不该猜测时。',
        body: `目前能确定的是：{{ known }}。还不清楚的是：{{ not_known }}，我想查清楚再告诉您，不随便猜。`,
        blanks: {
          known: { label: '已知情况', example: '包裹周一已从我们仓库发出' },
          not_known: { label: '还不清楚', example: '包裹现在在哪里' },
        },
      },
      'zh-Hant': {
        title: '目前知道的與還不知道的',
        shortcut: 'ps1',
        aliases: ['還沒有答案', '還在查', '不確定'],
        tags: ['說明', '誠實'],
        use: '只掌握一部分情況，其他部分又不該用猜的時候。',
        body: `我現在可以確定的是：{{ known }}。還不知道的是：{{ not_known }}，這部分我會查清楚，不會用猜的回答您。`,
        blanks: {
          known: { label: '已確定', example: '包裹星期一已從倉庫寄出' },
          not_known: { label: '還不知道', example: '包裹現在在哪裡' },
        },
      },
    },
  },
  {
    id: 'explain-refund-time',
    kind: 'snippet',
    slot: 'explain',
    texts: {
      en: {
        title: 'Why a refund takes days',
        shortcut: 'se2',
        aliases: ['where is my money', 'refund not arrived', 'bank days'],
        tags: ['explain', 'refund'],
        use: 'When we have sent the refund and it does not show on the account yet.',
        avoid: 'Not before the refund has been sent.',
        body: `We sent your refund of {{ amount }} on {{ refund_date }}. From there your bank decides when it shows on your account, most often within {{ bank_days }}.`,
        blanks: {
          amount: { label: 'Amount', example: '€49' },
          refund_date: { label: 'Sent on', example: '10 March' },
          bank_days: { label: 'Usual bank time', example: '5 working days' },
        },
      },
      da: {
        title: 'Derfor tager en refusion nogle dage',
        shortcut: 'sf2',
        aliases: ['hvor er mine penge', 'refusion ikke kommet', 'bankdage'],
        tags: ['forklaring', 'refusion'],
        use: 'Når vi har sendt pengene, og de ikke kan ses på kontoen endnu.',
        avoid: 'Ikke før refusionen er sendt.',
        body: `Vi sendte {{ amount }} retur til dig {{ refund_date }}. Herfra er det din bank, der afgør, hvornår pengene står på kontoen, som regel inden for {{ bank_days }}.`,
        blanks: {
          amount: { label: 'Beløb', example: '369 kr.' },
          refund_date: { label: 'Sendt', example: 'den 10. marts' },
          bank_days: { label: 'Normal banktid', example: '5 bankdage' },
        },
      },
      'zh-Hans': {
        title: '退款为什么要等几天',
        shortcut: 'ps2',
        aliases: ['退款没到账', '钱什么时候到', '到账时间'],
        tags: ['说明', '退款'],
        use: '我们已经退款，顾客账上还没显示时。',
        avoid: '退款还没有发出时，请勿使用。',
        body: `{{ amount }}的退款我们已在{{ refund_date }}退出，之后什么时候到账由您的银行处理，一般需要{{ bank_days }}。`,
        blanks: {
          amount: { label: '金额', example: '368元' },
          refund_date: { label: '退出日期', example: '3月10日' },
          bank_days: { label: '银行一般用时', example: '3到5个工作日' },
        },
      },
      'zh-Hant': {
        title: '退款為什麼要等幾天',
        shortcut: 'ps2',
        aliases: ['退款沒收到', '錢什麼時候進來', '入帳時間'],
        tags: ['說明', '退款'],
        use: '我們已經退款，但顧客的帳戶還沒看到時。',
        avoid: '退款還沒送出時，請不要使用。',
        body: `{{ amount }}的退款我們已經在{{ refund_date }}送出，接下來由您的銀行作業，入帳通常需要{{ bank_days }}。`,
        blanks: {
          amount: { label: '金額', example: 'NT$1,680' },
          refund_date: { label: '退款日期', example: '3 月 10 日' },
          bank_days: { label: '銀行作業時間', example: '5 到 7 個工作天' },
        },
      },
    },
  },
]

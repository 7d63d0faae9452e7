import type { Sample } from '../sample.ts'

/** How a letter ends, and who signs it. */
export const closings: readonly Sample[] = [
  {
    id: 'closing-warm',
    kind: 'snippet',
    slot: 'closing',
    texts: {
      en: {
        title: 'Sign-off: warm',
        shortcut: 'sc1',
        aliases: ['goodbye', 'regards', 'best wishes'],
        tags: ['closing', 'sign-off'],
        use: 'For the end of an ordinary letter.',
        avoid: 'Not when the customer is still waiting for an answer or has just had bad news.',
        body: `Enjoy the rest of your day.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
      },
      da: {
        title: 'Afslutning: venlig',
        shortcut: 'ss1',
        aliases: ['farvel', 'hilsen', 'underskrift'],
        tags: ['afslutning', 'underskrift'],
        use: 'Til slutningen af en almindelig besked.',
        avoid: 'Ikke når kunden stadig venter på svar eller lige har fået en dårlig nyhed.',
        body: `Ha' en rigtig god dag.

De bedste hilsner\\
{{ agent.first_name }}\\
Kittiwake`,
      },
      'zh-Hans': {
        title: '结尾：温馨祝福',
        shortcut: 'pj1',
        aliases: ['落款', '祝好', '再见'],
        tags: ['结尾', '落款'],
        use: '普通来信的结尾。',
        avoid: '顾客还在等答复，或刚得知坏消息时，请勿使用。',
        body: `祝您今天一切顺利！

{{ agent.first_name }}\\
Kittiwake`,
      },
      'zh-Hant': {
        title: '結尾：溫馨祝福',
        shortcut: 'pj1',
        aliases: ['署名', '祝好', '再見'],
        tags: ['結尾', '署名'],
        use: '一般回信的結尾。',
        avoid: '顧客還在等答覆，或剛聽到壞消息時，請不要使用。',
        body: `祝您有美好的一天！

{{ agent.first_name }}\\
Kittiwake`,
      },
    },
  },
  {
    id: 'closing-after-hard-conversation',
    kind: 'snippet',
    slot: 'closing',
    texts: {
      en: {
        title: 'Sign-off: after a hard conversation',
        shortcut: 'sc2',
        aliases: ['thank you for your honesty', 'complaint end', 'goodbye'],
        tags: ['closing', 'complaint'],
        use: 'When a complaint is settled and the customer has been frank with us.',
        avoid: 'Not while the matter is still open.',
        body: `Thank you for telling us so plainly what went wrong. It gave us the chance to put it right.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
      },
      da: {
        title: 'Afslutning: efter en svær samtale',
        shortcut: 'ss2',
        aliases: ['tak for ærligheden', 'slut på klage', 'farvel'],
        tags: ['afslutning', 'klage'],
        use: 'Når en klage er løst, og kunden har talt lige ud af posen.',
        avoid: 'Ikke så længe sagen stadig er åben.',
        body: `Tak, fordi du sagde ligeud, hvad der var galt. Det gav os mulighed for at rette op på det.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
      },
      'zh-Hans': {
        title: '结尾：棘手对话之后',
        shortcut: 'pj2',
        aliases: ['感谢直言', '投诉结束', '落款'],
        tags: ['结尾', '投诉'],
        use: '投诉已经解决，顾客也坦率说明了问题时。',
        avoid: '事情还没有解决时，请勿使用。',
        body: `谢谢您直言告诉我们哪里没做好，让我们有机会弥补。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
      },
      'zh-Hant': {
        title: '結尾：棘手對話之後',
        shortcut: 'pj2',
        aliases: ['謝謝指教', '客訴結案', '署名'],
        tags: ['結尾', '客訴'],
        use: '客訴已經解決，顧客也坦白說出問題時。',
        avoid: '事情還沒解決時，請不要使用。',
        body: `謝謝您坦白告訴我們哪裡做得不好，讓我們有機會改過來。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
      },
    },
  },
]

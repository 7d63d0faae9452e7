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
        aliases: ['落款', '祝好', '再见', 'wxzf'],
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
        aliases: ['署名', '祝好', '再見', 'wxzf'],
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
        aliases: ['感谢直言', '投诉结束', '落款', 'jsdh'],
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
        aliases: ['謝謝指教', '客訴結案', '署名', 'jsdh'],
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
  {
    id: 'closing-still-open',
    kind: 'snippet',
    slot: 'closing',
    texts: {
      en: {
        title: 'Sign-off: still open',
        shortcut: 'sc3',
        aliases: ['until then', 'talk soon', 'to be continued', 'waiting'],
        tags: ['closing', 'promise'],
        use: "When the matter isn't finished and the next message comes from you.",
        avoid: 'Not without the time.',
        body: `Until {{ next_update }}, then. This stays on my desk.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          next_update: { label: 'I write again at', hint: 'A time you can keep', example: '15:00 tomorrow (CET)' },
        },
      },
      da: {
        title: 'Afslutning: sagen er stadig åben',
        shortcut: 'ss3',
        aliases: ['indtil da', 'vi skrives ved', 'fortsættes', 'venter'],
        tags: ['afslutning', 'løfte'],
        use: 'Når sagen ikke er slut, og den næste besked kommer fra dig.',
        avoid: 'Ikke uden tidspunktet.',
        body: `Så skrives vi ved {{ next_update }}. Sagen bliver liggende på mit bord.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          next_update: { label: 'Jeg skriver igen', hint: 'Et tidspunkt, du kan holde', example: 'i morgen kl. 15.00' },
        },
      },
      'zh-Hans': {
        title: '结尾：事情还没办完',
        shortcut: 'pj3',
        aliases: ['到时候见', '保持联系', '未完', '等待', 'hmbw'],
        tags: ['结尾', '承诺'],
        use: '事情还没办完、下一封由您来写时。',
        avoid: '写不出时间时，请勿使用。',
        body: `那就{{ next_update }}再联系您，这件事我一直跟着。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          next_update: { label: '下次写信时间', hint: '写一个能做到的时间', example: '明天下午3点' },
        },
      },
      'zh-Hant': {
        title: '結尾：案件還沒結束',
        shortcut: 'pj3',
        aliases: ['到時候見', '保持聯絡', '未完', '等待', 'hmjs'],
        tags: ['結尾', '承諾'],
        use: '案件還沒結束、下一封由您來寫時。',
        avoid: '寫不出時間時，請不要使用。',
        body: `那就{{ next_update }}再跟您聯絡，這個案件我會一直追。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          next_update: { label: '下次寫信時間', hint: '請填確定做得到的時間', example: '明天下午 3 點' },
        },
      },
    },
  },
  {
    id: 'closing-after-bad-news',
    kind: 'snippet',
    slot: 'closing',
    texts: {
      en: {
        title: 'Sign-off: after bad news',
        shortcut: 'sc4',
        aliases: ['no cheer', 'disappointing answer', 'refusal', 'sad'],
        tags: ['closing', 'bad news'],
        use: 'After a no or other bad news, where a cheerful wish would hurt.',
        body: `I know this isn't what you hoped to read. If it raises new questions, write to me.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
      },
      da: {
        title: 'Afslutning: efter en dårlig nyhed',
        shortcut: 'ss4',
        aliases: ['uden munterhed', 'skuffende svar', 'afslag', 'trist'],
        tags: ['afslutning', 'dårlig nyhed'],
        use: 'Efter et nej eller en anden dårlig nyhed, hvor et muntert ønske ville gøre ondt.',
        body: `Jeg ved godt, at det ikke er det, du håbede at læse. Giver det nye spørgsmål, så skriv til mig.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
      },
      'zh-Hans': {
        title: '结尾：坏消息之后',
        shortcut: 'pj4',
        aliases: ['不宜祝福', '令人失望', '婉拒', '难过', 'hxxh'],
        tags: ['结尾', '坏消息'],
        use: '婉拒或告知坏消息之后，不适合写轻快的祝福时。',
        body: `我知道这不是您希望看到的答复。如果还有想问的，随时写给我。

{{ agent.first_name }}\\
Kittiwake`,
      },
      'zh-Hant': {
        title: '結尾：壞消息之後',
        shortcut: 'pj4',
        aliases: ['不宜祝福', '讓人失望', '婉拒', '難過', 'hxxh'],
        tags: ['結尾', '壞消息'],
        use: '婉拒或告知壞消息之後，不適合寫輕快的祝福時。',
        body: `我知道這不是您希望看到的答覆。如果還有想問的，隨時寫信給我。

{{ agent.first_name }}\\
Kittiwake`,
      },
    },
  },
  {
    id: 'closing-signature-full',
    kind: 'snippet',
    slot: 'closing',
    texts: {
      en: {
        title: 'Signature: with role and hours',
        shortcut: 'sc5',
        aliases: ['full signature', 'name and role', 'when I am here', 'contact details'],
        tags: ['closing', 'signature'],
        use: 'When the customer needs to know whom to ask for, and when.',
        body: `Best wishes,\\
{{ agent.name }}\\
{{ agent_role }}, Kittiwake\\
Here {{ agent_hours }}`,
        blanks: {
          agent_role: { label: 'Your role', example: 'Customer support' },
          agent_hours: { label: "When you're here", example: 'Monday to Thursday, 9:00 to 17:00 (CET)' },
        },
      },
      da: {
        title: 'Underskrift: med rolle og tider',
        shortcut: 'ss5',
        aliases: ['fuld underskrift', 'navn og rolle', 'hvornår er jeg her', 'kontaktoplysninger'],
        tags: ['afslutning', 'underskrift'],
        use: 'Når kunden skal vide, hvem man spørger efter, og hvornår.',
        body: `Venlig hilsen\\
{{ agent.name }}\\
{{ agent_role }}, Kittiwake\\
Træffes {{ agent_hours }}`,
        blanks: {
          agent_role: { label: 'Din rolle', example: 'Kundeservice' },
          agent_hours: { label: 'Hvornår du er her', example: 'mandag til torsdag kl. 9-17' },
        },
      },
      'zh-Hans': {
        title: '签名：含职务和时间',
        shortcut: 'pj5',
        aliases: ['完整签名', '姓名职务', '在线时间', '联系方式', 'wzqm'],
        tags: ['结尾', '签名'],
        use: '顾客需要知道该找谁、什么时候能找到时。',
        body: `{{ agent.name }}\\
Kittiwake {{ agent_role }}\\
在线时间：{{ agent_hours }}`,
        blanks: {
          agent_role: { label: '您的职务', example: '客户服务' },
          agent_hours: { label: '在线时间', example: '周一至周四 9:00–17:00' },
        },
      },
      'zh-Hant': {
        title: '簽名：含職稱與時間',
        shortcut: 'pj5',
        aliases: ['完整簽名', '姓名職稱', '服務時間', '聯絡方式', 'wzqm'],
        tags: ['結尾', '簽名'],
        use: '顧客需要知道該找誰、什麼時候找得到時。',
        body: `{{ agent.name }}\\
Kittiwake {{ agent_role }}\\
服務時間：{{ agent_hours }}`,
        blanks: {
          agent_role: { label: '您的職稱', example: '客戶服務' },
          agent_hours: { label: '服務時間', example: '星期一至星期四 9:00–17:00' },
        },
      },
    },
  },
  {
    id: 'closing-status-link',
    kind: 'snippet',
    slot: 'closing',
    texts: {
      en: {
        title: 'Footer during an incident',
        shortcut: 'sc6',
        aliases: ['status page', 'email footer', 'current information', 'link'],
        tags: ['closing', 'incident'],
        use: 'Under every message while an incident lasts. Take it out after the all-clear.',
        avoid: 'Not as the whole answer to somebody who has asked a question.',
        body: `*The latest on {{ status_topic }} is always on [our status page](https://kittiwake.example/status), also between our messages.*`,
        blanks: {
          status_topic: { label: "What it's about", example: 'card payments' },
        },
      },
      da: {
        title: 'Bundlinje under en hændelse',
        shortcut: 'ss6',
        aliases: ['driftsside', 'mailsignatur', 'aktuel information', 'link'],
        tags: ['afslutning', 'hændelse'],
        use: 'Under hver besked, så længe en hændelse varer. Tag den ud, når det er overstået.',
        avoid: 'Ikke som hele svaret til en, der har stillet et spørgsmål.',
        body: `*Det nyeste om {{ status_topic }} står altid på [vores driftsside](https://kittiwake.example/status), også mellem vores beskeder.*`,
        blanks: {
          status_topic: { label: 'Hvad det drejer sig om', example: 'kortbetaling' },
        },
      },
      'zh-Hans': {
        title: '事件期间的页脚',
        shortcut: 'pj6',
        aliases: ['状态页', '邮件页脚', '最新情况', '链接', 'sjyj'],
        tags: ['结尾', '事件'],
        use: '事件持续期间，附在每封信末尾；解除后请撤下。',
        avoid: '顾客提了问题时，不能只用这一句当答复。',
        body: `*{{ status_topic }}的最新情况，随时可以在[服务状态页](https://kittiwake.example/status)查看，我们来信之前也会更新。*`,
        blanks: {
          status_topic: { label: '关于什么', example: '银行卡支付' },
        },
      },
      'zh-Hant': {
        title: '事件期間的頁尾',
        shortcut: 'pj6',
        aliases: ['狀態頁', '信件頁尾', '最新情況', '連結', 'sjyw'],
        tags: ['結尾', '事件'],
        use: '事件持續期間，附在每封信最後；解除後請移除。',
        avoid: '顧客提了問題時，不能只用這一句當答覆。',
        body: `*{{ status_topic }}的最新情況，隨時可以到[系統狀態頁](https://kittiwake.example/status)查看，我們來信之前也會更新。*`,
        blanks: {
          status_topic: { label: '關於什麼', example: '信用卡付款' },
        },
      },
    },
  },
]

import type { Sample } from './sample.ts'

/** Replies about things that do not work, from the first question to a recall. Where someone may be hurt, people come before things. */
export const faults: readonly Sample[] = [
  {
    id: 'fault-first-questions',
    kind: 'reply',
    texts: {
      en: {
        title: "It doesn't work: three questions",
        shortcut: 'flq',
        aliases: ['broken', 'faulty', 'stopped working', 'defect', 'not working'],
        tags: ['faults', 'questions'],
        use: "First answer about a fault, when you don't know enough yet to offer a solution.",
        avoid: 'Not when there was smoke, a shock or an injury: use the safety reply at once.',
        body: `Hi {{ customer.first_name | default: "there" }},

A {{ item_name }} that gives up isn't what you paid for, and we'll put it right. Three short questions, so that the first thing I suggest is also the right one:

1. **What does it do, or no longer do?** One sentence is fine. A photo or a short film says even more.
2. **Since when?** From the first day, or did it start later?
3. **What's the worst part for you?** That you need it by a certain day, that you can't use it at all, or that you've lost trust in it?

The last question tells me where to begin. If it has a plug, please leave it out of the socket until then.

If you answer today, you'll have a solution from me by {{ answer_by }}.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          item_name: { label: 'Item', hint: 'Without article', example: 'kettle' },
          answer_by: { label: 'Solution by', hint: 'A time you can keep', example: '16:00 tomorrow (CET)' },
        },
      },
      da: {
        title: 'Den virker ikke: tre spørgsmål',
        shortcut: 'fej',
        aliases: ['i stykker', 'defekt', 'holdt op med at virke', 'reklamation', 'fejl på varen'],
        tags: ['fejl', 'spørgsmål'],
        use: 'Det første svar om en fejl, når du ikke ved nok til at foreslå en løsning.',
        avoid: 'Ikke hvis der har været røg, stød eller skade på nogen. Brug straks svaret om sikkerhed.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Du har ikke betalt for, at {{ item_name }} giver op, og det retter vi op på. Her er tre korte spørgsmål, så det første, jeg foreslår, også er det rigtige:

1. **Hvad gør den, eller hvad gør den ikke længere?** En enkelt sætning er nok. Et billede eller en kort film siger endnu mere.
2. **Hvor længe har det stået på?** Fra første dag, eller kom det senere?
3. **Hvad er det værste for dig?** At du skal bruge den en bestemt dag, at du slet ikke kan bruge den, eller at du har mistet tilliden til den?

Det sidste svar fortæller mig, hvor jeg skal begynde. Er der stik på, så lad det blive ude af kontakten så længe.

Svarer du i dag, har du en løsning fra mig senest {{ answer_by }}.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          item_name: { label: 'Vare', hint: 'I bestemt form', example: 'elkedlen' },
          answer_by: { label: 'Løsning senest', hint: 'Et tidspunkt, du kan holde', example: 'i morgen kl. 16.00' },
        },
      },
      'zh-Hans': {
        title: '商品故障：三个问题',
        shortcut: 'spgz',
        aliases: ['坏了', '不能用', '质量问题', '用不了', '有毛病', 'zlwt'],
        tags: ['质量', '提问'],
        use: '顾客第一次反映商品故障，还不够了解情况、没法给方案时使用。',
        avoid: '出现冒烟、触电或有人受伤时不要用，请立即改用安全类回复。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

花钱买的{{ item_name }}却不好用，这事我们来解决。先问您三个小问题，好让我一开始就找对办法：

1. **出了什么状况？** 一句话就行，有照片或者一小段视频更清楚。
2. **什么时候开始的？** 一到手就这样，还是用了一阵子才出现？
3. **对您来说最麻烦的是什么？** 是某一天之前一定要用、完全不能用，还是用着不放心了？

最后一个问题决定我先从哪里着手。如果是插电的，这期间请先拔掉插头。

您今天答复的话，最晚{{ answer_by }}我就把解决方案发给您。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          item_name: { label: '商品', example: '电水壶' },
          answer_by: { label: '给出方案的时间', hint: '写一个能做到的时间', example: '明天下午4点' },
        },
      },
      'zh-Hant': {
        title: '商品故障：三個問題',
        shortcut: 'spgz',
        aliases: ['壞掉', '不能用', '瑕疵', '故障', '怪怪的', 'spxc'],
        tags: ['瑕疵', '提問'],
        use: '顧客第一次反映商品故障，還不夠了解狀況、沒辦法提出方案時使用。',
        avoid: '有冒煙、漏電或有人受傷時請勿使用，請立即改用安全的回覆。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

花錢買的{{ item_name }}卻不能好好用，這件事我們來處理。先請教您三個小問題，讓我一開始就找對方法：

1. **發生什麼狀況？** 一句話就可以，有照片或一小段影片會更清楚。
2. **從什麼時候開始的？** 一拿到就這樣，還是用了一陣子才出現？
3. **對您來說最困擾的是什麼？** 是某一天之前一定要用、完全不能用，還是用起來不放心了？

最後一題會決定我先從哪裡著手。如果是插電的商品，這段時間請先拔掉插頭。

您今天回覆的話，我最晚{{ answer_by }}會把處理方案寄給您。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          item_name: { label: '商品', example: '快煮壺' },
          answer_by: { label: '提出方案的時間', hint: '請填確定做得到的時間', example: '明天下午 4 點' },
        },
      },
    },
  },
  {
    id: 'fault-your-choice',
    kind: 'reply',
    texts: {
      en: {
        title: 'Fault confirmed: repair or a new one',
        shortcut: 'fxc',
        aliases: ['repair', 'replace', 'warranty', 'defect confirmed', 'exchange faulty item'],
        tags: ['faults', 'two options'],
        use: "You've seen enough to know that the fault is ours, and both ways are open.",
        avoid: 'Not when neither the repair nor a new one is possible: then refund.',
        body: `Hi {{ customer.first_name | default: "there" }},

Thank you, that was all I needed. The fault in your {{ item_name }} is ours: {{ fault }}. You did nothing wrong.

Which would you like?

1. **We repair it.** The carrier collects it from you, and you have it back after {{ repair_days }}.
2. **We send a new one**, by {{ dispatch_by }}. The driver who brings it takes the old one away.

Both are free. And if you've had enough of it, you can have your {{ amount }} back instead. Reply "repair", "new" or "money", and I'll start on it the same day.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          item_name: { label: 'Item', hint: 'Without article', example: 'kettle' },
          fault: { label: 'The fault', hint: 'In everyday words', example: 'the switch no longer holds' },
          repair_days: { label: 'Repair takes', example: 'about ten days' },
          dispatch_by: { label: 'New one sent by', hint: 'Check the stock first', example: 'Monday 16 March' },
          amount: { label: 'Price paid', example: '€49.00' },
        },
      },
      da: {
        title: 'Fejl bekræftet: reparation eller en ny',
        shortcut: 'fvl',
        aliases: ['reparation', 'ombytning', 'garanti', 'reklamation godkendt', 'bytte defekt vare'],
        tags: ['fejl', 'to muligheder'],
        use: 'Når du har set nok til at vide, at fejlen er vores, og begge veje er åbne.',
        avoid: 'Ikke når den hverken kan repareres eller byttes. Så får kunden pengene tilbage.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Tak, det var alt, hvad jeg skulle bruge. Fejlen på {{ item_name }} er vores: {{ fault }}. Du har ikke gjort noget forkert.

Hvad vil du helst?

1. **Vi reparerer den.** Fragtfirmaet henter den hos dig, og det tager {{ repair_days }}, før du har den igen.
2. **Vi sender en ny** senest {{ dispatch_by }}. Chaufføren, der kommer med den, tager den gamle med tilbage.

Det er gratis begge dele. Og har du fået nok af den, kan du få dine {{ amount }} tilbage i stedet. Svar "reparation", "ny" eller "penge", så går jeg i gang samme dag.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          item_name: { label: 'Vare', hint: 'I bestemt form', example: 'elkedlen' },
          fault: { label: 'Fejlen', hint: 'I hverdagsord', example: 'knappen bliver ikke nede' },
          repair_days: { label: 'Reparation tager', example: 'cirka ti dage' },
          dispatch_by: { label: 'Ny sendes senest', hint: 'Tjek lageret først', example: 'mandag den 16. marts' },
          amount: { label: 'Betalt pris', example: '369 kr.' },
        },
      },
      'zh-Hans': {
        title: '确认质量问题：维修或换新',
        shortcut: 'wxhx',
        aliases: ['维修', '换新', '保修', '质量问题', '换货', 'xht'],
        tags: ['质量', '二选一'],
        use: '已能确认是商品本身的问题，而且维修和换新都办得到时使用。',
        avoid: '既不能修也没有货可换时不要用，请直接退款。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

谢谢您，信息已经够了。{{ item_name }}的问题出在商品本身：{{ fault }}，不是您使用不当。

您希望怎么处理？

1. **维修**：快递员上门取件，{{ repair_days }}后送回您手上。
2. **换新**：最晚{{ dispatch_by }}寄出，送新的来时，把旧的一起带走。

两种都不收费。如果您已经不想再用它了，也可以全额退还 {{ amount }}。回复“维修”“换新”或“退款”，我当天就办。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          item_name: { label: '商品', example: '电水壶' },
          fault: { label: '问题所在', hint: '用日常语言', example: '开关按下去会弹起来' },
          repair_days: { label: '维修用时', example: '大约十天' },
          dispatch_by: { label: '新品寄出日期', hint: '先确认库存', example: '3月16日（周一）' },
          amount: { label: '实付金额', example: '368.00 元' },
        },
      },
      'zh-Hant': {
        title: '確認瑕疵：維修或換新',
        shortcut: 'wxhx',
        aliases: ['維修', '換新品', '保固', '瑕疵品', '換貨', 'xht'],
        tags: ['瑕疵', '二擇一'],
        use: '已能確認是商品本身的瑕疵，而且維修和換新都做得到時使用。',
        avoid: '不能修也沒有庫存可換時請勿使用，請直接退款。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

謝謝您，資料已經足夠了。{{ item_name }}的問題出在商品本身：{{ fault }}，不是您使用的方式不對。

請問您希望怎麼處理？

1. **維修**：宅配人員到府取件，{{ repair_days }}後送回給您。
2. **換新品**：最晚{{ dispatch_by }}寄出，送新品時會一起把舊的收走。

兩種都不收費。如果您已經不想再用了，也可以全額退還 {{ amount }}。回覆「維修」、「換新」或「退款」，我當天就幫您處理。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          item_name: { label: '商品', example: '快煮壺' },
          fault: { label: '問題所在', hint: '用一般人聽得懂的話', example: '開關按下去會彈起來' },
          repair_days: { label: '維修時間', example: '大約十天' },
          dispatch_by: { label: '新品最晚寄出日', hint: '請先確認庫存', example: '3 月 16 日（一）' },
          amount: { label: '實付金額', example: 'NT$1,680' },
        },
      },
    },
  },
  {
    id: 'recall-notice',
    kind: 'reply',
    texts: {
      en: {
        title: 'Recall: stop using it',
        shortcut: 'rec',
        aliases: ['product recall', 'unsafe', 'safety notice', 'dangerous product', 'batch'],
        tags: ['recall', 'safety'],
        use: "The recall has been announced, and the customer's item is or may be one of those recalled.",
        avoid: 'Not before the recall is official, and not when someone has been hurt: use the safety reply first.',
        body: `Hi {{ customer.first_name | default: "there" }},

Please stop using your {{ item_name }} now, and unplug it if it has a plug. We're recalling it because {{ risk }}.

**Is yours one of them?** Here's how to tell: {{ how_to_tell }}. If you aren't sure, send me a photo and I'll check it for you.

If it is, you have two options, both free:

1. **A safe replacement**, sent as soon as you ask for it.
2. **The full price back**, with or without a receipt, however long you've had it.

Please don't repair it, sell it or give it away. If it already belongs to someone else, pass this message on. We collect the item, or you can hand it in as described on [our recall page](https://kittiwake.example/recall).

Has anyone been hurt? Then see a doctor first, and after that call us on {{ urgent_phone }}.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          item_name: { label: 'Item', hint: 'Without article', example: 'Skerry kettle' },
          risk: {
            label: 'What can happen',
            hint: 'In the words of the notice',
            example: "the handle can come loose while it's hot",
          },
          how_to_tell: { label: 'Which ones', example: 'the number under the base begins with SK-24' },
          urgent_phone: { label: 'Urgent line', hint: 'As on our contact page', example: '+44 20 7946 0142' },
        },
      },
      da: {
        title: 'Tilbagekaldelse: brug den ikke',
        shortcut: 'tbk',
        aliases: ['tilbagekaldt', 'farligt produkt', 'sikkerhedsmeddelelse', 'usikker vare', 'parti'],
        tags: ['tilbagekaldelse', 'sikkerhed'],
        use: 'Når tilbagekaldelsen er meldt ud, og kundens vare er eller kan være en af dem.',
        avoid:
          'Ikke før tilbagekaldelsen er officiel, og ikke når nogen er kommet til skade. Brug så svaret om sikkerhed først.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Hold op med at bruge {{ item_name }} nu, og tag stikket ud, hvis der er et. Vi kalder den tilbage, fordi {{ risk }}.

**Er din en af dem?** Sådan kan du se det: {{ how_to_tell }}. Er du i tvivl, så send mig et billede, så tjekker jeg det for dig.

Er den det, har du to muligheder, og begge er gratis:

1. **En ny, der er sikker.** Vi sender den, så snart du siger til.
2. **Hele prisen tilbage**, også uden kvittering, og uanset hvor længe du har haft den.

Lad være med at reparere den, sælge den eller give den væk. Har en anden den nu, så send beskeden videre. Vi henter varen, eller du kan aflevere den, som der står på [siden om tilbagekaldelsen](https://kittiwake.example/recall).

Er nogen kommet til skade? Så søg læge først, og ring bagefter til os på {{ urgent_phone }}.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          item_name: { label: 'Vare', hint: 'I bestemt form', example: 'elkedlen Skær' },
          risk: {
            label: 'Hvad kan der ske',
            hint: 'Med meddelelsens ord',
            example: 'håndtaget kan løsne sig, mens den er varm',
          },
          how_to_tell: { label: 'Hvilke det er', example: 'nummeret i bunden begynder med SK-24' },
          urgent_phone: { label: 'Akutnummer', hint: 'Som på vores kontaktside', example: '+44 20 7946 0142' },
        },
      },
      'zh-Hans': {
        title: '产品召回：请立即停用',
        shortcut: 'cpzh',
        aliases: ['召回', '安全隐患', '危险产品', '停止使用', '批次', 'zhtz'],
        tags: ['召回', '安全'],
        use: '召回已正式公布，顾客的商品属于或可能属于召回范围时使用。',
        avoid: '召回还没正式公布前不要用；有人受伤时请先用安全类回复。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

请立即停用您的{{ item_name }}，插着电的话请先拔掉插头。我们正在召回这款产品，原因是{{ risk }}。

**您的是不是其中一件？** 辨认方法：{{ how_to_tell }}。拿不准的话，拍张照片发给我，我来帮您看。

如果是，您可以二选一，都不收费：

1. **换一件安全的新品**：您一提出，我们就寄出。
2. **全额退款**：不论有没有购买凭证、用了多久，都可以退。

请不要自行修理，也不要转卖或送人；如果已经给了别人，请把这封信转给对方。我们可以上门取回，也可以按[召回页面](https://kittiwake.example/recall)的说明交回。

如果有人受伤，请先就医，然后拨打 {{ urgent_phone }} 联系我们。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          item_name: { label: '商品', example: '礁石电水壶' },
          risk: { label: '可能的危险', hint: '与召回公告用词一致', example: '把手受热后可能松脱' },
          how_to_tell: { label: '如何辨认', example: '壶底编号以 SK-24 开头' },
          urgent_phone: { label: '紧急电话', hint: '与联系页面一致', example: '+44 20 7946 0142' },
        },
      },
      'zh-Hant': {
        title: '商品召回：請立即停用',
        shortcut: 'spzh',
        aliases: ['召回', '回收', '安全疑慮', '危險商品', '批號', 'zhtz'],
        tags: ['召回', '安全'],
        use: '召回已正式公告，顧客的商品屬於或可能屬於召回範圍時使用。',
        avoid: '召回還沒正式公告前請勿使用；有人受傷時請先用安全的回覆。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

請立即停用您的{{ item_name }}，如果插著電，請先拔掉插頭。我們正在召回這款商品，原因是{{ risk }}。

**您的是不是其中一件？** 辨認方式：{{ how_to_tell }}。不確定的話，請拍張照片給我，我幫您看。

如果是，您有兩個選擇，都不用付費：

1. **換一件安全的新品**：您一提出，我們就寄出。
2. **全額退款**：不論有沒有購買證明、用了多久，都可以退。

請不要自行修理，也不要轉賣或送人；如果已經給了別人，請把這封信轉給對方。我們可以到府取回，您也可以照[召回頁面](https://kittiwake.example/recall)的說明繳回。

如果有人受傷，請先就醫，再撥 {{ urgent_phone }} 跟我們聯絡。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          item_name: { label: '商品', example: '礁岩快煮壺' },
          risk: { label: '可能的危險', hint: '與召回公告用詞一致', example: '把手受熱後可能鬆脫' },
          how_to_tell: { label: '如何辨認', example: '壺底編號開頭是 SK-24' },
          urgent_phone: { label: '緊急專線', hint: '與聯絡頁面一致', example: '+44 20 7946 0142' },
        },
      },
    },
  },
  {
    id: 'safety-someone-hurt',
    kind: 'reply',
    texts: {
      en: {
        title: 'Someone hurt, smoke or a shock',
        shortcut: 'shu',
        aliases: ['injury', 'accident', 'burned', 'electric shock', 'fire', 'emergency'],
        tags: ['safety', 'urgent'],
        use: 'A product has hurt someone, or nearly. Reach your lead first, then answer.',
        avoid: 'No guess about the cause, no talk of blame, and no offer of money in this message.',
        body: `Hi {{ customer.first_name | default: "there" }},

People first: if anyone is in pain, dizzy or burned, call the emergency services or a doctor before you read on. There's no hurry with the rest.

Please leave the {{ item_name }} unplugged and don't use it again, even if it seems fine. Keep it as it is, with its box. You don't need to send it anywhere.

{{ lead_name }}, who is in charge of product safety here, has read your message and will call you at {{ call_time }}. Which number is best? If you want to talk before that, call {{ urgent_phone }}, and someone who knows about this will answer.

I hope everyone is all right. Tell us on the phone how you are, before anything else.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          item_name: { label: 'Item', hint: 'Without article', example: 'kettle' },
          lead_name: { label: 'Who calls', hint: 'Your lead for product safety', example: 'Mira Holm' },
          call_time: { label: 'Calls at', hint: 'A time you have agreed with them', example: '14:30 today (CET)' },
          urgent_phone: { label: 'Urgent line', hint: 'As on our contact page', example: '+44 20 7946 0142' },
        },
      },
      da: {
        title: 'Nogen er kommet til skade, røg eller stød',
        shortcut: 'ska',
        aliases: ['personskade', 'ulykke', 'brændt', 'elektrisk stød', 'brand', 'akut'],
        tags: ['sikkerhed', 'haster'],
        use: 'Når en vare har skadet nogen, eller var lige ved det. Få fat i din leder først, og svar så.',
        avoid: 'Ingen gæt på årsagen, ingen snak om skyld og intet tilbud om penge i denne besked.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Mennesker først: Hvis nogen har ondt, er svimmel eller har brændt sig, så ring til alarmcentralen eller lægen, før du læser videre. Resten haster ikke.

Lad stikket til {{ item_name }} blive ude, og brug den ikke igen, heller ikke selv om den ser ud til at virke. Gem den, som den er, sammen med kassen. Du skal ikke sende den nogen steder hen.

{{ lead_name }}, der har ansvaret for produktsikkerhed hos os, har læst din besked og ringer til dig {{ call_time }}. Hvilket nummer passer bedst? Vil du tale med nogen før, så ring på {{ urgent_phone }}, hvor en, der kender til sagen, tager telefonen.

Jeg håber, at alle har det godt. Fortæl os i telefonen, hvordan I har det, før noget andet.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          item_name: { label: 'Vare', hint: 'I bestemt form', example: 'elkedlen' },
          lead_name: { label: 'Hvem ringer', hint: 'Jeres ansvarlige for produktsikkerhed', example: 'Mira Holm' },
          call_time: { label: 'Ringer', hint: 'Et tidspunkt, I har aftalt', example: 'i dag kl. 14.30' },
          urgent_phone: { label: 'Akutnummer', hint: 'Som på vores kontaktside', example: '+44 20 7946 0142' },
        },
      },
      'zh-Hans': {
        title: '有人受伤、冒烟或触电',
        shortcut: 'ssaq',
        aliases: ['受伤', '事故', '烫伤', '触电', '着火', '紧急', 'ryss'],
        tags: ['安全', '紧急'],
        use: '商品伤到人或险些伤到人时使用。请先联系主管，再回复。',
        avoid: '这封信里不猜原因、不谈责任，也不提赔偿金额。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

人最要紧：如果有人疼痛、头晕或者烫伤，请先拨打急救电话或去看医生，这封信可以稍后再看，其他的事都不急。

{{ item_name }}请保持断电，就算看起来正常也不要再用。请把它和包装盒原样留着，不用寄到任何地方。

负责产品安全的{{ lead_name }}已经看过您的来信，会在{{ call_time }}给您打电话，打哪个号码比较方便？如果您想早点跟我们通话，请拨 {{ urgent_phone }}，接电话的是了解情况的同事。

希望大家都平安。电话接通后，请先告诉我们您和家人怎么样了。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          item_name: { label: '商品', example: '电水壶' },
          lead_name: { label: '谁来电', hint: '产品安全负责人', example: '周敏' },
          call_time: { label: '来电时间', hint: '与对方约好的时间', example: '今天下午2:30' },
          urgent_phone: { label: '紧急电话', hint: '与联系页面一致', example: '+44 20 7946 0142' },
        },
      },
      'zh-Hant': {
        title: '有人受傷、冒煙或漏電',
        shortcut: 'ssaq',
        aliases: ['受傷', '意外', '燙傷', '觸電', '起火', '緊急', 'ryss'],
        tags: ['安全', '緊急'],
        use: '商品傷到人，或差點傷到人時使用。請先聯絡主管，再回覆。',
        avoid: '這封信不猜原因、不談責任，也不提賠償金額。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

人最重要：如果有人疼痛、頭暈或燙傷，請先撥打緊急救護電話或就醫，這封信可以晚點再看，其他的事都不急。

{{ item_name }}請保持斷電，就算看起來正常也不要再用。請把它和包裝盒原樣留著，不用寄到任何地方。

負責商品安全的{{ lead_name }}已經看過您的來信，會在{{ call_time }}打電話給您，打哪個號碼比較方便？如果想早一點跟我們通話，請撥 {{ urgent_phone }}，接電話的是了解狀況的同事。

希望大家都平安。電話接通後，請先告訴我們您和家人的狀況。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          item_name: { label: '商品', example: '快煮壺' },
          lead_name: { label: '由誰致電', hint: '商品安全負責人', example: '林雅雯' },
          call_time: { label: '致電時間', hint: '與對方約好的時間', example: '今天下午 2:30' },
          urgent_phone: { label: '緊急專線', hint: '與聯絡頁面一致', example: '+44 20 7946 0142' },
        },
      },
    },
  },
]

import type { Sample } from './sample.ts'

/** Replies about personal data. In an incident they say what was released, and nothing more. */
export const privacy: readonly Sample[] = [
  {
    id: 'data-copy',
    kind: 'reply',
    texts: {
      en: {
        title: 'Copy of my data',
        shortcut: 'dcp',
        aliases: ['data request', 'subject access', 'what do you know about me', 'GDPR', 'export my data'],
        tags: ['privacy', 'request'],
        use: 'A customer wants to know or have what we keep about them.',
        avoid: 'Not when they want it deleted: use the reply about deleting the account.',
        body: `Hi {{ customer.first_name | default: "there" }},

Of course you can see what we keep about you, and it costs nothing. We only have to be sure that nobody else gets it.

I've sent a link to {{ customer.email }}. Click it within {{ link_valid_for }}, so that we know it's you. The file is ready {{ ready_by }} of that, and you download it from your account. We don't send it by email, because others can easily read an email.

You'll find in it your orders, your addresses and everything you and we have written to each other. If something is wrong, tell me and I'll have it corrected.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          link_valid_for: { label: 'Link works for', example: '7 days' },
          ready_by: { label: 'Ready by', hint: 'Counted from the click', example: 'within ten days' },
        },
      },
      da: {
        title: 'Kopi af mine data',
        shortcut: 'pin',
        aliases: ['indsigt', 'indsigtsanmodning', 'hvad ved I om mig', 'GDPR', 'udlevering af data'],
        tags: ['persondata', 'anmodning'],
        use: 'Når kunden vil vide eller have udleveret, hvad vi har liggende om dem.',
        avoid: 'Ikke når kunden vil have det slettet. Brug svaret om at slette kontoen.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Selvfølgelig kan du se, hvad vi har om dig, og det koster ikke noget. Vi skal bare være sikre på, at ingen andre får det.

Jeg har sendt et link til {{ customer.email }}. Det virker i {{ link_valid_for }}. Klik på det, så vi ved, at det er dig. Filen er klar {{ ready_by }}, efter at du har klikket, og du henter den på din konto. Vi sender den ikke på mail, fordi andre let kan komme til at læse med.

I den finder du dine ordrer, dine adresser og alt, hvad du og vi har skrevet til hinanden. Er der noget, der ikke passer, så skriv det, så får jeg det rettet.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          link_valid_for: { label: 'Linket virker i', example: '7 dage' },
          ready_by: { label: 'Klar', hint: 'Regnet fra klikket', example: 'inden for ti dage' },
        },
      },
      'zh-Hans': {
        title: '索取个人信息副本',
        shortcut: 'xxfb',
        aliases: ['查询个人信息', '导出数据', '你们有我哪些信息', '隐私', 'grxx'],
        tags: ['隐私', '申请'],
        use: '顾客想知道或索取我们保存的个人信息时使用。',
        avoid: '顾客要求删除信息时不要用，请改用注销账户的回复。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

您当然可以查看我们保存的您的信息，不收费用，只是要先确保不会落到别人手里。

我往 {{ customer.email }} 发了一个链接，{{ link_valid_for }}内有效，麻烦您点一下，确认是您本人。确认后最多 {{ ready_by }}，文件就会准备好，请在您的账户里下载。我们不用邮件发送，因为邮件容易被别人看到。

里面有您的订单、地址，以及您和我们之间的全部往来。如果有不对的地方，请告诉我，我来更正。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          link_valid_for: { label: '链接有效期', example: '7 天' },
          ready_by: { label: '准备用时', hint: '从点击算起', example: '10 天' },
        },
      },
      'zh-Hant': {
        title: '索取個人資料副本',
        shortcut: 'gzfb',
        aliases: ['查詢個資', '匯出資料', '你們有我哪些資料', '隱私', 'grzl'],
        tags: ['個資', '申請'],
        use: '顧客想知道或索取我們保存的個人資料時使用。',
        avoid: '顧客要求刪除個資時請勿使用，請改用刪除帳戶的回覆。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

您當然可以查看我們保存的個人資料，不需要費用，只是要先確定不會落到別人手上。

我寄了一個連結到 {{ customer.email }}，{{ link_valid_for }}內有效，麻煩您點一下，確認是您本人。確認後最多 {{ ready_by }}，檔案就會準備好，請到您的帳戶下載。我們不用電子郵件寄送，因為郵件比較容易被別人看到。

裡面有您的訂單、地址，以及您和我們之間所有的往來紀錄。如果有不對的地方，請跟我說，我會更正。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          link_valid_for: { label: '連結有效時間', example: '7 天' },
          ready_by: { label: '準備時間', hint: '從點擊算起', example: '10 天' },
        },
      },
    },
  },
  {
    id: 'data-incident-checking',
    kind: 'reply',
    stage: 'acknowledge',
    texts: {
      en: {
        title: "Data incident 1: we're checking",
        shortcut: 'di1',
        aliases: ['data breach', 'hacked', 'leak', 'is my data safe', 'security incident'],
        tags: ['privacy', 'incident'],
        use: "A customer asks about a possible data incident that isn't established yet. Send only what the incident lead has released.",
        avoid:
          'No numbers, no cause, no culprit and no all-clear. Without a released sentence, ask the incident lead first.',
        body: `Hi {{ customer.first_name | default: "there" }},

You're asking whether your data is safe. That's a fair question, and I don't have the answer yet.

- **What is confirmed:** {{ released_fact }}
- **What has been done:** {{ measures }}
- **What isn't established:** whether any customer's data is affected, and if so, whose

I won't say yes or no before we know. If your data turns out to be affected, we'll write to you ourselves, so you don't have to ask again.

The next update comes at {{ next_update }}, on [our status page](https://kittiwake.example/status), even if there's nothing new. Until then, be wary of messages that mention this and ask you for something. We'll never ask for your password or card number.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          released_fact: {
            label: 'What is confirmed',
            hint: 'Word for word as released',
            example: 'a supplier told us about unusual access to one of its systems',
          },
          measures: {
            label: 'What has been done',
            hint: 'Word for word as released',
            example: 'We have cut the connection to it.',
          },
          next_update: { label: 'Next update', hint: 'A time the incident lead has set', example: '18:00 today (CET)' },
        },
      },
      da: {
        title: 'Datahændelse 1: vi undersøger det',
        shortcut: 'pd1',
        aliases: ['databrud', 'hacket', 'læk', 'er mine data sikre', 'sikkerhedshændelse'],
        tags: ['persondata', 'hændelse'],
        use: 'Når en kunde spørger til en mulig datahændelse, der ikke er fastslået. Send kun det, hændelseslederen har frigivet.',
        avoid:
          'Ingen tal, ingen årsag, ingen skyldig og ingen forsikring om, at alt er godt. Er der intet frigivet, så spørg hændelseslederen først.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Du spørger, om dine data er i sikkerhed. Det er et rimeligt spørgsmål, og jeg har ikke svaret endnu.

- **Det er bekræftet:** {{ released_fact }}
- **Det er gjort:** {{ measures }}
- **Det er ikke fastslået:** om kunders data er berørt, og i så fald hvis

Jeg siger hverken ja eller nej, før vi ved det. Viser det sig, at dine data er berørt, skriver vi selv til dig, så du ikke behøver spørge igen.

Næste opdatering kommer {{ next_update }} på [vores driftsside](https://kittiwake.example/status), også hvis der ikke er noget nyt. Vær imens på vagt over for beskeder, der nævner det her og vil have noget af dig. Vi beder aldrig om din adgangskode eller dit kortnummer.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          released_fact: {
            label: 'Det er bekræftet',
            hint: 'Ordret, som frigivet',
            example: 'en leverandør har meldt om usædvanlig adgang til et af sine systemer',
          },
          measures: {
            label: 'Det er gjort',
            hint: 'Ordret, som frigivet',
            example: 'Vi har afbrudt forbindelsen til det.',
          },
          next_update: {
            label: 'Næste opdatering',
            hint: 'Et tidspunkt, hændelseslederen har sat',
            example: 'kl. 18.00 i dag (dansk tid)',
          },
        },
      },
      'zh-Hans': {
        title: '数据事件 1：正在核查',
        shortcut: 'sj1',
        aliases: ['数据泄露', '被黑客攻击', '信息泄露', '我的信息安全吗', 'sjsj'],
        tags: ['隐私', '事件'],
        use: '顾客问起一起尚未查实的数据事件时使用。只发事件负责人已放行的内容。',
        avoid: '不写人数、原因和责任方，也不说没事。没有放行的内容时，请先问事件负责人。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

您想知道自己的信息是否安全，这是应该问的，只是我现在还没有答案。

- **已经确认的**：{{ released_fact }}
- **已经做的**：{{ measures }}
- **还没有查实的**：是否涉及顾客的信息，以及涉及哪些人

查清楚之前，我不会随口说“有”或“没有”。如果最后发现涉及您的信息，我们会主动写信给您，不用您再来问。

{{ next_update }}会在[服务状态页](https://kittiwake.example/status)上更新，没有新消息也会更新。这期间如果收到提及此事、又向您要什么的信息，请多留个心眼：我们绝不会索要您的密码或银行卡号。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          released_fact: {
            label: '已确认的',
            hint: '与放行内容一字不差',
            example: '一家供应商通知我们，它的一个系统出现异常访问',
          },
          measures: { label: '已采取的措施', hint: '与放行内容一字不差', example: '我们已断开与它的连接' },
          next_update: { label: '下次更新时间', hint: '由事件负责人定的时间', example: '今天下午6:00（北京时间）' },
        },
      },
      'zh-Hant': {
        title: '個資事件 1：正在查證',
        shortcut: 'gz1',
        aliases: ['個資外洩', '駭客', '資料外流', '我的資料安全嗎', 'gzsj'],
        tags: ['個資', '事件'],
        use: '顧客問到一起還沒查實的個資事件時使用。只寄出事件負責人已核准的內容。',
        avoid: '不寫人數、原因和責任歸屬，也不說沒事。沒有核准的內容時，請先問事件負責人。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

您想知道自己的資料安不安全，這是應該問的，只是我現在還沒有答案。

- **已經確認的**：{{ released_fact }}
- **已經做的**：{{ measures }}
- **還沒有查實的**：是否涉及顧客的資料，以及涉及哪些人

在查清楚之前，我不會隨便說「有」或「沒有」。如果最後發現涉及您的資料，我們會主動寫信給您，不用您再來問。

{{ next_update }}會在[系統狀態頁](https://kittiwake.example/status)更新，沒有新消息也會更新。這段時間如果收到提到這件事、又要您提供什麼的訊息，請多留意：我們絕對不會向您要密碼或信用卡卡號。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          released_fact: {
            label: '已確認的',
            hint: '與核准內容一字不差',
            example: '一家供應商通知我們，它的一個系統出現異常存取',
          },
          measures: { label: '已採取的措施', hint: '與核准內容一字不差', example: '我們已切斷與它的連線' },
          next_update: { label: '下次更新時間', hint: '由事件負責人決定的時間', example: '今天下午 6:00（台灣時間）' },
        },
      },
    },
  },
  {
    id: 'data-incident-affected',
    kind: 'reply',
    stage: 'scope',
    texts: {
      en: {
        title: 'Data incident 2: your data is affected',
        shortcut: 'di2',
        aliases: ['data breach confirmed', 'my data leaked', 'notification', 'affected customers'],
        tags: ['privacy', 'incident'],
        use: "The incident lead has confirmed that this customer's data is affected and has released every line below.",
        avoid: "Not to anyone who isn't on the confirmed list, and no word beyond what was released.",
        body: `Hi {{ customer.first_name | default: "there" }},

Your data is affected by an incident, and I'm sorry. You trusted us with it.

- **What happened:** {{ what_happened }}
- **Affected:** {{ affected_data }}
- **Not affected:** {{ unaffected_data }}

The gap was closed on {{ closed_on }}, and the data protection authority has been told.

You may get messages from people who pretend to know you. So please:

1. Don't follow links in messages about this. Type our address yourself.
2. Choose a new password if you use the same one in several places.
3. Tell us about anything odd, and tell your bank first if it's about money.

Your questions are answered by {{ contact_person }}. Just reply here. What we learn from now on is published on [our status page](https://kittiwake.example/status).

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          what_happened: {
            label: 'What happened',
            hint: 'As released, whole sentence',
            example: 'On 3 March somebody got into a system of our newsletter supplier.',
          },
          affected_data: { label: 'Affected', hint: 'As released', example: 'your name and email address' },
          unaffected_data: {
            label: 'Not affected',
            hint: 'Only what is confirmed',
            example: 'your password, your orders and your payment details',
          },
          closed_on: { label: 'Gap closed on', example: '4 March' },
          contact_person: { label: 'Who answers', example: 'Mira Holm, our data protection lead' },
        },
      },
      da: {
        title: 'Datahændelse 2: dine data er berørt',
        shortcut: 'pd2',
        aliases: ['databrud bekræftet', 'mine data er lækket', 'underretning', 'berørte kunder'],
        tags: ['persondata', 'hændelse'],
        use: 'Når hændelseslederen har bekræftet, at netop denne kundes data er berørt, og har frigivet hver linje herunder.',
        avoid: 'Ikke til nogen, der ikke står på den bekræftede liste, og ikke et ord ud over det frigivne.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Dine data er berørt af en hændelse, og det undskylder jeg. Du har betroet os dem.

- **Det er sket:** {{ what_happened }}
- **Berørt:** {{ affected_data }}
- **Ikke berørt:** {{ unaffected_data }}

Hullet blev lukket {{ closed_on }}, og tilsynsmyndigheden har fået besked.

Du kan komme ud for beskeder fra nogen, der lader, som om de kender dig. Gør derfor sådan:

1. Følg ikke links i beskeder om det her. Skriv selv vores adresse.
2. Vælg en ny adgangskode, hvis du bruger den samme flere steder.
3. Sig til, hvis noget virker mærkeligt, og sig det til din bank først, hvis det handler om penge.

Dine spørgsmål bliver besvaret af {{ contact_person }}. Svar bare her. Hvad vi finder ud af fra nu af, kommer på [vores driftsside](https://kittiwake.example/status).

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          what_happened: {
            label: 'Hvad er der sket',
            hint: 'Som frigivet, hel sætning',
            example: 'Den 3. marts skaffede nogen sig adgang til et system hos vores nyhedsbrevsleverandør.',
          },
          affected_data: { label: 'Berørt', hint: 'Som frigivet', example: 'dit navn og din mailadresse' },
          unaffected_data: {
            label: 'Ikke berørt',
            hint: 'Kun det, der er bekræftet',
            example: 'din adgangskode, dine ordrer og dine betalingsoplysninger',
          },
          closed_on: { label: 'Hullet lukket', example: 'den 4. marts' },
          contact_person: { label: 'Hvem svarer', example: 'Mira Holm, vores ansvarlige for databeskyttelse' },
        },
      },
      'zh-Hans': {
        title: '数据事件 2：涉及您的信息',
        shortcut: 'sj2',
        aliases: ['确认泄露', '我的信息被泄露', '泄露通知', '受影响顾客', 'xxxl'],
        tags: ['隐私', '事件'],
        use: '事件负责人已确认涉及这位顾客的信息，并且下面每一行都已放行时使用。',
        avoid: '不在确认名单上的顾客不要发；放行内容以外，一个字也不要加。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

有一起事件涉及了您的信息。您信任我们，才把信息交给我们，对不起。

- **发生了什么**：{{ what_happened }}
- **涉及的信息**：{{ affected_data }}
- **没有涉及的信息**：{{ unaffected_data }}

漏洞已在{{ closed_on }}堵住，主管部门也已收到我们的报告。

之后可能会有人假装认识您，给您发信息。请您留意：

1. 不要点开相关信息里的链接，请自己输入我们的网址。
2. 如果同一个密码用在好几个地方，请换掉。
3. 有任何可疑的情况都可以告诉我们；涉及钱的，请先找银行。

您的问题由{{ contact_person }}答复，直接回复这封信就好。之后查到的情况，都会公布在[服务状态页](https://kittiwake.example/status)上。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          what_happened: {
            label: '事情经过',
            hint: '按放行内容，完整的句子',
            example: '3月3日，有人未经许可进入了我们邮件供应商的一个系统。',
          },
          affected_data: { label: '涉及的信息', hint: '按放行内容', example: '您的姓名和邮箱' },
          unaffected_data: { label: '未涉及的信息', hint: '只写已确认的', example: '您的密码、订单和支付信息' },
          closed_on: { label: '堵住漏洞的日期', example: '3月4日' },
          contact_person: { label: '由谁答复', example: '个人信息保护负责人周敏' },
        },
      },
      'zh-Hant': {
        title: '個資事件 2：涉及您的資料',
        shortcut: 'gz2',
        aliases: ['確認外洩', '我的個資被洩漏', '外洩通知', '受影響顧客', 'gzwx'],
        tags: ['個資', '事件'],
        use: '事件負責人已確認涉及這位顧客的資料，而且下面每一行都已核准時使用。',
        avoid: '不在確認名單上的顧客請勿寄送；核准內容以外，一個字也不要加。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

有一起事件涉及了您的資料。您信任我們，才把資料交給我們，對不起。

- **發生了什麼**：{{ what_happened }}
- **涉及的資料**：{{ affected_data }}
- **沒有涉及的資料**：{{ unaffected_data }}

漏洞已經在{{ closed_on }}補好，也已依規定通報主管機關。

之後可能會有人假裝認識您，傳訊息給您。請您留意：

1. 不要點相關訊息裡的連結，請自己輸入我們的網址。
2. 如果同一組密碼用在好幾個地方，請換掉。
3. 有任何可疑的情況都可以跟我們說；跟錢有關的，請先找銀行。

您的問題由{{ contact_person }}答覆，直接回這封信就好。之後查到的情況，都會公布在[系統狀態頁](https://kittiwake.example/status)。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          what_happened: {
            label: '事情經過',
            hint: '依核准內容，完整的句子',
            example: '3 月 3 日，有人未經許可進入我們電子報供應商的一個系統。',
          },
          affected_data: { label: '涉及的資料', hint: '依核准內容', example: '您的姓名和電子郵件' },
          unaffected_data: { label: '未涉及的資料', hint: '只寫已確認的', example: '您的密碼、訂單和付款資料' },
          closed_on: { label: '補好漏洞的日期', example: '3 月 4 日' },
          contact_person: { label: '由誰答覆', example: '個資保護負責人林雅雯' },
        },
      },
    },
  },
]

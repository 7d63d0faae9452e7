import type { Sample } from './sample.ts'

/** Replies about reaching us and others, about what we do not know yet, and about keeping in touch. */
export const contact: readonly Sample[] = [
  {
    id: 'channel-guide',
    kind: 'reply',
    texts: {
      en: {
        title: 'How to reach us, and for what',
        shortcut: 'chg',
        aliases: ['contact', 'phone number', 'opening hours', 'how to reach you', 'chat'],
        tags: ['contact', 'channels'],
        use: 'A customer asks how to reach us, or has tried the slow way for something urgent.',
        avoid: 'Not instead of an answer that you could give right now.',
        body: `Hi {{ customer.first_name | default: "there" }},

There are several ways to reach us, and which is quickest depends on what it's about:

{% if customer.vip %}
- **For you, whatever it is:** my direct line, {{ direct_phone }}.
{% endif %}
- **Danger, smoke or someone hurt:** call {{ urgent_phone }}, day or night. In immediate danger, call the emergency services first.
- **An order that leaves today:** [chat](https://kittiwake.example/contact), {{ chat_hours }}. It's the only way that's quick enough to stop a parcel.
- **Photos, invoices or a complaint:** reply to this message. You get an answer within {{ answer_time }}.
- **Where your parcel is:** [the tracking page](https://kittiwake.example/track), without waiting for us.

Whichever way you choose, give the number {{ ticket.number }}. Then we see what you've already told us, and you don't start from the beginning.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          urgent_phone: { label: 'Urgent line', hint: 'As on our contact page', example: '+44 20 7946 0142' },
          chat_hours: { label: 'Chat open', example: '8:00 to 20:00 (CET) on working days' },
          answer_time: {
            label: 'Answer in writing within',
            hint: 'What we keep at present',
            example: 'one working day',
          },
          direct_phone: { label: 'Your direct line', example: '+44 20 7946 0187' },
        },
      },
      da: {
        title: 'Sådan får du hurtigst fat i os',
        shortcut: 'kan',
        aliases: ['kontakt', 'telefonnummer', 'åbningstider', 'hvordan får jeg fat i jer', 'chat'],
        tags: ['kontakt', 'kanaler'],
        use: 'Når kunden spørger, hvordan vi kontaktes, eller har valgt den langsomme vej til noget, der haster.',
        avoid: 'Ikke i stedet for et svar, du kunne give nu.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Du kan få fat i os på flere måder, og hvad der er hurtigst, kommer an på, hvad det drejer sig om:

{% if customer.vip %}
- **Til dig, uanset hvad:** mit direkte nummer, {{ direct_phone }}.
{% endif %}
- **Fare, røg eller nogen, der er kommet til skade:** Ring på {{ urgent_phone }}, dag og nat. Er der akut fare, så ring til alarmcentralen først.
- **En ordre, der bliver sendt i dag:** [Chatten](https://kittiwake.example/contact), som er åben {{ chat_hours }}. Det er det eneste, der er hurtigt nok til at stoppe en pakke.
- **Billeder, fakturaer eller en klage:** Svar på denne besked. Du får svar inden for {{ answer_time }}.
- **Hvor din pakke er:** [Sporingssiden](https://kittiwake.example/track), så du slipper for at vente på os.

Opgiv nummeret {{ ticket.number }}, uanset hvad du vælger. Så kan vi se, hvad du allerede har fortalt, og du skal ikke begynde forfra.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          urgent_phone: { label: 'Akutnummer', hint: 'Som på vores kontaktside', example: '+44 20 7946 0142' },
          chat_hours: { label: 'Chatten er åben', example: 'på hverdage kl. 8-20' },
          answer_time: { label: 'Skriftligt svar inden for', hint: 'Det, vi holder for tiden', example: 'én hverdag' },
          direct_phone: { label: 'Dit direkte nummer', example: '+44 20 7946 0187' },
        },
      },
      'zh-Hans': {
        title: '什么事走什么渠道',
        shortcut: 'lxfs',
        aliases: ['联系方式', '电话', '工作时间', '怎么联系你们', '在线客服', 'qd'],
        tags: ['联系', '渠道'],
        use: '顾客询问怎么联系我们，或急事却用了较慢的渠道时使用。',
        avoid: '您现在就能答复的事，不要用这封代替答复。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

联系我们有几种办法，哪种最快，要看是什么事：

{% if customer.vip %}
- **您的专属通道**：我的直线电话 {{ direct_phone }}，什么事都可以找我。
{% endif %}
- **有危险、冒烟或有人受伤**：请拨 {{ urgent_phone }}，不分昼夜。情况危急时，请先拨急救或报警电话。
- **今天就要发货的订单**：请用[在线客服](https://kittiwake.example/contact)，{{ chat_hours }}。要拦下包裹，只有它来得及。
- **发照片、开发票或投诉**：直接回复这封信，{{ answer_time }}内答复。
- **查包裹在哪里**：看[物流查询页](https://kittiwake.example/track)，不用等我们。

不管用哪一种，请报上工单号 {{ ticket.number }}，我们就能看到您之前说过的内容，不用您从头再讲。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          urgent_phone: { label: '紧急电话', hint: '与联系页面一致', example: '+44 20 7946 0142' },
          chat_hours: { label: '在线客服时间', example: '工作日 8:00–20:00' },
          answer_time: { label: '书面答复时限', hint: '目前能做到的', example: '一个工作日' },
          direct_phone: { label: '您的直线电话', example: '+44 20 7946 0187' },
        },
      },
      'zh-Hant': {
        title: '什麼事用什麼方式聯絡',
        shortcut: 'llfs',
        aliases: ['聯絡方式', '客服電話', '服務時間', '怎麼找你們', '線上客服', 'lxfs'],
        tags: ['聯絡', '管道'],
        use: '顧客詢問怎麼聯絡我們，或急事卻用了比較慢的方式時使用。',
        avoid: '您現在就能回答的事，不要用這封代替答覆。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

聯絡我們有幾種方式，哪一種最快，要看是什麼事：

{% if customer.vip %}
- **您的專屬窗口**：我的專線 {{ direct_phone }}，什麼事都可以找我。
{% endif %}
- **有危險、冒煙或有人受傷**：請撥 {{ urgent_phone }}，不分日夜。情況危急時，請先打緊急救護或報案電話。
- **今天就要出貨的訂單**：請用[線上客服](https://kittiwake.example/contact)，{{ chat_hours }}。要攔下包裹，只有這個方式來得及。
- **傳照片、開發票或申訴**：直接回覆這封信，{{ answer_time }}內會回您。
- **查包裹在哪裡**：看[包裹查詢頁面](https://kittiwake.example/track)，不用等我們。

不管用哪一種，請附上案件編號 {{ ticket.number }}，我們就能看到您先前說過的內容，您不用從頭再講一次。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          urgent_phone: { label: '緊急專線', hint: '與聯絡頁面一致', example: '+44 20 7946 0142' },
          chat_hours: { label: '線上客服時間', example: '星期一至星期五 8:00–20:00' },
          answer_time: { label: '書面回覆時限', hint: '目前做得到的', example: '一個工作天' },
          direct_phone: { label: '您的專線', example: '+44 20 7946 0187' },
        },
      },
    },
  },
  {
    id: 'outside-help',
    kind: 'reply',
    texts: {
      en: {
        title: 'Where else to turn',
        shortcut: 'ohp',
        aliases: ['ombudsman', 'bank', 'police', 'carrier', 'crisis line', 'who can help me'],
        tags: ['contact', 'outside help'],
        use: 'Somebody else can do a part of it better or faster than we can. Tick the lines that fit.',
        avoid: 'Not to get rid of a case: say what you go on doing yourself.',
        body: `Hi {{ customer.first_name | default: "there" }},

Some of this others can do better or faster than we can, and I'd like you to know who they are:

- **Money you don't recognise:** your bank, on the number on the back of your card. Have the card blocked first and ask questions afterwards.
{% optional "Carrier: parcel is in the van" %}
- **A parcel that's already in the van:** {{ carrier }}, with tracking number {{ tracking_number }}. They can reach the driver.
{% endoptional %}
{% optional "Independent body" %}
- **If we can't agree:** {{ ombudsman }}, which is independent of us.
{% endoptional %}
{% optional "Listening line" %}
- **If it's weighing on you:** {{ support_line }} is there for anyone who is worried, and you don't have to give your name.
{% endoptional %}

None of this closes your case here. I'm still on it, and you'll hear from me on {{ next_update }}.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          carrier: { label: 'Carrier', example: 'Northway Parcels' },
          tracking_number: { label: 'Tracking number', example: 'NW-5530-1187' },
          ombudsman: { label: 'Independent body', hint: 'As in our terms', example: 'the Online Shopping Ombudsman' },
          support_line: {
            label: 'Someone to talk to',
            hint: 'As on our help page',
            example: 'the Harbour Light listening line',
          },
          next_update: { label: 'I write again on', hint: 'A day you can keep', example: 'Friday 13 March' },
        },
      },
      da: {
        title: 'Hvem der ellers kan hjælpe',
        shortcut: 'hja',
        aliases: ['klagenævn', 'bank', 'politi', 'fragtfirma', 'rådgivning', 'hvem kan hjælpe'],
        tags: ['kontakt', 'hjælp andre steder'],
        use: 'Når andre kan klare en del af det bedre eller hurtigere end os. Sæt hak ved de linjer, der passer.',
        avoid: 'Ikke for at slippe af med en sag. Skriv, hvad du selv gør videre.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Noget af det her kan andre klare bedre eller hurtigere end os, og du skal vide, hvem de er:

- **Et træk, du ikke kan kende:** din bank, på nummeret bag på dit kort. Få kortet spærret først, og spørg bagefter.
{% optional "Fragtfirma: pakken er i bilen" %}
- **En pakke, der allerede ligger i bilen:** {{ carrier }} med sporingsnummer {{ tracking_number }}. De kan få fat i chaufføren.
{% endoptional %}
{% optional "Uafhængigt nævn" %}
- **Hvis vi ikke kan blive enige:** {{ ombudsman }}, som er uafhængigt af os.
{% endoptional %}
{% optional "Lyttelinje" %}
- **Hvis det går dig på:** Ring til {{ support_line }}. Den er for alle, der er bekymrede, og du behøver ikke sige dit navn.
{% endoptional %}

Intet af det lukker din sag her. Jeg arbejder videre, og du hører fra mig {{ next_update }}.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          carrier: { label: 'Fragtfirma', example: 'Nordvej Pakker' },
          tracking_number: { label: 'Sporingsnummer', example: 'NW-5530-1187' },
          ombudsman: { label: 'Uafhængigt nævn', hint: 'Som i vores betingelser', example: 'Nethandelsnævnet' },
          support_line: {
            label: 'Nogen at tale med',
            hint: 'Som på vores hjælpeside',
            example: 'lyttelinjen Havnelyset',
          },
          next_update: { label: 'Jeg skriver igen', hint: 'En dag, du kan holde', example: 'fredag den 13. marts' },
        },
      },
      'zh-Hans': {
        title: '还可以向谁求助',
        shortcut: 'qtqz',
        aliases: ['调解', '银行', '报警', '快递公司', '心理热线', '谁能帮我', 'wbqz'],
        tags: ['联系', '外部求助'],
        use: '有些事别的机构能办得更好或更快时使用。合适的几条请勾选。',
        avoid: '不要拿来推掉事情，请写明您自己还会做什么。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

有些事别的机构比我们办得更好、更快，想让您知道可以找谁：

- **有不认识的扣款**：找发卡银行，电话在卡的背面。先冻结卡片，再慢慢问。
{% optional "快递公司：包裹已在派送" %}
- **包裹已经在派送车上**：找{{ carrier }}，报快递单号 {{ tracking_number }}，他们联系得到派送员。
{% endoptional %}
{% optional "独立调解机构" %}
- **和我们谈不拢**：找{{ ombudsman }}，它独立于我们。
{% endoptional %}
{% optional "倾听热线" %}
- **这件事压得您难受**：{{ support_line }}愿意听每一个担心的人说，不用报姓名。
{% endoptional %}

找了他们，您在我们这里的事也不会就此结束。我还在跟进，{{ next_update }}给您消息。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          carrier: { label: '快递公司', example: '海风快递' },
          tracking_number: { label: '快递单号', example: 'NW-5530-1187' },
          ombudsman: { label: '独立机构', hint: '与服务条款一致', example: '网购纠纷调解中心' },
          support_line: { label: '可以倾诉的地方', hint: '与帮助页面一致', example: '“暖港”倾听热线' },
          next_update: { label: '下次写信日期', hint: '写一个能做到的日期', example: '3月13日（周五）' },
        },
      },
      'zh-Hant': {
        title: '還可以找誰幫忙',
        shortcut: 'qtqz',
        aliases: ['調解', '銀行', '報警', '物流業者', '心理諮詢', '誰能幫我', 'wbqz'],
        tags: ['聯絡', '外部求助'],
        use: '有些事其他單位能處理得更好或更快時使用。合適的項目請勾選。',
        avoid: '不要拿來推掉事情，請寫明您自己還會做什麼。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

有些事其他單位比我們處理得更好、更快，想讓您知道可以找誰：

- **有不認得的消費**：找發卡銀行，電話在信用卡背面。先停卡，其他的再慢慢問。
{% optional "物流業者：包裹已在配送" %}
- **包裹已經在配送車上**：找{{ carrier }}，提供託運單號 {{ tracking_number }}，他們聯絡得到司機。
{% endoptional %}
{% optional "獨立調解單位" %}
- **和我們談不攏**：找{{ ombudsman }}，它獨立於我們之外。
{% endoptional %}
{% optional "傾聽專線" %}
- **這件事讓您很煩心**：{{ support_line }}願意聽每一個擔心的人說話，不用留姓名。
{% endoptional %}

找了他們，您在我們這裡的案件也不會就此結束。我會繼續處理，{{ next_update }}給您消息。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          carrier: { label: '物流業者', example: '海風宅配' },
          tracking_number: { label: '託運單號', example: 'NW-5530-1187' },
          ombudsman: { label: '獨立單位', hint: '與服務條款一致', example: '網購爭議調解中心' },
          support_line: { label: '可以聊聊的地方', hint: '與說明頁面一致', example: '「暖港」傾聽專線' },
          next_update: { label: '下次寫信日期', hint: '請填確定做得到的日期', example: '3 月 13 日（五）' },
        },
      },
    },
  },
  {
    id: 'follow-up-after-fix',
    kind: 'reply',
    texts: {
      en: {
        title: 'Follow-up: is it all right now?',
        shortcut: 'fup',
        aliases: ['checking in', 'all good', 'after the fix', 'satisfied', 'still working'],
        tags: ['contact', 'follow-up'],
        use: "Some days after a fix, when you haven't heard whether it held.",
        avoid: "Not when the customer has already said that it's fine: leave them in peace.",
        body: `Hi {{ customer.first_name | default: "there" }},

On {{ fixed_on }} we {{ fix }}. It's been quiet since then. That can mean that all is well, or that you've given up on us, so I'd rather ask.

One word is enough:

- **"Fine"**, and I'll close the matter.
- **"No"**, and I'll take it up again the same day. Everything you've told us is still here.

If there was a moment when we made it harder than it had to be, I'd like to hear about that too. I pass it on as you write it.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          fixed_on: { label: 'Fixed on', example: 'Tuesday' },
          fix: { label: 'What we did', hint: 'Continues "we"', example: 'sent you a new power cable' },
        },
      },
      da: {
        title: 'Opfølgning: virker det nu?',
        shortcut: 'opf',
        aliases: ['høre hvordan det går', 'er alt godt', 'efter løsningen', 'tilfreds'],
        tags: ['kontakt', 'opfølgning'],
        use: 'Nogle dage efter en løsning, når du ikke har hørt, om den holdt.',
        avoid: 'Ikke når kunden allerede har skrevet, at alt er godt. Så lad dem være i fred.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

{{ fixed_on }} {{ fix }}. Siden har der været stille. Det kan betyde, at alt er godt, eller at du har opgivet os, så jeg vil hellere spørge.

Ét ord er nok:

- **"Fint"**, så lukker jeg sagen.
- **"Nej"**, så tager jeg fat igen samme dag. Alt, hvad du har fortalt, ligger her stadig.

Var der et sted, hvor vi gjorde det sværere, end det behøvede at være, vil jeg også gerne høre om det. Jeg giver det videre, som du skriver det.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          fixed_on: { label: 'Løst', example: 'I tirsdags' },
          fix: {
            label: 'Hvad vi gjorde',
            hint: 'Begynder med "sendte vi", "byttede vi"',
            example: 'sendte vi dig et nyt strømkabel',
          },
        },
      },
      'zh-Hans': {
        title: '解决后回访',
        shortcut: 'jjhf',
        aliases: ['回访', '用得还好吗', '处理结果', '满意吗', 'hf'],
        tags: ['联系', '跟进'],
        use: '问题处理完几天后，还不知道是否真正解决时使用。',
        avoid: '顾客已经说过没问题时不要用，不必再打扰。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

{{ fixed_on }}我们{{ fix }}，之后没有再收到您的消息。可能一切都好，也可能是您已经懒得再找我们了，所以我还是想问一声。

回一两个字就行：

- **“好了”**：我这边就结束跟进。
- **“没有”**：我当天重新跟进，您之前说过的内容都还在。

如果哪一步是我们让您多费了周折，也请告诉我，我会原话转达。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          fixed_on: { label: '处理日期', example: '周二' },
          fix: { label: '我们做的', hint: '接在“我们”后面', example: '给您补寄了一根电源线' },
        },
      },
      'zh-Hant': {
        title: '處理後的關心',
        shortcut: 'clgx',
        aliases: ['追蹤', '後來還好嗎', '處理結果', '滿意嗎', 'hf'],
        tags: ['聯絡', '追蹤'],
        use: '問題處理完幾天後，還不知道是否真的解決時使用。',
        avoid: '顧客已經說過沒問題時請勿使用，不必再打擾。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

{{ fixed_on }}我們{{ fix }}，之後就沒有再收到您的消息。可能一切都好，也可能是您已經懶得再找我們了，所以我還是想問一聲。

回一兩個字就可以：

- **「好了」**：我就結案。
- **「沒有」**：我當天重新處理，您先前說過的內容都還在。

如果哪個環節是我們讓您多費工夫，也請跟我說，我會原話轉達。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          fixed_on: { label: '處理日期', example: '星期二' },
          fix: { label: '我們做的', hint: '接在「我們」後面', example: '補寄了一條電源線給您' },
        },
      },
    },
  },
  {
    id: 'not-known-yet',
    kind: 'reply',
    texts: {
      en: {
        title: "We don't know yet, and when you'll hear",
        shortcut: 'nky',
        aliases: ['no answer yet', 'still investigating', 'looking into it', 'waiting for information'],
        tags: ['contact', 'honest', 'promise'],
        use: 'A customer needs an answer that nobody has yet.',
        avoid: "Not without a time you can keep, and not when you simply haven't asked anyone.",
        body: `Hi {{ customer.first_name | default: "there" }},

I don't have your answer yet, and I'd rather say so than guess. This is where it stands:

- **What I know:** {{ known }}
- **What I don't know:** {{ not_known }}
- **Who is finding out:** {{ who_finds_out }}

{{ meanwhile }}

I'll write to you again at {{ next_update }}, even if all I can tell you then is that there's nothing new. You don't have to ask.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          known: {
            label: 'What is known',
            hint: 'Only what is confirmed',
            example: 'your parcel left Hamburg on Tuesday',
          },
          not_known: { label: "What isn't", example: 'where it has been since' },
          who_finds_out: { label: 'Who is finding out', example: "the carrier's search team" },
          meanwhile: {
            label: 'What to do until then',
            hint: 'Whole sentence',
            example: "You don't need to stay at home for it.",
          },
          next_update: { label: 'I write again at', hint: 'A time you can keep', example: '15:00 tomorrow (CET)' },
        },
      },
      da: {
        title: 'Vi ved det ikke endnu, men du hører fra os',
        shortcut: 'vie',
        aliases: ['intet svar endnu', 'undersøger stadig', 'arbejder på det', 'venter på oplysninger'],
        tags: ['kontakt', 'ærligt', 'løfte'],
        use: 'Når kunden har brug for et svar, som ingen har endnu.',
        avoid: 'Ikke uden et tidspunkt, du kan holde, og ikke hvis du bare ikke har spurgt nogen.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Jeg har ikke et svar til dig endnu, og det vil jeg hellere sige end gætte. Sådan ser det ud:

- **Det ved jeg:** {{ known }}
- **Det ved jeg ikke:** {{ not_known }}
- **Hvem der finder ud af det:** {{ who_finds_out }}

{{ meanwhile }}

Jeg skriver til dig igen {{ next_update }}, også hvis jeg kun kan fortælle, at der ikke er noget nyt. Du behøver ikke rykke.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          known: {
            label: 'Det ved vi',
            hint: 'Kun det, der er bekræftet',
            example: 'din pakke kørte fra Taulov i tirsdags',
          },
          not_known: { label: 'Det ved vi ikke', example: 'hvor den har været siden' },
          who_finds_out: { label: 'Hvem undersøger det', example: 'fragtfirmaets eftersøgning' },
          meanwhile: { label: 'Imens', hint: 'Hel sætning', example: 'Du behøver ikke blive hjemme for den.' },
          next_update: { label: 'Jeg skriver igen', hint: 'Et tidspunkt, du kan holde', example: 'i morgen kl. 15.00' },
        },
      },
      'zh-Hans': {
        title: '暂时还不清楚，何时给消息',
        shortcut: 'hbqc',
        aliases: ['没有结果', '还在查', '正在核实', '等消息', 'zsbzd'],
        tags: ['联系', '如实', '承诺'],
        use: '顾客需要的答案目前谁也没有时使用。',
        avoid: '给不出做得到的时间，或只是自己还没去问时，不要用。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

您问的事，我现在还没有答案。我不想随便猜一个，先把情况说清楚：

- **已经知道的**：{{ known }}
- **还不清楚的**：{{ not_known }}
- **谁在查**：{{ who_finds_out }}

{{ meanwhile }}

{{ next_update }}我会再给您写信，哪怕到时候只能说还没有新消息。不用您来催。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          known: { label: '已知的', hint: '只写已确认的', example: '包裹周二离开嘉兴' },
          not_known: { label: '还不清楚的', example: '之后到了哪里' },
          who_finds_out: { label: '谁在查', example: '快递公司的查件组' },
          meanwhile: { label: '这期间怎么做', hint: '写成完整的句子', example: '您不用专门在家等。' },
          next_update: { label: '下次写信时间', hint: '写一个能做到的时间', example: '明天下午3点' },
        },
      },
      'zh-Hant': {
        title: '目前還不知道，何時給消息',
        shortcut: 'hbqc',
        aliases: ['沒有結果', '還在查', '正在確認', '等消息', 'mqbzd'],
        tags: ['聯絡', '誠實', '承諾'],
        use: '顧客需要的答案目前沒有人有時使用。',
        avoid: '給不出做得到的時間，或只是自己還沒去問時，請勿使用。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

您問的事，我現在還沒有答案。我不想用猜的，先把情況跟您說清楚：

- **已經知道的**：{{ known }}
- **還不知道的**：{{ not_known }}
- **誰在查**：{{ who_finds_out }}

{{ meanwhile }}

{{ next_update }}我會再寫信給您，就算到時候只能說還沒有新消息。您不用來催。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          known: { label: '已知的', hint: '只寫已確認的', example: '包裹星期二離開桃園' },
          not_known: { label: '還不知道的', example: '之後到了哪裡' },
          who_finds_out: { label: '誰在查', example: '物流業者的協尋小組' },
          meanwhile: { label: '這段時間怎麼做', hint: '寫成完整的句子', example: '您不用特地在家等。' },
          next_update: { label: '下次寫信時間', hint: '請填確定做得到的時間', example: '明天下午 3 點' },
        },
      },
    },
  },
  {
    id: 'hand-over-customer',
    kind: 'reply',
    texts: {
      en: {
        title: 'Handing over to a colleague',
        shortcut: 'hoc',
        aliases: ['transfer', 'specialist', 'escalate', 'someone else takes over', 'second level'],
        tags: ['contact', 'hand-over'],
        use: "A colleague can do what you can't, has said yes, and has read everything.",
        avoid: "Not before they've read it: the promise below must be true.",
        body: `Hi {{ customer.first_name | default: "there" }},

I've reached the point where a colleague can help you better than I can. From here {{ colleague }}, who {{ colleague_role }}, takes over.

You don't have to explain anything again. {{ colleague }} has read our whole conversation, and this is what I passed on as the most important part: {{ summary }}. If I've left something out, just reply, and it reaches us both.

{{ colleague }} will write to you by {{ next_update }}. If you hear nothing by then, tell me. I stay on it until the two of you are in touch.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          colleague: { label: 'Colleague', example: 'Mira' },
          colleague_role: { label: 'What they know', hint: 'Continues "who"', example: 'looks after repairs' },
          summary: {
            label: 'What you passed on',
            hint: 'In a few words, no full stop',
            example: 'the second lamp flickers too, and you need one that works by Saturday',
          },
          next_update: { label: 'They write by', hint: 'Agreed with them', example: '15:00 tomorrow (CET)' },
        },
      },
      da: {
        title: 'En kollega overtager',
        shortcut: 'ovd',
        aliases: ['viderestille', 'specialist', 'eskalere', 'en anden tager over'],
        tags: ['kontakt', 'overdragelse'],
        use: 'Når en kollega kan noget, du ikke kan, har sagt ja og har læst det hele.',
        avoid: 'Ikke før kollegaen har læst det. Løftet herunder skal være sandt.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Nu er jeg nået dertil, hvor en kollega kan hjælpe dig bedre, end jeg kan. {{ colleague }}, som {{ colleague_role }}, tager over herfra.

Du skal ikke forklare noget igen. {{ colleague }} har læst hele vores samtale, og det her har jeg givet videre som det vigtigste: {{ summary }} Har jeg glemt noget, så svar bare. Det når frem til os begge.

{{ colleague }} skriver til dig senest {{ next_update }}. Hører du ikke noget, så sig det til mig. Jeg bliver på sagen, til I har fat i hinanden.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          colleague: { label: 'Kollega', example: 'Mira' },
          colleague_role: {
            label: 'Hvad kollegaen kan',
            hint: 'Fortsætter "som"',
            example: 'tager sig af reparationer',
          },
          summary: {
            label: 'Det har du givet videre',
            hint: 'En eller to sætninger',
            example: 'Lampe nummer to blinker også, og du skal bruge en, der virker, senest lørdag.',
          },
          next_update: {
            label: 'Kollegaen skriver senest',
            hint: 'Aftalt med kollegaen',
            example: 'i morgen kl. 15.00',
          },
        },
      },
      'zh-Hans': {
        title: '转交给同事',
        shortcut: 'zjts',
        aliases: ['转接', '专员', '升级处理', '换人跟进', 'zj'],
        tags: ['联系', '交接'],
        use: '同事能办您办不了的事、已经答应接手并看完全部记录时使用。',
        avoid: '同事还没看完记录时不要用，下面的承诺必须属实。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

事情到了这一步，有位同事比我更帮得上忙。接下来由专门{{ colleague_role }}的{{ colleague }}跟进。

您不用从头再说一遍，{{ colleague }}已经看过我们全部的往来。我转达的重点是：{{ summary }}如果漏了什么，直接回复就好，我们两个都能看到。

{{ colleague }}最晚{{ next_update }}会给您写信。到时候要是没有消息，请告诉我。两边联系上之前，我会一直跟着。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          colleague: { label: '同事', example: '周敏' },
          colleague_role: { label: '负责什么', hint: '接在“专门”后面', example: '负责维修' },
          summary: { label: '转达的重点', hint: '一两句完整的话', example: '第二盏灯也闪，您周六之前要有一盏能用的。' },
          next_update: { label: '同事最晚回复', hint: '与同事约好', example: '明天下午3点' },
        },
      },
      'zh-Hant': {
        title: '轉交給同事',
        shortcut: 'zjts',
        aliases: ['轉接', '專員', '請主管處理', '換人處理', 'zj'],
        tags: ['聯絡', '交接'],
        use: '同事能處理您處理不了的事、已經答應接手並看完所有紀錄時使用。',
        avoid: '同事還沒看完紀錄時請勿使用，下面的承諾必須是真的。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

到了這一步，有位同事比我更幫得上忙。接下來由專門{{ colleague_role }}的{{ colleague }}為您處理。

您不用從頭再講一次，{{ colleague }}已經看過我們所有的往來。我轉達的重點是：{{ summary }}如果有漏掉的，直接回信就好，我們兩個都看得到。

{{ colleague }}最晚{{ next_update }}會寫信給您。到時候如果沒有消息，請跟我說。兩邊聯絡上之前，我會一直追。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          colleague: { label: '同事', example: '林雅雯' },
          colleague_role: { label: '負責什麼', hint: '接在「專門」後面', example: '負責維修' },
          summary: {
            label: '轉達的重點',
            hint: '一兩句完整的話',
            example: '第二盞燈也會閃，您星期六之前要有一盞能用的。',
          },
          next_update: { label: '同事最晚回覆', hint: '與同事約好', example: '明天下午 3 點' },
        },
      },
    },
  },
  {
    id: 'customer-hard-times',
    kind: 'reply',
    texts: {
      en: {
        title: 'Customer in a hard time: no rush from us',
        shortcut: 'hrd',
        aliases: ['illness', 'bereavement', 'lost job', 'flood at home', 'cannot pay now'],
        tags: ['contact', 'care', 'outside help'],
        use: 'The customer tells of illness, a death, an accident or money trouble, and our matter can wait.',
        avoid: 'Not when somebody may be in danger, themselves or others: get your lead at once.',
        body: `Hi {{ customer.first_name | default: "there" }},

Thank you for telling us about {{ situation }}. I'm very sorry. We belong at the bottom of your list now, and that's where I've put us.

I've {{ pause | choose: "extended your time for returns", "stopped the reminders for your invoice", "asked for your parcel to be held" }} until {{ pause_until }}. You don't need to send us any papers for that. If it isn't long enough, one line is all it takes.

{% optional "Listening line" %}
Should you want to talk to someone who has nothing to do with any of this, {{ support_line }} is there for everyone, and you don't have to give your name.
{% endoptional %}

When you're ready, reply here, or let someone else write for you with the number {{ ticket.number }}.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          situation: {
            label: 'What they told you',
            hint: 'In their words, no more than they said',
            example: "your father's death",
          },
          pause: { label: 'What you have done' },
          pause_until: { label: 'Until', example: 'the end of May' },
          support_line: {
            label: 'Someone to talk to',
            hint: 'As on our help page',
            example: 'the Harbour Light listening line',
          },
        },
      },
      da: {
        title: 'Kunde i en svær tid: det haster ikke',
        shortcut: 'svt',
        aliases: ['sygdom', 'dødsfald', 'mistet job', 'vandskade', 'kan ikke betale nu'],
        tags: ['kontakt', 'omsorg', 'hjælp andre steder'],
        use: 'Når kunden fortæller om sygdom, dødsfald, ulykke eller pengeproblemer, og vores sag kan vente.',
        avoid: 'Ikke hvis nogen kan være i fare, kunden selv eller andre. Hent straks din leder.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Tak, fordi du fortalte om {{ situation }}. Det gør mig ondt. Lige nu hører vi til nederst på din liste, og dér har jeg lagt os.

Jeg har {{ pause | choose: "forlænget din returfrist", "stoppet rykkerne på din faktura", "bedt om at få din pakke gemt" }} til {{ pause_until }}. Du skal ikke sende os papirer på noget. Er det ikke længe nok, så er en enkelt linje alt, hvad der skal til.

{% optional "Lyttelinje" %}
Har du brug for at tale med en, der ikke har noget med det her at gøre, er {{ support_line }} for alle, og du kan være anonym.
{% endoptional %}

Når du er klar, så svar her, eller lad en anden skrive for dig med nummeret {{ ticket.number }}.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          situation: { label: 'Det har kunden fortalt', hint: 'Med kundens ord, ikke mere', example: 'din fars død' },
          pause: { label: 'Det har du gjort' },
          pause_until: { label: 'Indtil', example: 'udgangen af maj' },
          support_line: {
            label: 'Nogen at tale med',
            hint: 'Som på vores hjælpeside',
            example: 'lyttelinjen Havnelyset',
          },
        },
      },
      'zh-Hans': {
        title: '顾客正经历难处：不用着急',
        shortcut: 'tskn',
        aliases: ['生病', '亲人去世', '失业', '家里受灾', '暂时付不起', 'nc'],
        tags: ['联系', '关怀', '外部求助'],
        use: '顾客提到生病、丧亲、意外或经济困难，而我们的事可以缓一缓时使用。',
        avoid: '顾客本人或他人可能有危险时不要用，请立即请主管处理。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

谢谢您告诉我们{{ situation }}，听到这个消息，我很难过。眼下有太多比我们更要紧的事，这边的事先放一放，不用着急。

我已经{{ pause | choose: "把您的退货期限延长", "把您账单的催款提醒停掉", "请快递公司为您保管包裹" }}，到{{ pause_until }}为止，不需要任何证明材料。时间不够的话，写一句话告诉我就行。

{% optional "倾听热线" %}
如果想找个跟这些事都无关的人说说话，{{ support_line }}谁都可以打，不用报姓名。
{% endoptional %}

等您方便了再回复，也可以请别人代写，附上工单号 {{ ticket.number }} 就好。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          situation: { label: '顾客说的情况', hint: '用顾客的话，不要多写', example: '您父亲去世的事' },
          pause: { label: '您已办理的' },
          pause_until: { label: '到什么时候', example: '5月底' },
          support_line: { label: '可以倾诉的地方', hint: '与帮助页面一致', example: '“暖港”倾听热线' },
        },
      },
      'zh-Hant': {
        title: '顧客遇到難關：不用急',
        shortcut: 'tskn',
        aliases: ['生病', '親人過世', '失業', '家裡受災', '暫時付不出來', 'ng'],
        tags: ['聯絡', '關懷', '外部求助'],
        use: '顧客提到生病、喪親、意外或經濟困難，而我們的事可以緩一緩時使用。',
        avoid: '顧客本人或他人可能有危險時請勿使用，請立刻請主管處理。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

謝謝您告訴我們{{ situation }}，聽到這個消息，我很難過。現在有太多比我們更要緊的事，這邊的事先放著，不用急。

我已經{{ pause | choose: "延長您的退貨期限", "停掉您帳單的催繳通知", "請物流業者先保管您的包裹" }}，到{{ pause_until }}為止，不需要任何證明文件。時間不夠的話，寫一句話跟我說就可以。

{% optional "傾聽專線" %}
如果想找個跟這些事都無關的人說說話，{{ support_line }}誰都可以打，不用留姓名。
{% endoptional %}

等您方便再回信，也可以請別人代寫，附上案件編號 {{ ticket.number }} 就好。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          situation: { label: '顧客說的情況', hint: '用顧客的話，不要多寫', example: '令尊過世的事' },
          pause: { label: '您已辦理的' },
          pause_until: { label: '到什麼時候', example: '5 月底' },
          support_line: { label: '可以聊聊的地方', hint: '與說明頁面一致', example: '「暖港」傾聽專線' },
        },
      },
    },
  },
  {
    id: 'correction-wrong-information',
    kind: 'reply',
    texts: {
      en: {
        title: 'Correction: we told you something wrong',
        shortcut: 'cor',
        aliases: ['wrong information', 'mistake in our answer', 'previous reply wrong', 'correct ourselves'],
        tags: ['contact', 'our mistake', 'correction'],
        use: 'We gave this customer a wrong date, amount or rule, and you know the right one for certain.',
        avoid: "Not with a second guess: if the right answer isn't certain yet, say that instead.",
        body: `Hi {{ customer.first_name | default: "there" }},

I have to correct something. On {{ wrong_on }} we told you {{ wrong_statement }}. The right answer is {{ right_statement }}. I'm sorry: you should be able to rely on what we write.

**What it means for you:** {{ meaning }}

Have you already done something because of our first answer, such as ordering, cancelling or paying for a parcel? Then tell me. Our mistake shouldn't cost you anything, and I'll sort it out with you.

Please keep this message in place of the earlier one.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          wrong_on: { label: 'We wrote on', example: 'Monday' },
          wrong_statement: {
            label: 'What we said',
            hint: 'As it stood in our message',
            example: 'that returns are free within 60 days',
          },
          right_statement: {
            label: 'What is right',
            hint: 'Checked with the owner of the rule',
            example: 'that they are free within 30 days',
          },
          meaning: {
            label: 'What it means for them',
            hint: 'Whole sentence',
            example: 'Your parcel has to be handed in by 20 March.',
          },
        },
      },
      da: {
        title: 'Rettelse: vi har sagt noget forkert',
        shortcut: 'rtt',
        aliases: ['forkert oplysning', 'fejl i vores svar', 'tidligere svar forkert', 'rette os selv'],
        tags: ['kontakt', 'vores fejl', 'rettelse'],
        use: 'Når vi har givet kunden en forkert dato, et forkert beløb eller en forkert regel, og du med sikkerhed kender det rigtige.',
        avoid: 'Ikke med et nyt gæt. Er det rigtige svar ikke sikkert endnu, så skriv det i stedet.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Jeg er nødt til at rette noget. Vi skrev {{ wrong_on }}, {{ wrong_statement }}. Det rigtige er, {{ right_statement }}. Det beklager jeg. Du skal kunne regne med det, vi skriver.

**Det betyder det for dig:** {{ meaning }}

Har du allerede gjort noget på grund af vores første svar, for eksempel bestilt, annulleret eller betalt for en pakke? Så skriv det. Vores fejl skal ikke koste dig noget, og jeg finder ud af det sammen med dig.

Gem denne besked i stedet for den tidligere.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          wrong_on: { label: 'Vi skrev', example: 'i mandags' },
          wrong_statement: {
            label: 'Det sagde vi',
            hint: 'Som det stod i vores besked',
            example: 'at retur er gratis i 60 dage',
          },
          right_statement: {
            label: 'Det rigtige er',
            hint: 'Tjekket hos den, der ejer reglen',
            example: 'at den er gratis i 30 dage',
          },
          meaning: {
            label: 'Det betyder for kunden',
            hint: 'Hel sætning',
            example: 'Din pakke skal afleveres senest den 20. marts.',
          },
        },
      },
      'zh-Hans': {
        title: '更正：之前的答复有误',
        shortcut: 'gzdf',
        aliases: ['说错了', '信息有误', '之前回复错误', '纠正', 'gz'],
        tags: ['联系', '我方责任', '更正'],
        use: '我们曾把日期、金额或规定告诉错了，而现在已确知正确内容时使用。',
        avoid: '正确答案还没有确定时不要用，不能再猜一次，请如实说明还在确认。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

有一件事要向您更正。{{ wrong_on }}我们告诉您“{{ wrong_statement }}”，这是错的，正确的是“{{ right_statement }}”。我们写给您的内容，本该是您可以放心相信的，对不起。

**对您的影响**：{{ meaning }}

如果您已经按之前的答复做了什么，比如下了单、取消了订单或付了寄件费，请告诉我。我们的错不该由您来承担，我会和您一起处理好。

请以这封信为准，之前那封不用再看了。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          wrong_on: { label: '答错的日期', example: '周一' },
          wrong_statement: { label: '当时说的', hint: '与原来的回复一致', example: '60 天内退货免运费' },
          right_statement: { label: '正确的是', hint: '向负责这项规定的人核对过', example: '30 天内退货免运费' },
          meaning: { label: '对顾客的影响', hint: '写成完整的句子', example: '您的包裹要在3月20日前寄出。' },
        },
      },
      'zh-Hant': {
        title: '更正：先前的答覆有誤',
        shortcut: 'gzdf',
        aliases: ['說錯了', '資訊有誤', '先前回覆錯誤', '更正啟事', 'gz'],
        tags: ['聯絡', '我方疏失', '更正'],
        use: '我們曾把日期、金額或規定說錯，而現在已確知正確內容時使用。',
        avoid: '正確答案還沒確定時請勿使用，不能再猜一次，請老實說明還在確認。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

有一件事要向您更正。我們在{{ wrong_on }}告訴您「{{ wrong_statement }}」，這是錯的，正確的是「{{ right_statement }}」。我們寫給您的內容，本來就該讓您可以放心相信，對不起。

**對您的影響**：{{ meaning }}

如果您已經照先前的答覆做了什麼，例如下訂、取消訂單或付了寄件費，請跟我說。我們的錯不該由您承擔，我會和您一起處理好。

請以這封信為準，先前那一封不用再看了。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          wrong_on: { label: '答錯的日期', example: '星期一' },
          wrong_statement: { label: '當時說的', hint: '與原本的回覆一致', example: '60 天內退貨免運費' },
          right_statement: { label: '正確的是', hint: '向負責這項規定的人確認過', example: '30 天內退貨免運費' },
          meaning: { label: '對顧客的影響', hint: '寫成完整的句子', example: '您的包裹要在 3 月 20 日前寄出。' },
        },
      },
    },
  },
]

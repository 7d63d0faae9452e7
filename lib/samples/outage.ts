import type { Sample } from './sample.ts'

/** One outage told from the first word to the all-clear: the five letters may never contradict one another. */
export const outage: readonly Sample[] = [
  {
    id: 'card-outage-acknowledge',
    kind: 'reply',
    stage: 'acknowledge',
    texts: {
      en: {
        title: 'Card payments down 1: we have seen it',
        shortcut: 'po1',
        aliases: ['payment outage', 'card declined', 'checkout not working', 'cannot pay'],
        tags: ['outage', 'payment'],
        use: 'The first answer, as soon as the fault is confirmed and before anything else is known.',
        avoid: 'Not when only this one card is declined and others can pay.',
        body: `Hi {{ customer.first_name | default: "there" }},

Thank you for telling us. Card payments at Kittiwake have been failing since {{ start_time }}. It is not your card, and I am sorry it stopped you at the checkout.

Orders already placed are safe, and nothing is charged twice. We do not know yet what the cause is or when card payments will work again, so I would rather not guess.

Our next update comes at {{ next_update }}, on [our status page](https://kittiwake.example/status). There is no need to keep trying your card until then.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          start_time: { label: 'Failing since', hint: 'With the time zone', example: '9:40 this morning (CET)' },
          next_update: { label: 'Next update', hint: 'A time we can keep', example: '11:30 today (CET)' },
        },
      },
      da: {
        title: 'Kortbetaling nede 1: vi har set det',
        shortcut: 'dr1',
        aliases: ['driftsstop', 'kort afvist', 'kan ikke betale', 'kassen virker ikke'],
        tags: ['driftsstop', 'betaling'],
        use: 'Det første svar, så snart fejlen er bekræftet, og før vi ved mere.',
        avoid: 'Ikke når det kun er kundens eget kort, der bliver afvist.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Tak, fordi du siger til. Kortbetaling hos Kittiwake har ikke virket siden {{ start_time }}. Der er ikke noget galt med dit kort, og jeg er ked af, at du ikke kunne betale.

Ordrer, der allerede er afgivet, er i god behold, og ingen bliver trukket to gange. Vi ved endnu ikke, hvad fejlen skyldes, eller hvornår den er løst, og jeg vil nødig gætte.

Næste opdatering kommer {{ next_update }} på [vores driftsside](https://kittiwake.example/status). Du behøver ikke prøve dit kort igen inden da.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          start_time: { label: 'Nede siden', hint: 'Skriv tidszonen på', example: 'kl. 9.40 i dag (dansk tid)' },
          next_update: {
            label: 'Næste opdatering',
            hint: 'Et tidspunkt, vi kan holde',
            example: 'kl. 11.30 i dag (dansk tid)',
          },
        },
      },
      'zh-Hans': {
        title: '银行卡支付故障 1：我们已知晓',
        shortcut: 'zd1',
        aliases: ['支付失败', '付不了款', '刷卡失败', '结算页打不开', 'zfgz'],
        tags: ['故障', '支付'],
        use: '故障刚确认、其他情况还不清楚时的第一封回复。',
        avoid: '如果只是这位顾客的卡被拒、别人都能付款，请勿使用。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

谢谢您告诉我们。自{{ start_time }}起，Kittiwake 的银行卡支付无法完成，问题不在您的卡上。让您在付款这一步卡住，很抱歉。

已经下好的订单都不受影响，也不会重复扣款。故障原因和恢复时间目前还不清楚，我不想随便给您一个猜测。

下一次进展会在{{ next_update }}公布在[服务状态页](https://kittiwake.example/status)上，在那之前您不用反复尝试付款。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          start_time: { label: '故障开始时间', hint: '请注明时区', example: '今天上午9:40（北京时间）' },
          next_update: { label: '下次更新时间', hint: '写一个能做到的时间', example: '今天上午11:30（北京时间）' },
        },
      },
      'zh-Hant': {
        title: '信用卡付款異常 1：已收到通報',
        shortcut: 'zd1',
        aliases: ['刷卡失敗', '無法付款', '無法結帳', '付款中斷', 'fkyc'],
        tags: ['系統異常', '付款'],
        use: '剛確認付款異常、其他情況都還不明朗時的第一封回覆。',
        avoid: '只有這位顧客的卡刷不過、其他人都正常時，請不要使用。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

謝謝您通知我們。Kittiwake 的信用卡付款從{{ start_time }}開始無法使用，並不是您的卡片有問題。害您結帳到一半被打斷，真的很抱歉。

先前已經成立的訂單都沒有問題，也不會重複扣款。至於異常的原因和恢復的時間，我們現在還不知道，所以不敢隨便答覆您。

我們會在{{ next_update }}於[系統狀態頁](https://kittiwake.example/status)公布最新情況，這段時間您不必一直重刷。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          start_time: { label: '異常開始時間', hint: '請註明時區', example: '今天上午 9:40（台灣時間）' },
          next_update: { label: '下次更新時間', hint: '請填確定做得到的時間', example: '今天上午 11:30（台灣時間）' },
        },
      },
    },
  },
  {
    id: 'card-outage-scope',
    kind: 'reply',
    stage: 'scope',
    texts: {
      en: {
        title: 'Card payments down 2: who is affected',
        shortcut: 'po2',
        aliases: ['payment outage scope', 'is my order affected', 'other ways to pay'],
        tags: ['outage', 'payment'],
        use: 'When we know who is affected and what still works, but not yet the cause.',
        avoid: 'Not before the affected area is confirmed; until then send the first message.',
        body: `Hi {{ customer.first_name | default: "there" }},

Sorry you could not pay by card. We now know more about who is affected, so here is where things stand:

- **Not working:** card payments in {{ affected_area }}, since {{ start_time }}.
- **Working:** {{ working_methods }}.
- **Safe:** orders already placed. Nothing is charged twice.
- **Not known yet:** the cause, and when cards will work again.

If you need your things soon, you can order now with one of the ways that work. If you would rather pay by card, it is fine to wait.

The next update comes at {{ next_update }}, on [our status page](https://kittiwake.example/status).

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          affected_area: {
            label: 'Affected area',
            hint: 'Only what is confirmed',
            example: 'Denmark, Germany and Taiwan',
          },
          start_time: { label: 'Failing since', hint: 'With the time zone', example: '9:40 this morning (CET)' },
          working_methods: {
            label: 'Ways that work',
            hint: 'Try them before you list them',
            example: 'bank transfer and gift cards',
          },
          next_update: { label: 'Next update', hint: 'A time we can keep', example: '13:00 today (CET)' },
        },
      },
      da: {
        title: 'Kortbetaling nede 2: hvem det rammer',
        shortcut: 'dr2',
        aliases: ['omfang', 'er min ordre ramt', 'andre måder at betale på'],
        tags: ['driftsstop', 'betaling'],
        use: 'Når vi ved, hvem det rammer, og hvad der stadig virker, men ikke kender årsagen.',
        avoid: 'Ikke før omfanget er bekræftet. Send den første besked indtil da.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Det er jeg ked af, at du ikke kunne betale med kort. Nu ved vi lidt mere om, hvem det rammer:

- **Virker ikke:** kortbetaling i {{ affected_area }} siden {{ start_time }}.
- **Virker:** {{ working_methods }}.
- **I god behold:** ordrer, der allerede er afgivet. Ingen bliver trukket to gange.
- **Ved vi ikke endnu:** hvad fejlen skyldes, og hvornår kortene virker igen.

Skal du bruge varerne snart, kan du bestille nu og betale på en af de måder, der virker. Vil du hellere betale med kort, kan du roligt vente.

Næste opdatering kommer {{ next_update }} på [vores driftsside](https://kittiwake.example/status).

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          affected_area: {
            label: 'Ramt område',
            hint: 'Kun det, der er bekræftet',
            example: 'Danmark, Tyskland og Taiwan',
          },
          start_time: { label: 'Nede siden', hint: 'Skriv tidszonen på', example: 'kl. 9.40 i dag (dansk tid)' },
          working_methods: {
            label: 'Virker stadig',
            hint: 'Prøv dem, før du nævner dem',
            example: 'bankoverførsel og gavekort',
          },
          next_update: {
            label: 'Næste opdatering',
            hint: 'Et tidspunkt, vi kan holde',
            example: 'kl. 13.00 i dag (dansk tid)',
          },
        },
      },
      'zh-Hans': {
        title: '银行卡支付故障 2：影响范围',
        shortcut: 'zd2',
        aliases: ['故障范围', '订单受影响吗', '其他付款方式', 'yxfw'],
        tags: ['故障', '支付'],
        use: '已确认影响范围和可用的付款方式，但原因还没查明时。',
        avoid: '范围尚未确认时请勿使用，先发第一封。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

没能让您顺利付款，很抱歉。影响范围现在比较清楚了，情况如下：

- **暂时不能用**：{{ affected_area }}的银行卡支付，自{{ start_time }}起。
- **可以正常使用**：{{ working_methods }}。
- **不受影响**：已经下好的订单，也不会重复扣款。
- **还不清楚**：故障原因，以及银行卡支付什么时候恢复。

如果您急着用，可以现在下单，改用上面能用的方式付款；如果还是想用银行卡，等恢复后再下单也可以。

下一次进展会在{{ next_update }}公布在[服务状态页](https://kittiwake.example/status)上。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          affected_area: { label: '受影响地区', hint: '只写已确认的', example: '中国大陆和德国' },
          start_time: { label: '故障开始时间', hint: '请注明时区', example: '今天上午9:40（北京时间）' },
          working_methods: { label: '可用付款方式', hint: '列出前请先试一下', example: '银行转账、礼品卡' },
          next_update: { label: '下次更新时间', hint: '写一个能做到的时间', example: '今天下午1:00（北京时间）' },
        },
      },
      'zh-Hant': {
        title: '信用卡付款異常 2：影響範圍',
        shortcut: 'zd2',
        aliases: ['影響範圍', '我的訂單有沒有事', '其他付款方式', 'yxfw'],
        tags: ['系統異常', '付款'],
        use: '已經確認哪些地區受影響、哪些付款方式可用，但原因還沒查出來時。',
        avoid: '影響範圍還沒確認時請先用第一封。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

讓您沒辦法順利刷卡，很抱歉。我們已經掌握影響的範圍，目前的情況是：

- **無法使用**：{{ affected_area }}的信用卡付款，從{{ start_time }}開始。
- **可以使用**：{{ working_methods }}。
- **不受影響**：先前已經成立的訂單，也不會重複扣款。
- **還不知道**：異常的原因，以及什麼時候可以恢復刷卡。

如果您趕著要用，可以先改用上述付款方式下單；想刷卡的話，等恢復之後再結帳也沒關係。

我們會在{{ next_update }}於[系統狀態頁](https://kittiwake.example/status)公布最新情況。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          affected_area: { label: '受影響地區', hint: '只寫已確認的', example: '台灣、丹麥與德國' },
          start_time: { label: '異常開始時間', hint: '請註明時區', example: '今天上午 9:40（台灣時間）' },
          working_methods: { label: '可用付款方式', hint: '請先測試再列出', example: 'ATM 轉帳、禮物卡' },
          next_update: { label: '下次更新時間', hint: '請填確定做得到的時間', example: '今天下午 1:00（台灣時間）' },
        },
      },
    },
  },
  {
    id: 'card-outage-update',
    kind: 'reply',
    stage: 'update',
    texts: {
      en: {
        title: 'Card payments down 3: what we have found',
        shortcut: 'po3',
        aliases: ['payment outage update', 'progress', 'what are you doing about it'],
        tags: ['outage', 'payment'],
        use: 'When there is something new and confirmed to tell, and card payments still fail.',
        avoid: 'Not with a cause that is only suspected, and not when there is nothing new.',
        body: `Hi {{ customer.first_name | default: "there" }},

Here is what is new about card payments, which have been failing since {{ start_time }}.

We have found this: {{ finding }}. We are doing this now: {{ action }}.

You cannot pay by card yet, and we do not know when that will change. I am sorry that your order has to wait for it. Orders already placed are safe, and nothing is charged twice.

The next update comes at {{ next_update }}, on [our status page](https://kittiwake.example/status). The page also shows which other ways to pay work right now.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          start_time: { label: 'Failing since', hint: 'With the time zone', example: '9:40 this morning (CET)' },
          finding: {
            label: 'What we found',
            hint: 'Confirmed, in everyday words',
            example: 'the link to our card provider breaks off',
          },
          action: { label: 'What we do now', example: 'our provider is repairing the link, and we test it with them' },
          next_update: { label: 'Next update', hint: 'A time we can keep', example: '15:00 today (CET)' },
        },
      },
      da: {
        title: 'Kortbetaling nede 3: det har vi fundet',
        shortcut: 'dr3',
        aliases: ['opdatering', 'status på fejlen', 'hvad gør I ved det'],
        tags: ['driftsstop', 'betaling'],
        use: 'Når der er noget nyt og bekræftet at fortælle, og kortbetaling stadig ikke virker.',
        avoid: 'Ikke med en årsag, vi kun har mistanke om, og ikke når der intet nyt er.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Her er det nyeste om kortbetaling, som ikke har virket siden {{ start_time }}.

Det har vi fundet ud af: {{ finding }}. Det gør vi lige nu: {{ action }}.

Du kan altså ikke betale med kort endnu, og vi ved ikke, hvornår du kan. Jeg er ked af, at din bestilling må vente på det. Ordrer, der allerede er afgivet, er i god behold, og ingen bliver trukket to gange.

Næste opdatering kommer {{ next_update }} på [vores driftsside](https://kittiwake.example/status). Der kan du også se, hvilke andre betalingsmåder der virker lige nu.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          start_time: { label: 'Nede siden', hint: 'Skriv tidszonen på', example: 'kl. 9.40 i dag (dansk tid)' },
          finding: {
            label: 'Det har vi fundet',
            hint: 'Bekræftet og i hverdagsord',
            example: 'forbindelsen til vores kortudbyder falder ud',
          },
          action: {
            label: 'Det gør vi nu',
            example: 'udbyderen reparerer forbindelsen, og vi tester den sammen med dem',
          },
          next_update: {
            label: 'Næste opdatering',
            hint: 'Et tidspunkt, vi kan holde',
            example: 'kl. 15.00 i dag (dansk tid)',
          },
        },
      },
      'zh-Hans': {
        title: '银行卡支付故障 3：最新进展',
        shortcut: 'zd3',
        aliases: ['故障进展', '处理到哪了', '修好了吗', 'zxjz'],
        tags: ['故障', '支付'],
        use: '有已确认的新进展可以告知，而银行卡支付仍未恢复时。',
        avoid: '原因只是猜测，或者没有新消息时，请勿使用。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

银行卡支付自{{ start_time }}起无法完成，现在有了新的进展，跟您说一声。

已经查明的情况：{{ finding }}。我们正在做的事：{{ action }}。

银行卡支付目前还没有恢复，恢复时间也还不能确定，耽误您下单了，很抱歉。已经下好的订单都不受影响，也不会重复扣款。

下一次进展会在{{ next_update }}公布在[服务状态页](https://kittiwake.example/status)上，页面上也能看到目前可用的其他付款方式。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          start_time: { label: '故障开始时间', hint: '请注明时区', example: '今天上午9:40（北京时间）' },
          finding: {
            label: '已查明的情况',
            hint: '只写已确认的，用日常语言',
            example: '我们与支付服务商之间的连接中断',
          },
          action: { label: '正在做的事', example: '服务商正在修复连接，我们同步测试' },
          next_update: { label: '下次更新时间', hint: '写一个能做到的时间', example: '今天下午3:00（北京时间）' },
        },
      },
      'zh-Hant': {
        title: '信用卡付款異常 3：最新進度',
        shortcut: 'zd3',
        aliases: ['處理進度', '修好了嗎', '最新狀況', 'zxjd'],
        tags: ['系統異常', '付款'],
        use: '有已經確認的新進度可以說明，但信用卡付款還沒恢復時。',
        avoid: '原因只是推測，或是沒有新消息時，請不要使用。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

信用卡付款從{{ start_time }}開始無法使用，現在有新的進度向您說明。

目前查到的原因是：{{ finding }}。我們正在進行：{{ action }}。

信用卡付款還沒有恢復，什麼時候能恢復也還不確定，耽誤您下單，真的很抱歉。先前已經成立的訂單都沒有問題，也不會重複扣款。

我們會在{{ next_update }}於[系統狀態頁](https://kittiwake.example/status)公布最新情況，目前可用的其他付款方式也列在上面。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          start_time: { label: '異常開始時間', hint: '請註明時區', example: '今天上午 9:40（台灣時間）' },
          finding: {
            label: '查到的原因',
            hint: '只寫已確認的，用一般人聽得懂的話',
            example: '我們和金流服務商之間的連線中斷',
          },
          action: { label: '正在進行', example: '服務商搶修連線中，我們同步測試' },
          next_update: { label: '下次更新時間', hint: '請填確定做得到的時間', example: '今天下午 3:00（台灣時間）' },
        },
      },
    },
  },
  {
    id: 'card-outage-no-news',
    kind: 'reply',
    stage: 'no-news',
    texts: {
      en: {
        title: 'Card payments down 4: no news, still on it',
        shortcut: 'po4',
        aliases: ['payment outage still down', 'nothing new', 'how much longer'],
        tags: ['outage', 'payment'],
        use: 'When the promised time has come and there is nothing new: keep the appointment all the same.',
        avoid: 'Not when you have anything confirmed to tell, however small.',
        body: `Hi {{ customer.first_name | default: "there" }},

I said you would hear from us, so here is the plain answer: there is nothing new since our update at {{ last_update }}. Card payments have been failing since {{ start_time }}, and they still do.

We are still working on it, and we still do not know when it will be solved. I am sorry it drags on. Orders already placed are safe, and nothing is charged twice.

The next update comes at {{ next_update }}, with or without news, on [our status page](https://kittiwake.example/status). If you would rather not wait, the page shows which other ways to pay work right now.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          last_update: { label: 'Last update', example: '15:00 (CET)' },
          start_time: { label: 'Failing since', hint: 'With the time zone', example: '9:40 this morning (CET)' },
          next_update: { label: 'Next update', hint: 'A time we can keep', example: '17:00 today (CET)' },
        },
      },
      da: {
        title: 'Kortbetaling nede 4: intet nyt, vi er på sagen',
        shortcut: 'dr4',
        aliases: ['stadig nede', 'intet nyt', 'hvor længe varer det'],
        tags: ['driftsstop', 'betaling'],
        use: 'Når den lovede tid er kommet, og der intet nyt er. Hold aftalen alligevel.',
        avoid: 'Ikke når du har noget bekræftet at fortælle, heller ikke selv om det er småt.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Jeg lovede, at du ville høre fra os, så her er det ærlige svar: Der er intet nyt siden opdateringen {{ last_update }}. Kortbetaling har ikke virket siden {{ start_time }} og gør det stadig ikke.

Vi arbejder videre, og vi ved stadig ikke, hvornår det er løst. Jeg er ked af, at det trækker ud. Ordrer, der allerede er afgivet, er i god behold, og ingen bliver trukket to gange.

Næste opdatering kommer {{ next_update }} på [vores driftsside](https://kittiwake.example/status), også hvis der intet nyt er. Vil du helst ikke vente, kan du på siden se, hvilke andre betalingsmåder der virker lige nu.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          last_update: { label: 'Seneste opdatering', example: 'kl. 15.00' },
          start_time: { label: 'Nede siden', hint: 'Skriv tidszonen på', example: 'kl. 9.40 i dag (dansk tid)' },
          next_update: {
            label: 'Næste opdatering',
            hint: 'Et tidspunkt, vi kan holde',
            example: 'kl. 17.00 i dag (dansk tid)',
          },
        },
      },
      'zh-Hans': {
        title: '银行卡支付故障 4：暂无新消息，仍在处理',
        shortcut: 'zd4',
        aliases: ['还没修好', '没有进展', '还要多久', 'zwxx'],
        tags: ['故障', '支付'],
        use: '到了约定的更新时间却没有新消息时，也要按时回复。',
        avoid: '只要有一点已确认的新情况，就请改用进展那一封。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

说好会给您回音，所以跟您如实说：从{{ last_update }}的上一次通报到现在，没有新的进展。银行卡支付自{{ start_time }}起无法完成，目前仍未恢复。

我们还在处理，什么时候能修好现在仍不清楚。让您等了这么久，很抱歉。已经下好的订单都不受影响，也不会重复扣款。

不管有没有新消息，{{ next_update }}都会在[服务状态页](https://kittiwake.example/status)上更新。如果您不想再等，页面上列有目前可用的其他付款方式。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          last_update: { label: '上次通报时间', example: '今天下午3:00' },
          start_time: { label: '故障开始时间', hint: '请注明时区', example: '今天上午9:40（北京时间）' },
          next_update: { label: '下次更新时间', hint: '写一个能做到的时间', example: '今天下午5:00（北京时间）' },
        },
      },
      'zh-Hant': {
        title: '信用卡付款異常 4：尚無新進度',
        shortcut: 'zd4',
        aliases: ['還沒修好', '沒有新消息', '還要等多久', 'swjd'],
        tags: ['系統異常', '付款'],
        use: '約好的更新時間到了卻沒有新消息，還是要準時回覆時。',
        avoid: '只要有任何已確認的新情況，就請改用最新進度那一封。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

先前說好會再跟您報告，所以老實告訴您：從{{ last_update }}更新到現在，還沒有新的進度。信用卡付款從{{ start_time }}開始無法使用，現在仍然還沒恢復。

我們持續在處理，但什麼時候能修好，目前還是不知道。讓您等這麼久，真的很抱歉。先前已經成立的訂單都沒有問題，也不會重複扣款。

無論有沒有新消息，我們都會在{{ next_update }}更新[系統狀態頁](https://kittiwake.example/status)。如果您不想再等，目前可用的其他付款方式也列在上面。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          last_update: { label: '上次更新時間', example: '今天下午 3:00' },
          start_time: { label: '異常開始時間', hint: '請註明時區', example: '今天上午 9:40（台灣時間）' },
          next_update: { label: '下次更新時間', hint: '請填確定做得到的時間', example: '今天下午 5:00（台灣時間）' },
        },
      },
    },
  },
  {
    id: 'card-outage-all-clear',
    kind: 'reply',
    stage: 'all-clear',
    texts: {
      en: {
        title: 'Card payments down 5: working again',
        shortcut: 'po5',
        aliases: ['payment outage over', 'solved', 'all clear', 'cards work again'],
        tags: ['outage', 'payment'],
        use: 'When card payments work again and the team has confirmed it.',
        avoid: 'Not while single payments still fail, and not to someone who reports a double charge.',
        body: `Hi {{ customer.first_name | default: "there" }},

Good news: you can pay by card at Kittiwake again, since {{ end_time }}. Card payments had been failing since {{ start_time }}. I am sorry it got in your way, and thank you for bearing with us.

Do you have a confirmation email? Then your order is placed and you need do nothing. If you have none, you can place the order again now.

Nothing is charged twice. If your bank shows something else, reply here with the date and the amount, never the card number, and I will look into it.

We are writing down what happened and what we change because of it. You will find it on [our status page](https://kittiwake.example/status) by {{ summary_date }}.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          end_time: { label: 'Working since', hint: 'With the time zone', example: '18:10 today (CET)' },
          start_time: { label: 'Failing since', hint: 'With the time zone', example: '9:40 this morning (CET)' },
          summary_date: { label: 'Summary ready by', hint: 'Agreed with the team', example: 'Friday 14 March' },
        },
      },
      da: {
        title: 'Kortbetaling nede 5: det virker igen',
        shortcut: 'dr5',
        aliases: ['løst', 'fejlen er rettet', 'kort virker igen', 'slut på driftsstop'],
        tags: ['driftsstop', 'betaling'],
        use: 'Når kortbetaling virker igen, og holdet har bekræftet det.',
        avoid: 'Ikke så længe enkelte betalinger stadig fejler, og ikke til en, der melder om dobbelt træk.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Godt nyt: Du kan betale med kort hos Kittiwake igen. Det har virket siden {{ end_time }}, efter at have været nede siden {{ start_time }}. Jeg er ked af, at det kom i vejen for dig, og tak for din tålmodighed.

Har du fået en ordrebekræftelse på mail, er din ordre i hus, og du skal ikke gøre noget. Har du ikke fået en, kan du bestille igen nu.

Ingen bliver trukket to gange. Ser det anderledes ud i din bank, så svar her med dato og beløb, men aldrig dit kortnummer, så undersøger jeg det.

Vi skriver ned, hvad der skete, og hvad vi laver om. Det kan du læse på [vores driftsside](https://kittiwake.example/status) senest {{ summary_date }}.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          end_time: { label: 'Virker siden', hint: 'Skriv tidszonen på', example: 'kl. 18.10 i dag (dansk tid)' },
          start_time: { label: 'Nede siden', hint: 'Skriv tidszonen på', example: 'kl. 9.40 i dag (dansk tid)' },
          summary_date: { label: 'Opsamling klar', hint: 'Aftalt med holdet', example: 'fredag den 14. marts' },
        },
      },
      'zh-Hans': {
        title: '银行卡支付故障 5：已恢复',
        shortcut: 'zd5',
        aliases: ['支付恢复', '修好了', '故障解除', 'yhf'],
        tags: ['故障', '支付'],
        use: '银行卡支付已恢复，并且团队已经确认时。',
        avoid: '仍有个别支付失败，或顾客反映被重复扣款时，请勿使用。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

好消息：Kittiwake 的银行卡支付已于{{ end_time }}恢复。这次故障从{{ start_time }}开始，耽误您购物了，很抱歉，也谢谢您耐心等待。

如果您收到了订单确认邮件，说明订单已经生效，您什么都不用做；如果没有收到，现在就可以重新下单。

这次故障不会造成重复扣款。万一您在账单上看到的不一样，请直接回复扣款日期和金额，我来为您核查。请不要把卡号发给我们。

我们正在整理事情的经过和改进措施，最晚{{ summary_date }}会公布在[服务状态页](https://kittiwake.example/status)上。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          end_time: { label: '恢复时间', hint: '请注明时区', example: '今天下午6:10（北京时间）' },
          start_time: { label: '故障开始时间', hint: '请注明时区', example: '今天上午9:40（北京时间）' },
          summary_date: { label: '总结公布日期', hint: '需先与团队商定', example: '3月14日（周五）' },
        },
      },
      'zh-Hant': {
        title: '信用卡付款異常 5：恢復正常',
        shortcut: 'zd5',
        aliases: ['恢復刷卡', '修好了', '異常排除', 'hfzc'],
        tags: ['系統異常', '付款'],
        use: '信用卡付款已恢復，而且團隊已經確認時。',
        avoid: '還有零星付款失敗，或顧客反映被扣兩次時，請不要使用。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

好消息，Kittiwake 的信用卡付款已經在{{ end_time }}恢復正常。這次異常從{{ start_time }}開始，打亂了您的購物，真的很抱歉，也謝謝您願意等我們。

如果您有收到訂單確認信，代表訂單已經成立，不用再做任何事。如果沒有收到，現在就可以重新下單。

這次異常不會重複扣款。萬一您的帳單顯示的不一樣，請直接回信告訴我扣款日期和金額，我會幫您查清楚。卡號請不要寫在信裡。

事情的經過和我們的改善做法，最晚會在{{ summary_date }}公布於[系統狀態頁](https://kittiwake.example/status)。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          end_time: { label: '恢復時間', hint: '請註明時區', example: '今天下午 6:10（台灣時間）' },
          start_time: { label: '異常開始時間', hint: '請註明時區', example: '今天上午 9:40（台灣時間）' },
          summary_date: { label: '說明公布日期', hint: '請先和團隊談好', example: '3 月 14 日（五）' },
        },
      },
    },
  },
  {
    id: 'card-outage-summary',
    kind: 'reply',
    texts: {
      en: {
        title: 'Card payments down 6: what happened',
        shortcut: 'po6',
        aliases: ['payment outage summary', 'root cause', 'post-mortem', 'why did it happen'],
        tags: ['outage', 'payment'],
        use: 'Some days after the all-clear, when the summary is public and a customer asks what happened.',
        avoid: 'Not before the cause is established and the team has agreed on the text.',
        body: `Hi {{ customer.first_name | default: "there" }},

Now we know what happened to our card payments, and you have a right to hear it without having to look for it.

- **When:** from {{ start_time }} to {{ end_time }}
- **Who:** {{ affected_area }}
- **Why:** {{ cause }}
- **How it was solved:** {{ repair }}
- **What we change:** {{ change }}

Orders that were already placed were safe, and nothing was charged twice. If your bank shows something else, reply here with the date and the amount, never the card number, and I'll look into it.

I'm sorry it stopped you. The full account is on [our status page](https://kittiwake.example/status).

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          start_time: { label: 'Failing since', hint: 'With the time zone', example: '9:40 on 10 March (CET)' },
          end_time: { label: 'Working since', hint: 'With the time zone', example: '18:10 on 10 March (CET)' },
          affected_area: { label: 'Who was affected', example: 'customers in Denmark, Germany and Taiwan' },
          cause: {
            label: 'The cause',
            hint: 'Established, in everyday words',
            example: 'a certificate at our card provider had run out',
          },
          repair: {
            label: 'How it was solved',
            example: 'the provider put in a new one, and we tested every card type',
          },
          change: {
            label: 'What we change',
            hint: 'With a date, if there is one',
            example: 'from 1 April we pay for a second card provider that takes over by itself',
          },
        },
      },
      da: {
        title: 'Kortbetaling nede 6: det skete der',
        shortcut: 'dr6',
        aliases: ['opsamling', 'årsag til driftsstop', 'hvorfor skete det', 'evaluering'],
        tags: ['driftsstop', 'betaling'],
        use: 'Nogle dage efter at det virker igen, når opsamlingen er offentlig, og en kunde spørger, hvad der skete.',
        avoid: 'Ikke før årsagen er fastslået, og holdet er enigt om teksten.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Nu ved vi, hvad der skete med kortbetalingen, og det skal du have at vide uden at skulle lede efter det.

- **Hvornår:** fra {{ start_time }} til {{ end_time }}
- **Hvem det ramte:** {{ affected_area }}
- **Hvorfor:** {{ cause }}
- **Sådan blev det løst:** {{ repair }}
- **Det laver vi om:** {{ change }}

Ordrer, der allerede var afgivet, var i god behold, og ingen blev trukket to gange. Ser det anderledes ud i din bank, så svar her med dato og beløb, men aldrig dit kortnummer, så undersøger jeg det.

Jeg er ked af, at det stod i vejen for dig. Hele forløbet kan du læse på [vores driftsside](https://kittiwake.example/status).

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          start_time: {
            label: 'Nede siden',
            hint: 'Skriv tidszonen på',
            example: 'kl. 9.40 den 10. marts (dansk tid)',
          },
          end_time: { label: 'Virker siden', hint: 'Skriv tidszonen på', example: 'kl. 18.10 samme dag' },
          affected_area: { label: 'Hvem det ramte', example: 'kunder i Danmark, Tyskland og Taiwan' },
          cause: {
            label: 'Årsagen',
            hint: 'Fastslået, i hverdagsord',
            example: 'et certifikat hos vores kortudbyder var udløbet',
          },
          repair: { label: 'Sådan blev det løst', example: 'udbyderen satte et nyt ind, og vi testede alle korttyper' },
          change: {
            label: 'Det laver vi om',
            hint: 'Med dato, hvis der er en',
            example: 'fra den 1. april har vi en ekstra kortudbyder, der tager over af sig selv',
          },
        },
      },
      'zh-Hans': {
        title: '银行卡支付故障 6：事后说明',
        shortcut: 'zd6',
        aliases: ['故障总结', '故障原因', '为什么会这样', '复盘', 'zfgz'],
        tags: ['故障', '支付'],
        use: '恢复几天之后，总结已经公布，有顾客问起原因时使用。',
        avoid: '原因还没查实，或团队还没有统一口径时，请勿使用。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

银行卡支付故障的原因已经查清。这件事您应该知道，不用您自己去找。

- **时间**：{{ start_time }}至{{ end_time }}
- **影响到谁**：{{ affected_area }}
- **原因**：{{ cause }}
- **怎么修好的**：{{ repair }}
- **我们的改进**：{{ change }}

已经下好的订单都没有受影响，也没有重复扣款。万一您在账单上看到的不一样，请直接回复扣款日期和金额，我来为您核查。请不要把卡号发给我们。

当时让您付不了款，很抱歉。完整的经过在[服务状态页](https://kittiwake.example/status)上。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          start_time: { label: '故障开始时间', hint: '请注明时区', example: '3月10日上午9:40（北京时间）' },
          end_time: { label: '恢复时间', hint: '请注明时区', example: '当天下午6:10' },
          affected_area: { label: '受影响的顾客', example: '中国大陆和德国的顾客' },
          cause: { label: '原因', hint: '已查实的，用日常语言', example: '支付服务商的一张安全证书过期了' },
          repair: { label: '怎么修好的', example: '服务商换上新证书，我们测试了每一种银行卡' },
          change: {
            label: '改进措施',
            hint: '有日期的话请写上',
            example: '4月1日起增加一家备用服务商，出故障时自动切换',
          },
        },
      },
      'zh-Hant': {
        title: '信用卡付款異常 6：事後說明',
        shortcut: 'zd6',
        aliases: ['異常說明', '異常原因', '為什麼會這樣', '檢討報告', 'fkyc'],
        tags: ['系統異常', '付款'],
        use: '恢復幾天之後，說明已經公布，有顧客問起原因時使用。',
        avoid: '原因還沒查實，或團隊還沒有統一說法時，請不要使用。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

信用卡付款異常的原因已經查清楚了。這件事您應該知道，不用您自己去找。

- **時間**：{{ start_time }}到{{ end_time }}
- **影響到誰**：{{ affected_area }}
- **原因**：{{ cause }}
- **怎麼修好的**：{{ repair }}
- **我們的改善**：{{ change }}

先前已經成立的訂單都沒有問題，也沒有重複扣款。萬一您的帳單顯示的不一樣，請直接回信告訴我扣款日期和金額，我會幫您查清楚。卡號請不要寫在信裡。

當時讓您沒辦法結帳，真的很抱歉。完整的經過在[系統狀態頁](https://kittiwake.example/status)。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          start_time: { label: '異常開始時間', hint: '請註明時區', example: '3 月 10 日上午 9:40（台灣時間）' },
          end_time: { label: '恢復時間', hint: '請註明時區', example: '當天下午 6:10' },
          affected_area: { label: '受影響的顧客', example: '台灣、丹麥與德國的顧客' },
          cause: { label: '原因', hint: '已查實的，用一般人聽得懂的話', example: '金流服務商的一張安全憑證過期了' },
          repair: { label: '怎麼修好的', example: '服務商換上新憑證，我們測試了每一種信用卡' },
          change: {
            label: '改善做法',
            hint: '有日期的話請寫上',
            example: '4 月 1 日起增加一家備援服務商，異常時自動切換',
          },
        },
      },
    },
  },
]

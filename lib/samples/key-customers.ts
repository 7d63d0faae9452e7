import type { Sample } from './sample.ts'

/** One-to-one messages to key customers, beside the general ones and never with other facts. */
export const keyCustomers: readonly Sample[] = [
  {
    id: 'key-outage',
    kind: 'reply',
    stage: 'acknowledge',
    texts: {
      en: {
        title: 'Key customer: card payments down',
        shortcut: 'kpo',
        aliases: ['VIP outage', 'account managed', 'important customer', 'SLA customer'],
        tags: ['key customers', 'outage'],
        use: 'One to one, to a customer on the key list, beside the general outage message and before they run into it.',
        avoid: 'Not as a mass mailing, and never with more facts than the general message has.',
        body: `Hi {{ customer.first_name | default: "there" }},

I'm writing to you myself so that you don't find out at the checkout: card payments at Kittiwake have been failing since {{ start_time }}. We don't know yet what the cause is or when they will work again.

What it means for you:

- **Your open orders are safe.** {{ open_orders }} are sent as planned, and nothing is charged twice.
- **You can still order today.** Send me the list, and I'll place it for you {{ other_way | choose: "on invoice", "by bank transfer" }}.

I'm your contact for as long as this lasts: {{ direct_phone }}, until {{ here_until }}. You'll hear from me again at {{ next_update }}, with or without news. The public version is on [our status page](https://kittiwake.example/status).

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          start_time: { label: 'Failing since', hint: 'With the time zone', example: '9:40 this morning (CET)' },
          open_orders: { label: 'Their open orders', hint: 'Look them up first', example: 'KW-20418 and KW-20431' },
          other_way: { label: 'Way that works' },
          direct_phone: { label: 'Your direct line', example: '+44 20 7946 0187' },
          here_until: { label: 'I am here until', example: '18:00 today (CET)' },
          next_update: { label: 'I write again at', hint: 'A time you can keep', example: '11:30 today (CET)' },
        },
      },
      da: {
        title: 'Nøglekunde: kortbetaling nede',
        shortcut: 'ndr',
        aliases: ['VIP driftsstop', 'fast kontakt', 'vigtig kunde', 'aftalekunde'],
        tags: ['nøglekunder', 'driftsstop'],
        use: 'Én til én, til en kunde på listen over nøglekunder, ved siden af den almindelige besked og før de selv opdager det.',
        avoid: 'Ikke som masseudsendelse, og aldrig med flere fakta, end den almindelige besked har.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Jeg skriver selv til dig, så du ikke opdager det i kassen: Kortbetaling hos Kittiwake har ikke virket siden {{ start_time }}. Vi ved endnu ikke, hvad fejlen skyldes, eller hvornår den er løst.

Det betyder det for jer:

- **Jeres åbne ordrer er i god behold.** {{ open_orders }} bliver sendt som planlagt, og I bliver ikke trukket to gange.
- **I kan stadig bestille i dag.** Send mig listen, så lægger jeg ordren ind for jer {{ other_way | choose: "på faktura", "med bankoverførsel" }}.

Jeg er din kontakt, så længe det står på: {{ direct_phone }}, indtil {{ here_until }}. Du hører fra mig igen {{ next_update }}, med eller uden nyt. Den offentlige besked står på [vores driftsside](https://kittiwake.example/status).

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          start_time: { label: 'Nede siden', hint: 'Skriv tidszonen på', example: 'kl. 9.40 i dag (dansk tid)' },
          open_orders: { label: 'Åbne ordrer', hint: 'Slå dem op først', example: 'KW-20418 og KW-20431' },
          other_way: { label: 'Det, der virker' },
          direct_phone: { label: 'Dit direkte nummer', example: '+44 20 7946 0187' },
          here_until: { label: 'Jeg er her til', example: 'kl. 18.00 i dag' },
          next_update: { label: 'Jeg skriver igen', hint: 'Et tidspunkt, du kan holde', example: 'kl. 11.30 i dag' },
        },
      },
      'zh-Hans': {
        title: '重点客户：银行卡支付故障',
        shortcut: 'vzf',
        aliases: ['VIP 故障', '大客户', '专属客户经理', '重要客户', 'zdkh'],
        tags: ['重点客户', '故障'],
        use: '一对一发给重点客户名单上的顾客，与公开通知并行，赶在对方遇到之前。',
        avoid: '不要群发；写的事实不能比公开通知多。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

这件事我想亲自告诉您，免得您到付款时才发现：自{{ start_time }}起，Kittiwake 的银行卡支付无法完成，原因和恢复时间目前还不清楚。

对贵方的影响：

- **未完成的订单不受影响**：{{ open_orders }} 照常发货，也不会重复扣款。
- **今天照样可以下单**：把清单发给我，我用{{ other_way | choose: "挂账开票", "银行转账" }}的方式为您下好。

故障期间由我与您对接，直线 {{ direct_phone }}，我在线到{{ here_until }}。不管有没有新消息，{{ next_update }}我都会再给您写信。公开通知在[服务状态页](https://kittiwake.example/status)上。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          start_time: { label: '故障开始时间', hint: '请注明时区', example: '今天上午9:40（北京时间）' },
          open_orders: { label: '未完成的订单', hint: '先查好', example: 'KW-20418、KW-20431' },
          other_way: { label: '可用的方式' },
          direct_phone: { label: '您的直线电话', example: '+44 20 7946 0187' },
          here_until: { label: '我在线到', example: '今天下午6点' },
          next_update: { label: '下次写信时间', hint: '写一个能做到的时间', example: '今天上午11:30' },
        },
      },
      'zh-Hant': {
        title: '重要客戶：信用卡付款異常',
        shortcut: 'vfk',
        aliases: ['VIP 異常通知', '大客戶', '專屬窗口', '重要客戶', 'zykh'],
        tags: ['重要客戶', '系統異常'],
        use: '一對一寄給重要客戶名單上的顧客，與公開通知並行，趕在對方遇到之前。',
        avoid: '請勿群發；寫的事實不能比公開通知多。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

這件事我想親自告訴您，免得您到結帳時才發現：Kittiwake 的信用卡付款從{{ start_time }}開始無法使用，原因和恢復的時間，我們現在還不知道。

對貴公司的影響：

- **未完成的訂單沒有問題**：{{ open_orders }} 照常出貨，也不會重複扣款。
- **今天照樣可以下單**：把清單寄給我，我用{{ other_way | choose: "月結", "銀行轉帳" }}的方式幫您訂好。

這段期間由我擔任您的窗口，專線 {{ direct_phone }}，我會在線上到{{ here_until }}。無論有沒有新消息，我都會在{{ next_update }}再寫信給您。公開通知在[系統狀態頁](https://kittiwake.example/status)。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          start_time: { label: '異常開始時間', hint: '請註明時區', example: '今天上午 9:40（台灣時間）' },
          open_orders: { label: '未完成的訂單', hint: '請先查好', example: 'KW-20418、KW-20431' },
          other_way: { label: '可用的方式' },
          direct_phone: { label: '您的專線', example: '+44 20 7946 0187' },
          here_until: { label: '在線上到', example: '今天下午 6 點' },
          next_update: { label: '下次寫信時間', hint: '請填確定做得到的時間', example: '今天上午 11:30' },
        },
      },
    },
  },
  {
    id: 'key-delay',
    kind: 'reply',
    texts: {
      en: {
        title: 'Key customer: delivery delayed',
        shortcut: 'kdl',
        aliases: ['VIP delay', 'business delivery late', 'important order', 'account manager'],
        tags: ['key customers', 'delivery'],
        use: "One to one, as soon as we know that a key customer's delivery will be late, and before tracking shows it.",
        avoid: "Not without a new date: if there is none, say that and when you'll know.",
        body: `Hi {{ customer.first_name | default: "there" }},

Order {{ order_number }} won't be with you on {{ promised_date }}, and I'd like you to hear it from me and not from the tracking page. I'm sorry. The reason, as far as it's confirmed: {{ reason }}. The new date is {{ new_date }}.

What do you need first? Then choose what suits you:

1. **In two parts.** The urgent pieces come by courier at our expense, the rest on the new date.
2. **All at once** on the new date, and I'll change the invoice date to match.

Call me on {{ direct_phone }} or reply with a list, whichever is quicker for you. I check on it every day, and you'll have a message from me on {{ next_update }}, even if nothing has changed.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Order number', example: 'KW-20418' },
          promised_date: { label: 'Promised for', example: 'Monday 9 March' },
          reason: {
            label: 'The reason',
            hint: 'Only what is confirmed',
            example: 'the container is still at the port',
          },
          new_date: { label: 'New date', example: 'Monday 16 March' },
          direct_phone: { label: 'Your direct line', example: '+44 20 7946 0187' },
          next_update: { label: 'I write again on', hint: 'A day you can keep', example: 'Thursday 12 March' },
        },
      },
      da: {
        title: 'Nøglekunde: levering forsinket',
        shortcut: 'nfs',
        aliases: ['VIP forsinkelse', 'erhvervslevering', 'vigtig ordre', 'fast kontakt'],
        tags: ['nøglekunder', 'levering'],
        use: 'Én til én, så snart vi ved, at leveringen til en nøglekunde bliver forsinket, og før sporingen viser det.',
        avoid: 'Ikke uden en ny dato. Er der ingen, så skriv det, og hvornår du ved mere.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Ordre {{ order_number }} når ikke frem til jer {{ promised_date }}, og det skal du høre fra mig og ikke fra sporingssiden. Det er jeg ked af. Grunden er, så vidt det er bekræftet: {{ reason }}. Den nye dato er {{ new_date }}.

Hvad skal I bruge først? Vælg det, der passer jer:

1. **I to omgange.** Det, der haster, kommer med bud på vores regning, og resten på den nye dato.
2. **Det hele på én gang** på den nye dato, og jeg flytter fakturadatoen tilsvarende.

Ring til mig på {{ direct_phone }}, eller svar med en liste, hvad der nu er hurtigst for dig. Jeg følger op hver dag, og du får en besked fra mig {{ next_update }}, også hvis intet har ændret sig.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Ordrenummer', example: 'KW-20418' },
          promised_date: { label: 'Lovet levering', example: 'mandag den 9. marts' },
          reason: { label: 'Grunden', hint: 'Kun det, der er bekræftet', example: 'containeren står stadig i havnen' },
          new_date: { label: 'Ny dato', example: 'mandag den 16. marts' },
          direct_phone: { label: 'Dit direkte nummer', example: '+44 20 7946 0187' },
          next_update: { label: 'Jeg skriver igen', hint: 'En dag, du kan holde', example: 'torsdag den 12. marts' },
        },
      },
      'zh-Hans': {
        title: '重点客户：交货延误',
        shortcut: 'vyw',
        aliases: ['VIP 延误', '企业订单', '大客户交期', '客户经理', 'jhyw'],
        tags: ['重点客户', '物流'],
        use: '一得知重点客户的订单要晚到，就一对一发出，赶在物流页面显示之前。',
        avoid: '没有新日期时不要用，请如实说明，并写明什么时候能知道。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

订单 {{ order_number }} 赶不上{{ promised_date }}送到了，这个消息应该由我来告诉您，而不是让您在物流页上看到，很抱歉。目前确认的原因是：{{ reason }}。新的日期是{{ new_date }}。

您最先要用的是哪些？可以这样安排：

1. **分两批**：急用的由专人快送，费用我们出；其余的按新日期到。
2. **一起到**：全部按新日期送到，发票日期我来相应调整。

打 {{ direct_phone }} 找我，或者把清单回复给我，哪个快用哪个。我每天都会跟进，就算没有变化，{{ next_update }}也会给您写信。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '订单号', example: 'KW-20418' },
          promised_date: { label: '原定日期', example: '3月9日（周一）' },
          reason: { label: '原因', hint: '只写已确认的', example: '货柜还在港口' },
          new_date: { label: '新的日期', example: '3月16日（周一）' },
          direct_phone: { label: '您的直线电话', example: '+44 20 7946 0187' },
          next_update: { label: '下次写信日期', hint: '写一个能做到的日期', example: '3月12日（周四）' },
        },
      },
      'zh-Hant': {
        title: '重要客戶：交貨延誤',
        shortcut: 'vyw',
        aliases: ['VIP 延誤', '企業訂單', '大客戶交期', '專屬窗口', 'jhyw'],
        tags: ['重要客戶', '配送'],
        use: '一得知重要客戶的訂單會晚到，就一對一寄出，趕在包裹查詢頁面顯示之前。',
        avoid: '沒有新日期時請勿使用，請老實說明，並寫清楚什麼時候會知道。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

訂單 {{ order_number }} 來不及在{{ promised_date }}送到，這個消息應該由我來告訴您，而不是讓您在包裹查詢頁面看到，真的很抱歉。目前確認的原因是：{{ reason }}。新的日期是{{ new_date }}。

您最先要用的是哪些？可以這樣安排：

1. **分兩批**：急用的由專人快遞，費用我們負擔；其餘的照新日期送達。
2. **一次送達**：全部照新日期送，發票日期我會配合調整。

撥 {{ direct_phone }} 找我，或把清單回信給我，哪個快就用哪個。我每天都會追進度，就算沒有變化，{{ next_update }}也會寫信給您。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '訂單編號', example: 'KW-20418' },
          promised_date: { label: '原訂日期', example: '3 月 9 日（一）' },
          reason: { label: '原因', hint: '只寫已確認的', example: '貨櫃還在港口' },
          new_date: { label: '新的日期', example: '3 月 16 日（一）' },
          direct_phone: { label: '您的專線', example: '+44 20 7946 0187' },
          next_update: { label: '下次寫信日期', hint: '請填確定做得到的日期', example: '3 月 12 日（四）' },
        },
      },
    },
  },
  {
    id: 'key-recall',
    kind: 'reply',
    texts: {
      en: {
        title: 'Key customer: recalled items on site',
        shortcut: 'krc',
        aliases: ['VIP recall', 'business recall', 'many items', 'hotel', 'office'],
        tags: ['key customers', 'recall', 'safety'],
        use: 'One to one, to a business that has several of the recalled items in use.',
        avoid: 'Not before the recall is official. Call first, and send this as the written version.',
        body: `Hi {{ customer.first_name | default: "there" }},

Thank you for picking up the phone. Here it is in writing: please take the {{ item_name }} out of use today, because {{ risk }}. From your orders we count {{ quantity }} of them.

- **Collection:** on {{ pick_up_date }}, boxed or unboxed. You don't have to pack anything.
- **Replacements:** on {{ replacement_date }}, at no cost. If you'd rather have the money, tell me before then.
- **Anyone using them:** please put a note on each one now. If you've passed some on, tell me how many, and I'll send you a text to forward.

If anyone has been hurt, a doctor comes first, and then a call to me: {{ direct_phone }}, at any hour. Everything else is on [our recall page](https://kittiwake.example/recall).

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          quantity: { kind: 'number', label: 'How many', hint: 'From their orders', example: '24' },
          item_name: { label: 'Item', hint: 'In the plural, without article', example: 'Skerry kettles' },
          risk: {
            label: 'What can happen',
            hint: 'In the words of the notice',
            example: "the handle can come loose while it's hot",
          },
          pick_up_date: { label: 'We collect on', hint: 'Agreed with the carrier', example: 'Thursday 12 March' },
          replacement_date: {
            label: 'New ones arrive on',
            hint: 'Check the stock first',
            example: 'Thursday 12 March',
          },
          direct_phone: { label: 'Your direct line', example: '+44 20 7946 0187' },
        },
      },
      da: {
        title: 'Nøglekunde: tilbagekaldte varer hos jer',
        shortcut: 'ntb',
        aliases: ['VIP tilbagekaldelse', 'erhverv', 'mange varer', 'hotel', 'kontor'],
        tags: ['nøglekunder', 'tilbagekaldelse', 'sikkerhed'],
        use: 'Én til én, til en virksomhed, der har flere af de tilbagekaldte varer i brug.',
        avoid: 'Ikke før tilbagekaldelsen er officiel. Ring først, og send så dette på skrift.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Tak, fordi du tog telefonen. Her er det på skrift: Tag {{ item_name }} ud af brug i dag, fordi {{ risk }}. Ud fra jeres ordrer drejer det sig om {{ quantity }} i alt.

- **Afhentning:** {{ pick_up_date }}, med eller uden kasse. I skal ikke pakke noget.
- **Nye:** {{ replacement_date }}, uden beregning. Vil I hellere have pengene, så sig til inden da.
- **Dem, der bruger varerne:** Sæt en seddel på hver enkelt nu. Har I givet nogle videre, så skriv hvor mange, så får I en tekst, I kan sende rundt.

Er nogen kommet til skade, så søg læge først, og ring derefter til mig på {{ direct_phone }}, uanset tidspunkt. Alt andet står på [siden om tilbagekaldelsen](https://kittiwake.example/recall).

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          quantity: { kind: 'number', label: 'Hvor mange', hint: 'Ud fra deres ordrer', example: '24' },
          item_name: { label: 'Varer', hint: 'I bestemt form, flertal', example: 'elkedlerne Skær' },
          risk: {
            label: 'Hvad kan der ske',
            hint: 'Med meddelelsens ord',
            example: 'håndtaget kan løsne sig, mens de er varme',
          },
          pick_up_date: { label: 'Vi henter', hint: 'Aftalt med fragtfirmaet', example: 'torsdag den 12. marts' },
          replacement_date: { label: 'Nye kommer', hint: 'Tjek lageret først', example: 'torsdag den 12. marts' },
          direct_phone: { label: 'Dit direkte nummer', example: '+44 20 7946 0187' },
        },
      },
      'zh-Hans': {
        title: '重点客户：贵方在用的召回产品',
        shortcut: 'vzh',
        aliases: ['VIP 召回', '企业召回', '批量', '酒店', '办公室', 'qyzh'],
        tags: ['重点客户', '召回', '安全'],
        use: '一对一发给有多件召回产品在用的企业客户。',
        avoid: '召回还没正式公布前不要用。请先打电话，再发这封作为书面说明。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

谢谢您接我的电话，下面是书面说明：请今天就停用{{ item_name }}，原因是{{ risk }}。按贵方的订单统计，一共 {{ quantity }} 件。

- **取回**：{{ pick_up_date }}上门，有没有包装盒都可以，不用您打包。
- **换新**：{{ replacement_date }}送到，不收费用。想退款的话，请在这之前告诉我。
- **提醒使用的人**：请现在就给每一件贴上停用字条。如果有转给别人的，请告诉我数量，我给您一份可以直接转发的通知。

如果有人受伤，请先就医，再打给我：{{ direct_phone }}，什么时候都可以。其他说明在[召回页面](https://kittiwake.example/recall)上。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          quantity: { kind: 'number', label: '数量', hint: '按对方订单统计', example: '24' },
          item_name: { label: '商品', example: '礁石电水壶' },
          risk: { label: '可能的危险', hint: '与召回公告用词一致', example: '把手受热后可能松脱' },
          pick_up_date: { label: '取回日期', hint: '已与快递公司约好', example: '3月12日（周四）' },
          replacement_date: { label: '新品送到日期', hint: '先确认库存', example: '3月12日（周四）' },
          direct_phone: { label: '您的直线电话', example: '+44 20 7946 0187' },
        },
      },
      'zh-Hant': {
        title: '重要客戶：貴公司使用中的召回商品',
        shortcut: 'vzh',
        aliases: ['VIP 召回', '企業召回', '大量', '飯店', '辦公室', 'qyzh'],
        tags: ['重要客戶', '召回', '安全'],
        use: '一對一寄給有多件召回商品在使用的企業客戶。',
        avoid: '召回還沒正式公告前請勿使用。請先打電話，再寄這封作為書面說明。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

謝謝您接我的電話，以下是書面說明：請今天就停用{{ item_name }}，原因是{{ risk }}。依貴公司的訂單統計，一共 {{ quantity }} 件。

- **取回**：{{ pick_up_date }}到府，有沒有包裝盒都可以，不用您打包。
- **換新品**：{{ replacement_date }}送達，不需付費。想退款的話，請在那之前跟我說。
- **提醒使用的人**：請現在就在每一件貼上停用字條。如果有轉給別人的，請告訴我數量，我提供一份可以直接轉寄的通知給您。

如果有人受傷，請先就醫，再打給我：{{ direct_phone }}，什麼時間都可以。其他說明在[召回頁面](https://kittiwake.example/recall)。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          quantity: { kind: 'number', label: '數量', hint: '依對方訂單統計', example: '24' },
          item_name: { label: '商品', example: '礁岩快煮壺' },
          risk: { label: '可能的危險', hint: '與召回公告用詞一致', example: '把手受熱後可能鬆脫' },
          pick_up_date: { label: '取回日期', hint: '已與物流業者約好', example: '3 月 12 日（四）' },
          replacement_date: { label: '新品送達日期', hint: '請先確認庫存', example: '3 月 12 日（四）' },
          direct_phone: { label: '您的專線', example: '+44 20 7946 0187' },
        },
      },
    },
  },
  {
    id: 'key-after-incident',
    kind: 'reply',
    texts: {
      en: {
        title: 'Key customer: after the incident',
        shortcut: 'kaf',
        aliases: ['VIP follow-up', 'review call', 'post-mortem meeting', 'lessons learned'],
        tags: ['key customers', 'follow-up'],
        use: 'One to one, when the matter is solved and the cause is established.',
        avoid: "Not before the public summary is out, and not without the lead's yes to the call.",
        body: `Hi {{ customer.first_name | default: "there" }},

Before we call it closed on our side, I'd like to hear how things look on yours after {{ incident }}.

- **The cause:** {{ cause }}
- **What has changed:** {{ change }}
- **Still open:** {{ open_points }}

May I call you on {{ call_window }}? {{ lead_name }}, who leads our support, joins us, and twenty minutes are enough. If it cost you money or customers, please have the figures at hand. We'll go through them with you, and you'll get our answer in writing.

If you'd rather write than talk, reply here. It carries the same weight.

{% render "closing-signature-full.en" %}`,
        blanks: {
          incident: { label: 'What it was', hint: 'Continues "after"', example: "last week's card payment outage" },
          cause: {
            label: 'The cause',
            hint: 'Established, in everyday words',
            example: 'A certificate at our card provider had run out.',
          },
          change: {
            label: 'What has changed',
            hint: 'Done, not planned',
            example: 'A second card provider now takes over by itself.',
          },
          open_points: {
            label: 'Still open',
            hint: 'Write "nothing" if nothing is',
            example: 'the credit for order KW-20431',
          },
          lead_name: { label: 'Who joins the call', hint: 'Who leads support', example: 'Mira Holm' },
          call_window: { label: 'When', example: 'Tuesday between 10:00 and 12:00 (CET)' },
        },
      },
      da: {
        title: 'Nøglekunde: efter hændelsen',
        shortcut: 'nef',
        aliases: ['VIP opfølgning', 'evalueringsmøde', 'opsamling', 'læring'],
        tags: ['nøglekunder', 'opfølgning'],
        use: 'Én til én, når sagen er løst, og årsagen er fastslået.',
        avoid: 'Ikke før den offentlige opsamling er ude, og ikke uden lederens ja til samtalen.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Før vi lukker sagen hos os, vil jeg gerne høre, hvordan det ser ud hos jer efter {{ incident }}.

- **Årsagen:** {{ cause }}
- **Det er ændret:** {{ change }}
- **Stadig åbent:** {{ open_points }}

Må jeg ringe til dig {{ call_window }}? {{ lead_name }}, der leder vores kundeservice, er med, og tyve minutter er nok. Har det kostet jer penge eller kunder, så hav gerne tallene klar. Vi gennemgår dem sammen, og I får vores svar på skrift.

Vil du hellere skrive end tale, så svar her. Det vejer lige så tungt.

{% render "closing-signature-full.da" %}`,
        blanks: {
          incident: { label: 'Hvad det var', hint: 'Fortsætter "efter"', example: 'driftsstoppet i sidste uge' },
          cause: {
            label: 'Årsagen',
            hint: 'Fastslået, i hverdagsord',
            example: 'Et certifikat hos vores kortudbyder var udløbet.',
          },
          change: {
            label: 'Det er ændret',
            hint: 'Gjort, ikke planlagt',
            example: 'En ekstra kortudbyder tager nu over af sig selv.',
          },
          open_points: {
            label: 'Stadig åbent',
            hint: 'Skriv "intet", hvis intet er åbent',
            example: 'krediteringen af ordre KW-20431',
          },
          lead_name: { label: 'Hvem er med', example: 'Mira Holm' },
          call_window: { label: 'Hvornår', example: 'tirsdag mellem kl. 10 og 12' },
        },
      },
      'zh-Hans': {
        title: '重点客户：事后沟通',
        shortcut: 'vfp',
        aliases: ['VIP 回访', '复盘会', '事后总结', '客户经理', 'shgt'],
        tags: ['重点客户', '跟进'],
        use: '事情解决、原因查实之后，一对一发出。',
        avoid: '公开总结还没发布，或主管还没答应参加通话时，不要用。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

{{ incident }}，我们这边已经处理完了。在结案之前，我想听听贵方那边的情况。

- **原因**：{{ cause }}
- **已做的改进**：{{ change }}
- **还没了结的**：{{ open_points }}

{{ call_window }}，方便给您打个电话吗？我们的客服负责人{{ lead_name }}也会参加，二十分钟就够。如果给您造成了金钱或客源上的损失，请把数字准备好，我们和您一起逐项看，之后给您书面答复。

您更愿意写下来的话，直接回复就好，我们同样认真对待。

祝好

{% render "closing-signature-full.zh-Hans" %}`,
        blanks: {
          incident: { label: '什么事', example: '上周的银行卡支付故障' },
          cause: { label: '原因', hint: '已查实的，用日常语言', example: '支付服务商的一张安全证书过期了' },
          change: { label: '已做的改进', hint: '做完的，不写打算', example: '备用服务商已上线，出故障时自动切换' },
          open_points: { label: '还没了结的', hint: '没有就写“无”', example: '订单 KW-20431 的余额补偿' },
          lead_name: { label: '谁一起参加', example: '周敏' },
          call_window: { label: '时间', example: '周二上午10点到12点' },
        },
      },
      'zh-Hant': {
        title: '重要客戶：事後溝通',
        shortcut: 'vht',
        aliases: ['VIP 後續關心', '檢討會議', '事後說明', '專屬窗口', 'shgt'],
        tags: ['重要客戶', '追蹤'],
        use: '事情解決、原因查實之後，一對一寄出。',
        avoid: '公開說明還沒發布，或主管還沒答應參加通話時，請勿使用。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

{{ incident }}，我們這邊已經處理完了。在結案之前，我想聽聽貴公司那邊的情況。

- **原因**：{{ cause }}
- **已完成的改善**：{{ change }}
- **還沒結束的**：{{ open_points }}

{{ call_window }}，方便打電話給您嗎？我們的客服負責人{{ lead_name }}也會參加，二十分鐘就夠。如果這件事讓貴公司損失了金錢或客人，請先準備好數字，我們和您一項一項看，之後給您書面答覆。

如果您比較想用寫的，直接回信就好，我們一樣認真看待。

祝 順心

{% render "closing-signature-full.zh-Hant" %}`,
        blanks: {
          incident: { label: '什麼事', example: '上週的信用卡付款異常' },
          cause: { label: '原因', hint: '已查實的，用一般人聽得懂的話', example: '金流服務商的一張安全憑證過期了' },
          change: { label: '已完成的改善', hint: '做完的，不寫打算', example: '備援服務商已上線，異常時自動切換' },
          open_points: { label: '還沒結束的', hint: '沒有就寫「無」', example: '訂單 KW-20431 的購物金補償' },
          lead_name: { label: '誰一起參加', example: '林雅雯' },
          call_window: { label: '時間', example: '星期二上午 10 點到 12 點' },
        },
      },
    },
  },
]

import type { Sample } from './sample.ts'

/** Replies about money on its way back, and about the return that comes before it. */
export const refunds: readonly Sample[] = [
  {
    id: 'refund-late',
    kind: 'reply',
    texts: {
      en: {
        title: 'Refund sent but not arrived',
        shortcut: 'rfl',
        aliases: ['refund late', 'where is my refund', 'refund missing', 'money not back'],
        tags: ['refunds', 'waiting'],
        use: 'The refund has left us, and the customer does not see it in their account yet.',
        avoid: 'Not when the refund was never sent: send it first, and say plainly that it was late.',
        body: `Hi {{ customer.first_name | default: "there" }},

You were told the money was on its way, and it still isn't there. I can see why you're asking, so I've checked each step on our side.

We sent {{ amount }} on {{ sent_date }}, to {{ refund_to | choose: "the card you paid with", "the bank account you gave us" }}. It hasn't come back to us. Most banks show a refund within 5 working days, and a few take up to 10. It's also worth looking at the date of your purchase, because some banks put the refund there and not at the top of the list.

If you can't see it on {{ check_date }}, reply here. I'll get the bank reference for the payment and send it to you, so that your bank can find it.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          amount: { label: 'Amount refunded', example: '€64.00' },
          sent_date: { label: 'Refund sent on', example: 'Monday 2 March' },
          refund_to: { label: 'Refunded to' },
          check_date: {
            label: 'Check again on',
            hint: '10 working days after it was sent',
            example: 'Monday 16 March',
          },
        },
      },
      da: {
        title: 'Refundering sendt, men ikke nået frem',
        shortcut: 'rif',
        aliases: ['mangler mine penge', 'refusion forsinket', 'hvor er pengene', 'tilbagebetaling'],
        tags: ['refundering', 'ventetid'],
        use: 'Når vi har sendt pengene, men kunden ikke kan se dem på kontoen endnu.',
        avoid: 'Ikke når pengene aldrig er sendt. Send dem først, og sig ligeud, at det er sket for sent.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Du har fået at vide, at pengene var på vej, og så er de der stadig ikke. Jeg forstår godt, at du spørger, og jeg har gennemgået det hele fra vores side.

Vi sendte {{ amount }} den {{ sent_date }} til {{ refund_to | choose: "det kort, du betalte med", "den bankkonto, du har oplyst" }}. Beløbet er ikke kommet retur til os. De fleste banker viser pengene inden for 5 hverdage, men enkelte bruger op til 10. Prøv også at kigge under den dato, hvor du handlede. Nogle banker lægger beløbet dér i stedet for øverst på listen.

Hvis du ikke kan se pengene den {{ check_date }}, så svar her. Så finder jeg bankens referencenummer og sender det til dig, så din bank kan spore beløbet.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          amount: { label: 'Refunderet beløb', example: '479 kr.' },
          sent_date: { label: 'Sendt den', example: '2. marts' },
          refund_to: { label: 'Refunderet til' },
          check_date: { label: 'Se efter igen', hint: '10 hverdage efter afsendelsen', example: '16. marts' },
        },
      },
      'zh-Hans': {
        title: '退款已退出但未到账',
        shortcut: 'tkwd',
        aliases: ['退款未到', '退款没到账', '钱还没退', '催退款'],
        tags: ['退款', '等待'],
        use: '我们已经退款，但顾客的账户里还没看到时使用。',
        avoid: '退款其实还没办理时不要用，请先办理，并如实说明是我们晚了。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

明明说已经退款，钱却一直没到，您着急我完全理解。我刚把我们这边的每一步都核对了一遍。

{{ amount }} 已在{{ sent_date }}退至{{ refund_to | choose: "您付款时用的银行卡", "您提供的银行账户" }}，没有被退回的记录。多数银行会在 5 个工作日内入账，少数需要 10 个工作日。另外，有些银行会把退款记在原来那笔消费下面，您也可以翻到购买当天的账单看一看。

如果到{{ check_date }}仍然没有到账，请直接回复我。我会调取这笔退款的银行流水号发给您，您的银行凭它就能查到款项。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          amount: { label: '退款金额', example: '486.00 元' },
          sent_date: { label: '退款日期', example: '3月2日' },
          refund_to: { label: '退至' },
          check_date: { label: '再次核对日期', hint: '退款后 10 个工作日', example: '3月16日' },
        },
      },
      'zh-Hant': {
        title: '退款已送出但還沒入帳',
        shortcut: 'tkwd',
        aliases: ['退款未到', '沒收到退款', '刷退', '退款進度'],
        tags: ['退款', '等待'],
        use: '我們已經退款，但顧客的帳戶還沒看到款項時使用。',
        avoid: '其實還沒辦理退款時請勿使用，請先辦理，並老實說明是我們延誤了。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

說好要退的錢遲遲沒看到，難免會擔心。收到您的來信後，我把我們這邊的退款紀錄從頭確認了一次。

{{ amount }} 已經在{{ sent_date }}退到{{ refund_to | choose: "您付款的信用卡", "您提供的銀行帳戶" }}，目前沒有被退回的紀錄。多數銀行 5 個工作天內會入帳，少數要到 10 個工作天。有些銀行會把退款列在原本那筆消費底下，也可以翻一下購買當天的帳單明細。

如果到{{ check_date }}還是沒看到，請直接回信給我。我會向收款銀行調出這筆退款的交易序號，您拿給發卡銀行或開戶銀行就能查到款項。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          amount: { label: '退款金額', example: 'NT$1,980' },
          sent_date: { label: '退款日期', example: '3 月 2 日' },
          refund_to: { label: '退回至' },
          check_date: { label: '再次確認日', hint: '退款後 10 個工作天', example: '3 月 16 日' },
        },
      },
    },
  },
  {
    id: 'refund-sent',
    kind: 'reply',
    texts: {
      en: {
        title: 'Refund sent today',
        shortcut: 'rfs',
        aliases: ['refund done', 'money on its way', 'refund confirmed', 'refund issued'],
        tags: ['refunds', 'good news'],
        use: 'You have just sent a full refund and want the customer to know when to expect it.',
        avoid: 'Not before the refund has really been sent.',
        body: `Hi {{ customer.first_name | default: "there" }},

Your refund for order {{ order_number }} is on its way. I sent {{ amount }} today.

The money goes to {{ refund_to | choose: "the card you paid with", "the bank account you paid from", "your Kittiwake credit" }}. You should see it by {{ arrive_by }}, marked "Kittiwake".

There's nothing more you need to do. If it isn't there by then, reply to this message: it comes straight to us, and you won't have to explain everything again.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Order number', example: 'KW-20418' },
          amount: { label: 'Amount refunded', example: '€64.00' },
          refund_to: { label: 'Refunded to' },
          arrive_by: { label: 'Money there by', example: 'Thursday 12 March' },
        },
      },
      da: {
        title: 'Refundering sendt i dag',
        shortcut: 'rfs',
        aliases: ['pengene er på vej', 'refunderet', 'tilbagebetalt', 'penge retur'],
        tags: ['refundering', 'gode nyheder'],
        use: 'Når du lige har sendt hele beløbet, og kunden skal vide, hvornår det er fremme.',
        avoid: 'Ikke før pengene faktisk er sendt.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Pengene for ordre {{ order_number }} er på vej til dig. Jeg har sendt {{ amount }} i dag.

Beløbet går til {{ refund_to | choose: "det kort, du betalte med", "den bankkonto, du betalte fra", "din saldo hos Kittiwake" }}. Du kan regne med at se det senest {{ arrive_by }} med teksten "Kittiwake".

Du skal ikke gøre mere. Er pengene mod forventning ikke kommet til den tid, så svar på denne besked. Så har vi det hele foran os, og du slipper for at forklare forfra.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Ordrenummer', example: 'KW-20418' },
          amount: { label: 'Refunderet beløb', example: '479 kr.' },
          refund_to: { label: 'Refunderet til' },
          arrive_by: { label: 'Fremme senest', example: 'torsdag den 12. marts' },
        },
      },
      'zh-Hans': {
        title: '退款已办理',
        shortcut: 'tkbl',
        aliases: ['已退款', '退款成功', '退款通知', '退款办好了'],
        tags: ['退款', '好消息'],
        use: '刚办完全额退款，想告诉顾客什么时候到账时使用。',
        avoid: '退款还没真正办理之前不要用。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

订单 {{ order_number }} 的退款今天已经办好，金额是 {{ amount }}。

钱会退到{{ refund_to | choose: "您付款时用的银行卡", "您付款时用的支付账户", "您的 Kittiwake 余额" }}，预计{{ arrive_by }}前到账，明细里显示的名称是“Kittiwake”。

您不用再做任何操作。万一到时候还没收到，直接回复这条消息就能找到我们，前面的情况都有记录，不用您从头再说一遍。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '订单号', example: 'KW-20418' },
          amount: { label: '退款金额', example: '486.00 元' },
          refund_to: { label: '退至' },
          arrive_by: { label: '到账时间', example: '3月12日（周四）' },
        },
      },
      'zh-Hant': {
        title: '退款已辦理',
        shortcut: 'tkbl',
        aliases: ['已退款', '退款完成', '退款通知', '刷退完成'],
        tags: ['退款', '好消息'],
        use: '剛辦完全額退款，要告訴顧客何時會入帳時使用。',
        avoid: '退款還沒真正送出前請勿使用。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

訂單 {{ order_number }} 的退款，我今天已經幫您辦好了，金額是 {{ amount }}。

款項會退到{{ refund_to | choose: "您付款的信用卡", "您付款的銀行帳戶", "您的 Kittiwake 購物金" }}，最晚{{ arrive_by }}可以看到，明細上會顯示「Kittiwake」。

接下來不需要您再做什麼。如果到時候還沒看到，直接回覆這封信就可以，先前的紀錄都在，不必再重新說明一次。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '訂單編號', example: 'KW-20418' },
          amount: { label: '退款金額', example: 'NT$1,980' },
          refund_to: { label: '退回至' },
          arrive_by: { label: '最晚入帳日', example: '3 月 12 日（四）' },
        },
      },
    },
  },
  {
    id: 'refund-partial',
    kind: 'reply',
    texts: {
      en: {
        title: 'Part missing: part of the price back',
        shortcut: 'rfp',
        aliases: ['partial refund', 'missing part', 'missing screws', 'incomplete', 'part of the money'],
        tags: ['refunds', 'missing part'],
        use: 'A part is missing, we cannot send it on its own, and the customer wants to keep the item.',
        avoid: 'Not when the part makes the item safe to use: then replace the whole item.',
        body: `Hi {{ customer.first_name | default: "there" }},

You had everything laid out and then found that a part wasn't in the box: {{ missing_part }}. I'm sorry. We should have caught that before it reached you.

I can't get hold of that part on its own. As you'd like to keep the rest, I've refunded {{ amount }} of the price. It goes back the way you paid, and you should see it by {{ arrive_by }}.

If it turns out that the item is no good to you without the part, tell me. You can still send it back free of charge within 30 days of delivery, and I'll refund the rest.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          missing_part: { label: 'Missing part', example: 'the upper wall bracket' },
          amount: { label: 'Amount refunded', example: '€12.00' },
          arrive_by: { label: 'Money there by', example: 'Thursday 12 March' },
        },
      },
      da: {
        title: 'Del mangler: en del af prisen tilbage',
        shortcut: 'dmr',
        aliases: ['delvis refundering', 'manglende del', 'mangler skruer', 'afslag i prisen'],
        tags: ['refundering', 'manglende del'],
        use: 'Når en del mangler, vi ikke kan eftersende den, og kunden gerne vil beholde varen.',
        avoid: 'Ikke når delen er nødvendig for, at varen er sikker at bruge. Byt så hele varen.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Du havde det hele liggende klar, og så manglede der en del i kassen: {{ missing_part }}. Det er jeg ked af. Det burde vi have opdaget, inden pakken blev sendt.

Jeg kan desværre ikke skaffe delen alene. Du vil gerne beholde resten, så jeg har sendt {{ amount }} af prisen tilbage på samme måde, som du betalte. Du kan regne med at se pengene senest {{ arrive_by }}.

Viser det sig, at du ikke kan bruge varen uden delen, så sig endelig til. Du kan stadig sende den gratis retur inden for 30 dage efter leveringen, og så får du resten af pengene tilbage.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          missing_part: { label: 'Manglende del', example: 'det øverste vægbeslag' },
          amount: { label: 'Refunderet beløb', example: '90 kr.' },
          arrive_by: { label: 'Fremme senest', example: 'torsdag den 12. marts' },
        },
      },
      'zh-Hans': {
        title: '缺配件：部分退款',
        shortcut: 'bftk',
        aliases: ['部分退款', '少配件', '少螺丝', '漏发', '退差价'],
        tags: ['退款', '缺配件'],
        use: '商品缺少配件、无法单独补寄，而顾客愿意留下商品时使用。',
        avoid: '缺少的配件关系到使用安全时不要用，请改为整件换新。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

东西都摆好了准备装，才发现少了一个配件（{{ missing_part }}），只好停在半路，真是抱歉。这本该在出库前就检查出来。

这个配件目前没办法单独补寄。您愿意留下商品，我就先为您退回一部分货款，共 {{ amount }}，按原付款方式退回，预计{{ arrive_by }}前到账。

如果之后发现少了它实在不好用，请告诉我。签收后 30 天内您仍然可以免费退货，剩下的货款我再退给您。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          missing_part: { label: '缺少的配件', example: '上方的墙面支架' },
          amount: { label: '退款金额', example: '90.00 元' },
          arrive_by: { label: '到账时间', example: '3月12日（周四）' },
        },
      },
      'zh-Hant': {
        title: '缺零件：退部分款項',
        shortcut: 'bftk',
        aliases: ['部分退款', '少零件', '少螺絲', '配件不齊', '退差額'],
        tags: ['退款', '缺零件'],
        use: '商品缺零件、無法單獨補寄，而顧客想留下商品時使用。',
        avoid: '缺少的零件會影響使用安全時請勿使用，請改為整組換新。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

準備要組裝了才發現盒子裡少了零件（{{ missing_part }}），只能先停下來，實在很抱歉。這應該由我們在出貨前就檢查到的。

這個零件目前沒辦法單獨補寄給您。既然您想把商品留下來，我已經先退還 {{ amount }}，會循原付款方式退回，最晚{{ arrive_by }}可以看到。

如果後來覺得少了這個零件還是不好用，請跟我說。到貨後 30 天內都可以免運費退貨，其餘款項會一併退給您。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          missing_part: { label: '缺少的零件', example: '上方的壁掛支架' },
          amount: { label: '退款金額', example: 'NT$380' },
          arrive_by: { label: '最晚入帳日', example: '3 月 12 日（四）' },
        },
      },
    },
  },
  {
    id: 'return-how-to',
    kind: 'reply',
    texts: {
      en: {
        title: 'How to return an item',
        shortcut: 'htr',
        aliases: ['return', 'send back', 'returns label', 'exchange', 'do not want it'],
        tags: ['refunds', 'returns'],
        use: 'The customer asks how to send something back and is within the 30 days.',
        avoid: 'Not when the item is broken or the wrong one: those have their own replies.',
        body: `Hi {{ customer.first_name | default: "there" }},

Of course you can send it back. You have 30 days from the day it arrived, and the return is free. It takes three steps:

1. Open our [returns page](https://kittiwake.example/returns), enter your order number and tick what you're sending back. You can choose between your money back and an exchange.
2. Print the label, or save the code on your phone if you don't have a printer.
3. Hand the parcel in at one of the drop-off points on the page, and keep the receipt.

We email you when the parcel reaches us, and send your refund or exchange within 3 working days of that. If you get stuck on any of the steps, tell me which one and I'll do it with you.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
      },
      da: {
        title: 'Sådan returnerer du en vare',
        shortcut: 'ret',
        aliases: ['retur', 'returnere', 'sende tilbage', 'returlabel', 'bytte', 'fortryde'],
        tags: ['refundering', 'retur'],
        use: 'Når kunden spørger, hvordan man sender noget retur, og er inden for de 30 dage.',
        avoid: 'Ikke når varen er gået i stykker eller er forkert. Det er der særskilte svar til.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Selvfølgelig kan du sende den retur. Du har 30 dage, fra den dag du fik den, og det koster ikke noget. Sådan gør du:

1. Gå ind på vores [returside](https://kittiwake.example/returns), skriv dit ordrenummer, og sæt flueben ved det, du vil sende tilbage. Du vælger selv, om du vil have pengene retur eller bytte til noget andet.
2. Print labelen. Har du ikke en printer, kan du gemme koden på din telefon.
3. Aflevér pakken i en af de pakkeshops, du kan se på siden, og gem kvitteringen.

Du får en mail, når vi har modtaget pakken. Derefter går der højst 3 hverdage, før vi sender pengene eller den nye vare. Driller et af trinene, så skriv hvilket, så tager vi det sammen.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
      },
      'zh-Hans': {
        title: '退货流程',
        shortcut: 'thlc',
        aliases: ['怎么退货', '退货', '换货', '寄回', '不想要了'],
        tags: ['退款', '退货'],
        use: '顾客询问怎样退货，并且仍在 30 天内时使用。',
        avoid: '商品破损或发错货时不要用，另有对应的回复。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

可以退的。签收后 30 天内都能退货，运费由我们承担，只要三步：

1. 打开[退货页面](https://kittiwake.example/returns)，输入订单号，勾选要退的商品，再选退款或者换货。
2. 把退货单打印出来；不方便打印的话，把寄件码存在手机里就行。
3. 按页面提示把包裹交给快递员或送到就近的寄件点，寄件凭证请先留着。

我们收到包裹会发邮件告诉您，之后 3 个工作日内办理退款或寄出换的商品。哪一步遇到问题，告诉我是第几步，我陪您一起弄。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
      },
      'zh-Hant': {
        title: '如何退貨',
        shortcut: 'rhth',
        aliases: ['退貨', '退貨流程', '換貨', '寄回', '鑑賞期'],
        tags: ['退款', '退貨'],
        use: '顧客詢問怎麼退貨，而且還在 30 天內時使用。',
        avoid: '商品損壞或寄錯時請勿使用，另有專用的回覆。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

沒問題，到貨後 30 天內都可以退貨，運費由我們負擔。步驟如下：

1. 進入[退貨頁面](https://kittiwake.example/returns)，輸入訂單編號，勾選要退的商品，並選擇退款或換貨。
2. 列印退貨標籤；家裡沒有印表機的話，把寄件代碼存在手機裡也可以。
3. 把包裹拿到頁面上列出的收件門市交寄，收據請先留著。

我們收到包裹時會寄信通知您，接著 3 個工作天內辦理退款或寄出更換的商品。如果卡在哪個步驟，跟我說是第幾步，我陪您一起完成。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
      },
    },
  },
  {
    id: 'refund-outside-period',
    kind: 'reply',
    texts: {
      en: {
        title: 'No refund after the return period: two options',
        shortcut: 'rop',
        aliases: ['too late to return', 'past 30 days', 'return refused', 'say no'],
        tags: ['refunds', 'saying no', 'two options'],
        use: 'The 30 days are over, the item works, and you can offer credit instead.',
        avoid: 'Not when the item is faulty: a fault can be put right after the 30 days too.',
        body: `Hi {{ customer.first_name | default: "there" }},

I've looked closely at order {{ order_number }}. The 30 days for sending it back ended on {{ period_end }}, so I can't refund it. I know that isn't the answer you hoped for, and I'd rather tell you now than keep you waiting.

There are two things I can do:

1. **Credit.** If it's unused, send it back and I'll give you {{ credit_amount }} to spend at Kittiwake, valid for a year.
2. **Help to make it work.** Tell me what isn't right about it. We have spare parts and covers for much of our range, and I'll check what fits yours.

Reply with whichever suits you. And if something is wrong with the item itself, tell me what: then the 30 days don't apply, and we'll treat it as a fault.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Order number', example: 'KW-20418' },
          period_end: { label: 'Return period ended', example: '14 February' },
          credit_amount: { label: 'Credit offered', hint: 'An amount you may give', example: '€45.00' },
        },
      },
      da: {
        title: 'Returfristen er udløbet: to muligheder',
        shortcut: 'rfu',
        aliases: ['for sent at returnere', 'over 30 dage', 'afslag', 'sige nej'],
        tags: ['refundering', 'afslag', 'to muligheder'],
        use: 'Når de 30 dage er gået, varen fejler ikke noget, og du kan tilbyde et tilgodebevis.',
        avoid: 'Ikke når varen har en fejl. Reklamationer gælder også efter de 30 dage.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Jeg har kigget grundigt på ordre {{ order_number }}. Fristen på 30 dage udløb den {{ period_end }}, så jeg kan ikke give dig pengene tilbage. Jeg ved godt, at det ikke er det svar, du håbede på, men jeg vil hellere sige det ligeud end lade dig vente.

Det her kan jeg til gengæld gøre:

1. **Et tilgodebevis.** Hvis varen er ubrugt, kan du sende den retur og få {{ credit_amount }} at handle for hos Kittiwake. Det gælder i et år.
2. **Hjælp til at få den til at fungere.** Fortæl mig, hvad der ikke er, som det skal være. Vi har reservedele og betræk til meget af det, vi sælger, og jeg undersøger gerne, hvad der passer til din.

Skriv, hvad der passer dig bedst. Og er der en fejl ved selve varen, så fortæl mig om den. Så gælder fristen ikke, og vi behandler det som en reklamation.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Ordrenummer', example: 'KW-20418' },
          period_end: { label: 'Frist udløb', example: '14. februar' },
          credit_amount: { label: 'Tilgodebevis på', hint: 'Et beløb, du må give', example: '335 kr.' },
        },
      },
      'zh-Hans': {
        title: '超过退货期：不能退款，两种办法',
        shortcut: 'cgthq',
        aliases: ['超期', '超过30天', '过了退货期', '拒绝退款'],
        tags: ['退款', '婉拒', '二选一'],
        use: '已超过 30 天、商品没有问题，并且可以提供余额补偿时使用。',
        avoid: '商品有质量问题时不要用，质量问题不受 30 天限制。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

订单 {{ order_number }} 我仔细看过了。30 天的退货期到{{ period_end }}已经结束，这次没办法为您退款。我知道这不是您想听到的答复，但与其让您一直等，不如如实告诉您。

我能为您做的有两件事：

1. **换成余额**：商品如果还没用过，您可以寄回来，我为您充入 {{ credit_amount }} 的 Kittiwake 余额，一年内有效。
2. **帮您把它用起来**：告诉我哪里不合适，我们不少商品都有配件和替换套，我来查哪些适合您这一款。

您更倾向哪一种，回复我就好。如果是商品本身有质量问题，也请告诉我具体情况，那就不受 30 天的限制，我们按质量问题处理。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '订单号', example: 'KW-20418' },
          period_end: { label: '退货期截止日', example: '2月14日' },
          credit_amount: { label: '余额金额', hint: '您有权给出的金额', example: '340 元' },
        },
      },
      'zh-Hant': {
        title: '超過退貨期限：無法退款，兩個替代方案',
        shortcut: 'cgqx',
        aliases: ['超過30天', '逾期退貨', '過了鑑賞期', '婉拒退款'],
        tags: ['退款', '婉拒', '二擇一'],
        use: '已超過 30 天、商品正常，而且可以提供購物金時使用。',
        avoid: '商品有瑕疵時請勿使用，瑕疵不受 30 天限制。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

訂單 {{ order_number }} 的資料我仔細看過了。30 天的退貨期限在{{ period_end }}已經截止，所以這次沒有辦法為您退款。我知道這不是您期待的答案，但還是想先老實跟您說，不讓您空等。

不過有兩個方式，也許幫得上忙：

1. **改換購物金**：如果商品還沒使用過，可以寄回來，我會給您 {{ credit_amount }} 的 Kittiwake 購物金，一年內都能用。
2. **讓它變得好用**：跟我說哪裡不合適。我們很多商品都有零件和替換布套，我來幫您找適用的款式。

看您比較喜歡哪一種，回信告訴我就好。如果是商品本身有瑕疵，也請跟我說明狀況，那就不受 30 天的限制，我們會以瑕疵品處理。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '訂單編號', example: 'KW-20418' },
          period_end: { label: '退貨截止日', example: '2 月 14 日' },
          credit_amount: { label: '購物金金額', hint: '您有權限提供的金額', example: 'NT$1,400' },
        },
      },
    },
  },
  {
    id: 'return-received',
    kind: 'reply',
    texts: {
      en: {
        title: 'Return received: refund on its way',
        shortcut: 'rtr',
        aliases: ['return arrived', 'got my parcel back', 'return checked', 'refund for return'],
        tags: ['refunds', 'returns', 'good news'],
        use: "The return has reached us, you've looked at what was in the parcel, and the refund has been sent.",
        avoid: 'Not when something is missing from the parcel: ask the customer about it first.',
        body: `Hi {{ customer.first_name | default: "there" }},

Your return from order {{ order_number }} has arrived, and everything is as it should be. This is what we found in the parcel: {{ items }}.

I've refunded {{ amount }} to {{ refund_to | choose: "the card you paid with", "the bank account you paid from", "your Kittiwake credit" }}. You should see it by {{ arrive_by }}.

Did you send back something that isn't on the list? Tell me today or tomorrow, and I'll have the warehouse look through the parcel again.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Order number', example: 'KW-20418' },
          items: { label: 'What came back', example: 'two cushions and a throw' },
          amount: { label: 'Amount refunded', example: '€64.00' },
          refund_to: { label: 'Refunded to' },
          arrive_by: { label: 'Money there by', example: 'Thursday 12 March' },
        },
      },
      da: {
        title: 'Retur modtaget: pengene er på vej',
        shortcut: 'rmo',
        aliases: ['returpakke ankommet', 'har I fået min retur', 'penge for retur', 'retur godkendt'],
        tags: ['refundering', 'retur', 'gode nyheder'],
        use: 'Når returpakken er kommet, du har set indholdet igennem, og pengene er sendt.',
        avoid: 'Ikke når der mangler noget i pakken. Spørg kunden først.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Din retur fra ordre {{ order_number }} er kommet frem, og alt er, som det skal være. I pakken lå der: {{ items }}.

Jeg har sendt {{ amount }} til {{ refund_to | choose: "det kort, du betalte med", "den bankkonto, du betalte fra", "din saldo hos Kittiwake" }}. Du kan regne med at se pengene senest {{ arrive_by }}.

Har du sendt noget retur, som ikke står her? Så skriv i dag eller i morgen, så får jeg lageret til at se pakken igennem en gang til.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Ordrenummer', example: 'KW-20418' },
          items: { label: 'Det kom retur', example: 'to puder og et plaid' },
          amount: { label: 'Refunderet beløb', example: '479 kr.' },
          refund_to: { label: 'Refunderet til' },
          arrive_by: { label: 'Fremme senest', example: 'torsdag den 12. marts' },
        },
      },
      'zh-Hans': {
        title: '退货已收到，正在退款',
        shortcut: 'thsd',
        aliases: ['退货到了吗', '退货签收', '退货验收', '退货退款', 'ysd'],
        tags: ['退款', '退货', '好消息'],
        use: '退货已到、内容已清点，并且退款已办理时使用。',
        avoid: '包裹里少了东西时不要用，请先向顾客了解情况。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

订单 {{ order_number }} 的退货已经收到，检查下来没有问题。包裹里有：{{ items }}。

{{ amount }} 已为您退至{{ refund_to | choose: "您付款时用的银行卡", "您付款时用的支付账户", "您的 Kittiwake 余额" }}，预计{{ arrive_by }}前到账。

如果您寄回的还有别的东西，没列在上面，请在今明两天告诉我，我让仓库把包裹再仔细清点一遍。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '订单号', example: 'KW-20418' },
          items: { label: '收到的商品', example: '靠垫两个、盖毯一条' },
          amount: { label: '退款金额', example: '486.00 元' },
          refund_to: { label: '退至' },
          arrive_by: { label: '到账时间', example: '3月12日（周四）' },
        },
      },
      'zh-Hant': {
        title: '已收到退貨，退款辦理中',
        shortcut: 'ysth',
        aliases: ['退貨到了嗎', '退貨驗收', '退貨退款', '收到退貨', 'thsd'],
        tags: ['退款', '退貨', '好消息'],
        use: '退貨已送達、內容已清點，而且退款已送出時使用。',
        avoid: '包裹裡少了東西時請勿使用，請先向顧客確認。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

訂單 {{ order_number }} 的退貨已經送到我們這裡，檢查過都沒有問題。包裹裡有：{{ items }}。

{{ amount }} 已經退到{{ refund_to | choose: "您付款的信用卡", "您付款的銀行帳戶", "您的 Kittiwake 購物金" }}，最晚{{ arrive_by }}可以看到。

如果您寄回的還有其他東西，沒有列在上面，請在今明兩天跟我說，我請倉庫把包裹再清點一次。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '訂單編號', example: 'KW-20418' },
          items: { label: '收到的商品', example: '抱枕兩個、蓋毯一條' },
          amount: { label: '退款金額', example: 'NT$1,980' },
          refund_to: { label: '退回至' },
          arrive_by: { label: '最晚入帳日', example: '3 月 12 日（四）' },
        },
      },
    },
  },
]

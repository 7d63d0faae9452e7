import type { Sample } from './sample.ts'

/** Replies about paying, about money taken in error, and about invoices. */
export const payment: readonly Sample[] = [
  {
    id: 'payment-declined',
    kind: 'reply',
    texts: {
      en: {
        title: 'Card declined: two things to try',
        shortcut: 'pdc',
        aliases: ['payment failed', 'card refused', 'bank says no', 'cannot pay', 'checkout error'],
        tags: ['payment', 'card'],
        use: "One customer's card is declined, and card payments work for everyone else.",
        avoid: 'Not during a payment outage: then use the outage replies.',
        body: `Hi {{ customer.first_name | default: "there" }},

Your order hasn't gone through, and nothing has been charged. Everything is still in your basket until {{ basket_until }}.

Your bank said no to the payment. It doesn't tell us why, so here is what most often helps:

1. **Try once more with your bank's app open.** Many banks want you to approve the payment there, and the request disappears after a few minutes.
2. **Pay another way.** You can also use {{ other_ways }}.

Does your bank say that all is well at their end? Then tell me when you tried, and I'll look up what came back to us. I don't need your card number for that, so please don't send it.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          basket_until: { label: 'Basket saved until', example: 'Thursday evening' },
          other_ways: {
            label: 'Other ways to pay',
            hint: 'Try them before you list them',
            example: 'bank transfer or a gift card',
          },
        },
      },
      da: {
        title: 'Kort afvist: to ting at prøve',
        shortcut: 'bka',
        aliases: ['betaling mislykkedes', 'kort afvist', 'banken siger nej', 'kan ikke betale'],
        tags: ['betaling', 'kort'],
        use: 'Når én kundes kort bliver afvist, og kortbetaling virker for alle andre.',
        avoid: 'Ikke under et driftsstop. Brug så svarene om driftsstop.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Din ordre er ikke gået igennem, og der er ikke trukket noget. Det hele ligger stadig i din kurv til {{ basket_until }}.

Det er din bank, der har sagt nej til betalingen. Den fortæller os ikke hvorfor, men det her hjælper som regel:

1. **Prøv igen med bankens app åben.** Mange banker vil have dig til at godkende betalingen dér, og anmodningen forsvinder efter få minutter.
2. **Betal på en anden måde.** Du kan også bruge {{ other_ways }}.

Siger banken, at alt er i orden hos dem? Så skriv, hvornår du prøvede, og jeg slår op, hvad vi fik tilbage. Jeg skal ikke bruge dit kortnummer, så lad være med at sende det.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          basket_until: { label: 'Kurv gemt til', example: 'torsdag aften' },
          other_ways: {
            label: 'Andre måder',
            hint: 'Prøv dem, før du nævner dem',
            example: 'bankoverførsel eller gavekort',
          },
        },
      },
      'zh-Hans': {
        title: '付款失败：先试两个办法',
        shortcut: 'zfsb',
        aliases: ['支付失败', '卡被拒', '付不了款', '银行拒付', 'fksb'],
        tags: ['支付', '银行卡'],
        use: '只有这位顾客的卡付不了款，其他人都正常时使用。',
        avoid: '正在发生支付故障时不要用，请改用故障类回复。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

这笔订单没有付款成功，也没有扣您的钱。商品都还在购物车里，保留到{{ basket_until }}。

是发卡银行没有通过这笔付款，银行不会告诉我们原因，不过下面两个办法多半管用：

1. **打开银行 App 再付一次**：不少银行要在 App 里确认，而且确认请求过几分钟就失效。
2. **换一种方式付款**：也可以用{{ other_ways }}。

如果银行说他们那边没有问题，请告诉我您是几点付的款，我来查我们收到的返回结果。查询不需要卡号，请不要发给我。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          basket_until: { label: '购物车保留到', example: '周四晚上' },
          other_ways: { label: '其他付款方式', hint: '列出前请先试一下', example: '银行转账或礼品卡' },
        },
      },
      'zh-Hant': {
        title: '刷卡失敗：先試兩個方法',
        shortcut: 'sksb',
        aliases: ['付款失敗', '卡片被拒', '刷不過', '銀行拒絕', 'fksb'],
        tags: ['付款', '信用卡'],
        use: '只有這位顧客的卡刷不過，其他人都正常時使用。',
        avoid: '正在發生付款異常時請勿使用，請改用服務中斷的回覆。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

這筆訂單沒有付款成功，也沒有扣款。商品都還在購物車裡，會保留到{{ basket_until }}。

是發卡銀行沒有核准這筆交易，銀行不會告訴我們原因，不過下面兩個方法通常有用：

1. **打開銀行 App 再刷一次**：很多銀行需要在 App 裡確認，而且確認通知過幾分鐘就失效。
2. **換個方式付款**：也可以用{{ other_ways }}。

如果銀行說他們那邊沒問題，請告訴我您大概幾點刷的卡，我來查我們收到的回應。查詢不需要卡號，請不要寫在信裡。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          basket_until: { label: '購物車保留到', example: '星期四晚上' },
          other_ways: { label: '其他付款方式', hint: '請先測試再列出', example: '銀行轉帳或禮物卡' },
        },
      },
    },
  },
  {
    id: 'payment-charged-twice',
    kind: 'reply',
    texts: {
      en: {
        title: 'Charged twice for one order',
        shortcut: 'ptw',
        aliases: ['double charge', 'paid twice', 'two payments', 'pending payment'],
        tags: ['payment', 'refund'],
        use: "The customer sees the same amount twice, and you've looked at both payments.",
        avoid: 'Not before you know which of the two explanations is true.',
        body: `Hi {{ customer.first_name | default: "there" }},

Seeing {{ amount }} twice for one order is a shock, so I checked it straight away. You've placed one order, {{ order_number }}, and it's paid once.

The second amount is {{ second_payment | choose: "only reserved by your bank, which releases it by itself", "a real charge and our mistake, and I have just refunded it" }}. You should see that on your account by {{ arrive_by }}.

If your account says something else by then, reply with the date and the amount as they stand there. I don't need your card number. And if this leaves you short for something that can't wait, tell me now.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          amount: { label: 'Amount', example: '€64.00' },
          order_number: { label: 'Order number', example: 'KW-20418' },
          second_payment: { label: 'The second amount' },
          arrive_by: { label: 'Gone or back by', example: 'Thursday 19 March' },
        },
      },
      da: {
        title: 'Trukket to gange for én ordre',
        shortcut: 'bdt',
        aliases: ['dobbelt betaling', 'betalt to gange', 'to træk', 'reserveret beløb'],
        tags: ['betaling', 'refundering'],
        use: 'Når kunden ser det samme beløb to gange, og du har set begge betalinger efter.',
        avoid: 'Ikke før du ved, hvilken af de to forklaringer der passer.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Det er ubehageligt at se {{ amount }} to gange for én ordre, så jeg har set på det med det samme. Du har afgivet én ordre, {{ order_number }}, og den er betalt én gang.

Det andet beløb er {{ second_payment | choose: "kun reserveret af din bank, som selv frigiver det igen", "et rigtigt træk og vores fejl, og jeg har lige sendt pengene tilbage" }}. Du kan regne med at se det på kontoen senest {{ arrive_by }}.

Ser det anderledes ud til den tid, så svar med datoen og beløbet, som de står i banken. Jeg skal ikke bruge dit kortnummer. Og kommer du til at mangle pengene til noget, der ikke kan vente, så skriv det nu.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          amount: { label: 'Beløb', example: '479 kr.' },
          order_number: { label: 'Ordrenummer', example: 'KW-20418' },
          second_payment: { label: 'Det andet beløb' },
          arrive_by: { label: 'Væk eller retur senest', example: 'torsdag den 19. marts' },
        },
      },
      'zh-Hans': {
        title: '同一订单重复扣款',
        shortcut: 'cfkk',
        aliases: ['扣了两次', '重复付款', '多扣钱', '双重扣款', 'kklc'],
        tags: ['支付', '退款'],
        use: '顾客看到同一笔金额扣了两次，而您已核对过两笔款项时使用。',
        avoid: '还没弄清是哪一种情况之前不要用。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

一个订单看到两笔 {{ amount }}，换谁都会吓一跳，我马上就去核对了。您只下了一个订单 {{ order_number }}，也只付了一次款。

另外那一笔{{ second_payment | choose: "只是银行的预授权，没有真正扣款，到期会自动解除", "确实是我们多扣了，刚刚已经为您退回" }}。预计{{ arrive_by }}前，您可以在账户里看到变化。

到时候如果还是不对，请把账单上的日期和金额告诉我，卡号不用给我。要是这笔钱正好影响到您急用的开支，现在就告诉我。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          amount: { label: '金额', example: '486.00 元' },
          order_number: { label: '订单号', example: 'KW-20418' },
          second_payment: { label: '第二笔的情况' },
          arrive_by: { label: '退回日期', example: '3月19日（周四）' },
        },
      },
      'zh-Hant': {
        title: '同一筆訂單重複扣款',
        shortcut: 'cfkk',
        aliases: ['扣了兩次', '重複刷卡', '多扣錢', '刷兩次', 'kklc'],
        tags: ['付款', '退款'],
        use: '顧客看到同一筆金額扣了兩次，而您已經核對過兩筆款項時使用。',
        avoid: '還沒弄清楚是哪一種情況之前請勿使用。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

一筆訂單卻看到兩筆 {{ amount }}，任誰都會嚇一跳，我馬上就去查了。您只有一筆訂單 {{ order_number }}，款項也只付了一次。

另外那一筆{{ second_payment | choose: "只是銀行的預先授權，沒有真的請款，到期會自動取消", "確實是我們多扣的，剛剛已經幫您刷退" }}。最晚{{ arrive_by }}，您可以在帳戶看到變動。

到時候如果還是不對，請把帳單上的日期和金額告訴我，卡號不用提供。如果這筆錢影響到您急著要用的開銷，也請現在就跟我說。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          amount: { label: '金額', example: 'NT$1,980' },
          order_number: { label: '訂單編號', example: 'KW-20418' },
          second_payment: { label: '第二筆的情況' },
          arrive_by: { label: '退回日期', example: '3 月 19 日（四）' },
        },
      },
    },
  },
  {
    id: 'payment-invoice',
    kind: 'reply',
    texts: {
      en: {
        title: 'Invoice with company details',
        shortcut: 'piv',
        aliases: ['invoice', 'company invoice', 'VAT number', 'receipt for work', 'bookkeeping'],
        tags: ['payment', 'invoice'],
        use: 'The customer needs an invoice made out to a company, and you have just issued it.',
        avoid: "Not when the order belongs to somebody else's account: ask its owner first.",
        body: `Hi {{ customer.first_name | default: "there" }},

The invoice for order {{ order_number }} is now made out to {{ company_name }}. It's on its way to {{ customer.email }} as a PDF, and you can also find it under My orders.

It replaces the first one, so please keep only the new one in your books. The amount is the same.

Have a look at the company name, address and VAT number. If something is wrong, tell me by {{ reply_by }} and I'll issue it again.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Order number', example: 'KW-20418' },
          company_name: { label: 'Company name', hint: 'As it stands on the invoice', example: 'Tidewater Design Ltd' },
          reply_by: { label: 'Changes until', hint: 'Before the month is closed', example: '31 March' },
        },
      },
      da: {
        title: 'Faktura med firmaoplysninger',
        shortcut: 'bfa',
        aliases: ['faktura', 'firmafaktura', 'CVR-nummer', 'bilag', 'bogføring'],
        tags: ['betaling', 'faktura'],
        use: 'Når kunden skal bruge en faktura til et firma, og du lige har lavet den.',
        avoid: 'Ikke når ordren ligger på en andens konto. Spørg først den, der ejer den.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Fakturaen på ordre {{ order_number }} er nu stilet til {{ company_name }}. Den er på vej til {{ customer.email }} som PDF, og du kan også finde den under Mine ordrer.

Den træder i stedet for den første, så gem kun den nye i jeres regnskab. Beløbet er det samme.

Kig lige på firmanavn, adresse og CVR-nummer. Er der noget galt, så skriv senest {{ reply_by }}, så laver jeg en ny.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Ordrenummer', example: 'KW-20418' },
          company_name: { label: 'Firmanavn', hint: 'Som det står på fakturaen', example: 'Tidevand Design ApS' },
          reply_by: { label: 'Kan rettes til', hint: 'Før måneden bliver lukket', example: 'den 31. marts' },
        },
      },
      'zh-Hans': {
        title: '已开具公司抬头发票',
        shortcut: 'kfp',
        aliases: ['开发票', '公司抬头', '电子发票', '税号', '报销', 'gstt'],
        tags: ['支付', '发票'],
        use: '顾客需要公司抬头的发票，并且刚刚开好时使用。',
        avoid: '订单属于别人的账户时不要用，请先征得对方同意。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

订单 {{ order_number }} 的发票已经开好，抬头是“{{ company_name }}”。电子发票正在发往 {{ customer.email }}，您也可以在“我的订单”里下载。

这张发票替换之前那一张，金额不变，入账时请只用新的。

麻烦您核对一下抬头和税号。如果有误，请在{{ reply_by }}之前告诉我，我为您重新开具。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '订单号', example: 'KW-20418' },
          company_name: { label: '发票抬头', hint: '与发票上一致', example: '潮汐设计有限公司' },
          reply_by: { label: '最晚可改到', hint: '当月结账之前', example: '3月31日' },
        },
      },
      'zh-Hant': {
        title: '已開立公司統編發票',
        shortcut: 'ktbfp',
        aliases: ['統編', '公司發票', '三聯式', '電子發票', '報帳', 'dtb'],
        tags: ['付款', '發票'],
        use: '顧客需要打統編的發票，而且剛剛開好時使用。',
        avoid: '訂單屬於別人的帳戶時請勿使用，請先取得對方同意。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

訂單 {{ order_number }} 的發票已經改開給「{{ company_name }}」。電子發票會寄到 {{ customer.email }}，您也可以在「我的訂單」下載。

原本那一張已經作廢，金額不變，報帳時請用新的這一張。

想請您確認買受人名稱和統一編號。如果有錯，請在{{ reply_by }}前跟我說，我會重新開立。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '訂單編號', example: 'KW-20418' },
          company_name: { label: '買受人名稱', hint: '與發票上一致', example: '潮汐設計有限公司' },
          reply_by: { label: '最晚可改到', hint: '當月結帳之前', example: '3 月 31 日' },
        },
      },
    },
  },
  {
    id: 'payment-unknown-charge',
    kind: 'reply',
    texts: {
      en: {
        title: "Charge they don't recognise",
        shortcut: 'puc',
        aliases: ['unknown charge', 'did not order', 'stolen card', 'fraud', 'strange payment'],
        tags: ['payment', 'security', 'outside help'],
        use: 'Someone finds a payment to us that they know nothing about.',
        avoid: 'Not as the only answer when they name an order that they did place: look that up first.',
        body: `Hi {{ customer.first_name | default: "there" }},

A payment you know nothing about needs two people on it at once: your bank and us.

- **Your bank, now:** call the number on the back of your card. They can block the card and dispute the payment, which we can't do for you.
- **Us, at the same time:** I've searched for {{ amount }} on {{ charge_date }}, and this is what I see so far: {{ findings }}.

Could you send me the text of the line on your statement and the last four digits of the card? Never the whole number. It's also worth asking at home, as somebody may have used the card for a present.

I'll write to you by {{ answer_by }} with what I've found, even if it's nothing. What I can't tell you is anything about another person's order, but the bank and the police can ask us for it.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          amount: { label: 'Amount on statement', example: '€64.00' },
          charge_date: { label: 'Date on statement', example: '3 March' },
          findings: {
            label: 'What you see',
            hint: 'Only what you have checked',
            example: 'no order under your name or email address',
          },
          answer_by: { label: 'I write again by', example: 'tomorrow at 12:00 (CET)' },
        },
      },
      da: {
        title: 'Et træk, kunden ikke kender',
        shortcut: 'buk',
        aliases: ['ukendt betaling', 'har ikke bestilt', 'stjålet kort', 'svindel', 'mærkeligt træk'],
        tags: ['betaling', 'sikkerhed', 'hjælp andre steder'],
        use: 'Når nogen finder en betaling til os, som de ikke kender noget til.',
        avoid: 'Ikke som eneste svar, hvis de nævner en ordre, de selv har afgivet. Slå den op først.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

En betaling, du ikke kender noget til, skal to parter tage sig af på én gang: din bank og os.

- **Din bank, nu:** Ring på nummeret bag på dit kort. De kan spærre kortet og gøre indsigelse mod betalingen, og det kan vi ikke gøre for dig.
- **Os, imens:** Jeg har søgt på beløbet {{ amount }} og datoen {{ charge_date }}, og det kan jeg se indtil nu: {{ findings }}.

Vil du sende mig teksten fra linjen i banken og de sidste fire cifre på kortet? Aldrig hele nummeret. Spørg også derhjemme. Måske har en anden brugt kortet til en gave.

Jeg skriver til dig senest {{ answer_by }} og fortæller, hvad jeg har fundet, også hvis det er ingenting. Jeg kan ikke fortælle dig om en andens ordre, men banken og politiet kan bede os om oplysningerne.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          amount: { label: 'Beløb i banken', example: '479 kr.' },
          charge_date: { label: 'Dato i banken', example: '3. marts' },
          findings: {
            label: 'Det kan du se',
            hint: 'Kun det, du har tjekket',
            example: 'ingen ordre på dit navn eller din mail',
          },
          answer_by: { label: 'Jeg skriver senest', example: 'i morgen kl. 12.00' },
        },
      },
      'zh-Hans': {
        title: '不认识的扣款',
        shortcut: 'bmkk',
        aliases: ['不明扣款', '没下过单', '盗刷', '卡被盗', '奇怪的支出', 'ds'],
        tags: ['支付', '安全', '外部求助'],
        use: '有人发现一笔付给我们的钱，却完全不知情时使用。',
        avoid: '对方提到的是自己下过的订单时，不要只用这一封，请先查订单。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

有一笔自己不知道的扣款，需要银行和我们两边同时查。

- **银行这边，请现在就打**：拨银行卡背面的电话，请银行冻结卡片并申请调查这笔交易，这一步我们没办法代办。
- **我们这边，同步在查**：我按 {{ amount }}、{{ charge_date }}查了一遍，目前看到的是：{{ findings }}。

麻烦您把账单上那一行的文字和卡号后四位发给我，请不要发完整卡号。也可以问问家里人，说不定是有人用这张卡买了礼物。

最晚{{ answer_by }}，我会写信告诉您查到了什么，没查到也会说。别人的订单内容我不能透露给您，但银行和警方可以向我们调取。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          amount: { label: '账单金额', example: '486.00 元' },
          charge_date: { label: '账单日期', example: '3月3日' },
          findings: { label: '看到的情况', hint: '只写已核对的', example: '您的姓名和邮箱下没有订单' },
          answer_by: { label: '最晚回复时间', example: '明天中午12点' },
        },
      },
      'zh-Hant': {
        title: '不認得的扣款',
        shortcut: 'bmkk',
        aliases: ['不明扣款', '沒有下訂', '盜刷', '卡片被盜', '奇怪的消費', 'ds'],
        tags: ['付款', '資安', '外部求助'],
        use: '有人發現一筆付給我們的款項，卻完全不知情時使用。',
        avoid: '對方提到的是自己訂的訂單時，不要只用這一封，請先查訂單。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

出現一筆自己不知道的消費，需要發卡銀行和我們兩邊同時處理。

- **發卡銀行，請現在就打**：撥信用卡背面的電話，請銀行停卡，並對這筆消費提出爭議，這一步我們沒辦法代辦。
- **我們這邊，同步在查**：我用 {{ amount }}、{{ charge_date }}查過一次，目前看到的是：{{ findings }}。

想麻煩您把帳單上那一行的文字和卡號末四碼給我，請不要提供完整卡號。也可以問問家人，說不定有人用這張卡買了禮物。

最晚{{ answer_by }}，我會寫信告訴您查到什麼，沒查到也會說。別人的訂單內容我不能透露，但銀行和警方可以依程序向我們調閱。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          amount: { label: '帳單金額', example: 'NT$1,980' },
          charge_date: { label: '帳單日期', example: '3 月 3 日' },
          findings: { label: '看到的情況', hint: '只寫已經查證的', example: '您的姓名和信箱都沒有訂單' },
          answer_by: { label: '最晚回覆時間', example: '明天中午 12 點' },
        },
      },
    },
  },
]

import type { Sample } from './sample.ts'

/** Replies about an order before it has reached the customer, and about what was in the box. */
export const orders: readonly Sample[] = [
  {
    id: 'order-address-change',
    kind: 'reply',
    texts: {
      en: {
        title: 'Address changed before dispatch',
        shortcut: 'cad',
        aliases: ['change address', 'wrong address', 'moved house', 'new delivery address'],
        tags: ['orders', 'address'],
        use: 'The parcel has not left the warehouse and you have already changed the address on the order.',
        avoid: 'Not when the parcel is already with the carrier: only the carrier can redirect it then.',
        body: `Hi {{ customer.first_name | default: "there" }},

You caught us in time: order {{ order_number }} hasn't left our warehouse yet, and I've changed the address. Your parcel will now go to:

{{ new_address }}

Could you check that every line is right, including the flat number and postcode? If something is off, reply before {{ reply_by }}. After that the parcel is on its way, and only the carrier can redirect it.

On the day it leaves you'll get an email with a tracking link. You can also [follow your order here](https://kittiwake.example/track).

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Order number', example: 'KW-20418' },
          new_address: {
            label: 'New address',
            hint: 'On one line',
            example: '14 Harbour Lane, Flat 3, Galway H91 X2Y4',
          },
          reply_by: { label: 'Reply before', hint: 'When the order is packed', example: '2 pm on Thursday 12 March' },
        },
      },
      da: {
        title: 'Adresse ændret før afsendelse',
        shortcut: 'adr',
        aliases: ['ny adresse', 'forkert adresse', 'flyttet', 'ret leveringsadresse'],
        tags: ['ordrer', 'adresse'],
        use: 'Når pakken ikke er sendt endnu, og du allerede har rettet adressen på ordren.',
        avoid: 'Ikke når fragtfirmaet har pakken. Så er det kun dem, der kan ændre adressen.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Godt, du skrev nu. Ordre {{ order_number }} ligger stadig på vores lager, og jeg har rettet adressen. Pakken bliver sendt til:

{{ new_address }}

Kig den lige efter, også etage, dør og postnummer. Hvis noget ikke passer, så svar inden {{ reply_by }}. Derefter er pakken på vej, og så er det kun fragtfirmaet, der kan sende den et andet sted hen.

Den dag pakken bliver sendt, får du en mail med et trackinglink. Du kan også [følge din ordre her](https://kittiwake.example/track).

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Ordrenummer', example: 'KW-20418' },
          new_address: { label: 'Ny adresse', hint: 'På én linje', example: 'Havnegade 14, 3. tv., 8000 Aarhus C' },
          reply_by: { label: 'Svar inden', hint: 'Når ordren bliver pakket', example: 'torsdag den 12. marts kl. 14' },
        },
      },
      'zh-Hans': {
        title: '发货前已改地址',
        shortcut: 'gdz',
        aliases: ['修改地址', '地址填错', '搬家', '换收货地址'],
        tags: ['订单', '地址'],
        use: '包裹尚未出库，且已在订单里改好地址时使用。',
        avoid: '包裹已交给快递公司时不要用，那时只能由快递公司改派。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

您联系得很及时，订单 {{ order_number }} 还没有出库，地址我已经改好了。包裹会寄往：

{{ new_address }}

麻烦您再核对一遍，特别是楼栋、门牌号和收件人电话。如果还要改，请在{{ reply_by }}之前回复我；出库以后，就只能请快递公司改派了。

发货当天您会收到一封带快递单号的邮件，也可以随时在[物流查询页](https://kittiwake.example/track)查看进度。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '订单号', example: 'KW-20418' },
          new_address: { label: '新地址', hint: '写成一行', example: '杭州市西湖区海棠路 14 号 3 栋 502 室' },
          reply_by: { label: '回复截止时间', hint: '即订单打包的时间', example: '3月12日（周四）14:00' },
        },
      },
      'zh-Hant': {
        title: '出貨前已修改地址',
        shortcut: 'xgdz',
        aliases: ['改地址', '地址寫錯', '搬家', '更改收件地址'],
        tags: ['訂單', '地址'],
        use: '包裹還沒出貨，而且已經在訂單上改好地址時使用。',
        avoid: '包裹已交給物流業者時請勿使用，屆時只能由物流業者改送。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

還好您提早跟我們說，訂單 {{ order_number }} 還沒出貨，收件地址已經幫您改好，包裹會送到：

{{ new_address }}

想請您再確認一次，尤其是樓層、門牌號碼和收件人手機。如果還需要調整，請在{{ reply_by }}前回信告訴我，之後包裹就會交給物流業者，我們這邊便無法再改。

出貨當天您會收到附有追蹤連結的電子郵件，也可以到[包裹查詢頁面](https://kittiwake.example/track)看最新進度。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '訂單編號', example: 'KW-20418' },
          new_address: { label: '新地址', hint: '請寫成一行', example: '台中市西區海風街 14 號 3 樓之 2' },
          reply_by: { label: '回覆期限', hint: '訂單開始包裝的時間', example: '3 月 12 日（四）下午 2 點' },
        },
      },
    },
  },
  {
    id: 'order-cancel',
    kind: 'reply',
    texts: {
      en: {
        title: 'Order cancelled before dispatch',
        shortcut: 'cxo',
        aliases: ['cancel order', 'cancellation', 'changed my mind', 'ordered by mistake'],
        tags: ['orders', 'cancel'],
        use: 'You have cancelled the order in the system and it has not been sent.',
        avoid: 'Not when the parcel has left: explain how to return it instead.',
        body: `Hi {{ customer.first_name | default: "there" }},

Order {{ order_number }} is cancelled. It hadn't been packed yet, so nothing will be sent and you don't need to do anything more.

I've refunded the full {{ amount }}. The money goes to {{ refund_to | choose: "the card you paid with", "the bank account you paid from", "your Kittiwake credit" }}, and you should see it by {{ arrive_by }}.

A cancelled order can't be reopened. If you'd like the same things after all, or something closer to what you had in mind, reply here and I'll help you find it.

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
        title: 'Ordre annulleret før afsendelse',
        shortcut: 'ann',
        aliases: ['annullér ordre', 'fortrudt', 'bestilt ved en fejl', 'afbestilling'],
        tags: ['ordrer', 'annullering'],
        use: 'Når du har annulleret ordren i systemet, og den ikke er sendt.',
        avoid: 'Ikke når pakken er sendt. Fortæl i stedet, hvordan kunden returnerer den.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Ordre {{ order_number }} er annulleret. Den var ikke pakket endnu, så vi sender ikke noget, og du skal ikke gøre mere.

Jeg har sendt hele beløbet på {{ amount }} tilbage. Pengene går til {{ refund_to | choose: "det kort, du betalte med", "den bankkonto, du betalte fra", "din saldo hos Kittiwake" }}, og du kan regne med at se dem senest {{ arrive_by }}.

En annulleret ordre kan ikke åbnes igen. Hvis du alligevel gerne vil have varerne, eller noget, der passer bedre, så skriv bare her, og så hjælper jeg dig med at finde det.

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
        title: '发货前已取消订单',
        shortcut: 'qxdd',
        aliases: ['取消订单', '不想要了', '拍错了', '撤单'],
        tags: ['订单', '取消'],
        use: '订单尚未发货，且已在系统里取消后使用。',
        avoid: '包裹已发出时不要用，请改为说明退货流程。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

订单 {{ order_number }} 已经取消。商品还没有打包，不会再寄出，您不用再做任何操作。

全部货款 {{ amount }} 已为您办理退款，退至{{ refund_to | choose: "您付款时用的银行卡", "您付款时用的支付账户", "您的 Kittiwake 余额" }}，预计{{ arrive_by }}前到账。

订单取消后无法恢复。如果您之后还想买，或者想换一款更合适的，直接回复我就好，我帮您一起挑。

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
        title: '出貨前已取消訂單',
        shortcut: 'qxdd',
        aliases: ['取消訂單', '不想買了', '訂錯', '重複下單'],
        tags: ['訂單', '取消'],
        use: '訂單還沒出貨，而且已經在系統取消後使用。',
        avoid: '包裹已經寄出時請勿使用，請改用退貨說明。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

訂單 {{ order_number }} 已經幫您取消。商品還沒包裝，不會再寄出，您這邊不需要再做什麼。

款項 {{ amount }} 會全額退回{{ refund_to | choose: "您付款的信用卡", "您付款的銀行帳戶", "您的 Kittiwake 購物金" }}，最晚{{ arrive_by }}可以看到。

訂單取消後就沒辦法恢復了。如果之後還是想買，或想找更適合的款式，直接回信給我，我很樂意幫您一起看看。

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
    id: 'order-out-of-stock',
    kind: 'reply',
    texts: {
      en: {
        title: 'Item out of stock: wait or refund',
        shortcut: 'oos',
        aliases: ['sold out', 'unavailable', 'back order', 'no stock'],
        tags: ['orders', 'stock', 'two options'],
        use: 'Something the customer has paid for turns out to be sold out and you have a date for new stock.',
        avoid: 'Not when no restock date is known: then offer a refund or a similar item.',
        body: `Hi {{ customer.first_name | default: "there" }},

I have disappointing news about order {{ order_number }}. One item turned out to be sold out when we came to pack it: {{ item_name }}. I'm sorry. Our shop still showed it as in stock, so you had every reason to count on it.

Which of these suits you better?

1. **Wait for the new stock.** We expect it on {{ restock_date }} and will put yours aside the day it comes in.
2. **Have your money back.** I'll refund the full price of the item the same day you tell me.

Just reply with 1 or 2. If I haven't heard from you by {{ reply_by }}, I'll refund the item so that you aren't left waiting. Anything else in your order is sent as planned.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Order number', example: 'KW-20418' },
          item_name: { label: 'Item', example: 'Skerry table lamp, sea green' },
          restock_date: {
            label: 'New stock on',
            hint: 'Only a date the buyers have confirmed',
            example: 'Monday 23 March',
          },
          reply_by: { label: 'Answer by', example: 'Thursday 12 March' },
        },
      },
      da: {
        title: 'Udsolgt vare: vent eller pengene tilbage',
        shortcut: 'uds',
        aliases: ['udsolgt', 'ikke på lager', 'restordre', 'mangler på lager'],
        tags: ['ordrer', 'lager', 'to muligheder'],
        use: 'Når en vare, kunden har betalt for, er udsolgt, og du har en dato for, hvornår den kommer igen.',
        avoid: 'Ikke når datoen er ukendt. Tilbyd så pengene tilbage eller en lignende vare.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Jeg har desværre en kedelig besked om ordre {{ order_number }}. Da vi skulle pakke den, viste én af varerne sig at være udsolgt: {{ item_name }}. Det er jeg ked af. Der stod stadig på siden, at den var på lager, så du havde al mulig grund til at regne med den.

Hvad passer dig bedst?

1. **Vent på den næste levering.** Vi får den hjem {{ restock_date }} og lægger én til side til dig samme dag.
2. **Få pengene tilbage.** Så sender jeg hele varens pris retur, samme dag du giver besked.

Svar bare 1 eller 2. Har jeg ikke hørt fra dig senest {{ reply_by }}, sender jeg pengene tilbage, så du ikke kommer til at vente forgæves. Resten af din ordre bliver sendt som planlagt.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Ordrenummer', example: 'KW-20418' },
          item_name: { label: 'Vare', example: 'Bordlampen Skær, søgrøn' },
          restock_date: {
            label: 'På lager igen',
            hint: 'Kun en dato, indkøb har bekræftet',
            example: 'mandag den 23. marts',
          },
          reply_by: { label: 'Svar senest', example: 'torsdag den 12. marts' },
        },
      },
      'zh-Hans': {
        title: '商品缺货：等补货或退款',
        shortcut: 'spqh',
        aliases: ['缺货', '断货', '没库存', '卖完了', '等补货'],
        tags: ['订单', '库存', '二选一'],
        use: '顾客已付款的商品缺货，并且已有确定的补货日期时使用。',
        avoid: '补货日期不确定时不要用，请改为退款或推荐相近的商品。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

关于订单 {{ order_number }}，有个不太好的消息：打包时我们发现有一件商品已经没货了，是“{{ item_name }}”。页面上还显示有货，您下单时当然以为能买到，这是我们的疏忽，很抱歉让您空等。

您看哪种方式更合适：

1. **等补货**：预计{{ restock_date }}到货，到货当天先给您留出一件。
2. **退款**：收到您的答复后，我当天就把这件商品的货款全额退给您。

回复“1”或“2”就可以。如果到{{ reply_by }}还没有您的消息，我会先把这件商品的钱退给您，免得您一直等。订单里的其他商品照常发货。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '订单号', example: 'KW-20418' },
          item_name: { label: '缺货商品', example: '礁石台灯（海绿色）' },
          restock_date: { label: '补货日期', hint: '只填采购已确认的日期', example: '3月23日（周一）' },
          reply_by: { label: '答复截止日', example: '3月12日（周四）' },
        },
      },
      'zh-Hant': {
        title: '商品缺貨：等補貨或退款',
        shortcut: 'spqh',
        aliases: ['缺貨', '斷貨', '沒有庫存', '賣完', '等補貨'],
        tags: ['訂單', '庫存', '二擇一'],
        use: '顧客已付款的商品缺貨，而且已知補貨日期時使用。',
        avoid: '補貨日期還不確定時請勿使用，請改提供退款或類似商品。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

要跟您說一個不太好的消息：包裝訂單 {{ order_number }} 時，我們發現有一項商品已經賣完了，就是「{{ item_name }}」。網頁上當時仍顯示有庫存，讓您白白期待，真的很抱歉。

想請您選一個比較方便的方式：

1. **等補貨**：預計{{ restock_date }}到貨，當天就先幫您保留一件。
2. **退款**：收到您的回覆後，當天就把這項商品的金額全額退還。

回覆「1」或「2」就可以了。如果到{{ reply_by }}還沒收到您的消息，我會先幫您退款，不讓您一直等下去。訂單裡的其他商品會照常出貨。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '訂單編號', example: 'KW-20418' },
          item_name: { label: '缺貨商品', example: '礁岩桌燈（海綠色）' },
          restock_date: { label: '補貨日期', hint: '只填採購已確認的日期', example: '3 月 23 日（一）' },
          reply_by: { label: '回覆期限', example: '3 月 12 日（四）' },
        },
      },
    },
  },
  {
    id: 'order-wrong-item',
    kind: 'reply',
    texts: {
      en: {
        title: 'Wrong item received',
        shortcut: 'wir',
        aliases: ['wrong product', 'wrong colour', 'wrong size', 'not what I ordered', 'mix-up'],
        tags: ['orders', 'our mistake', 'exchange'],
        use: 'We packed the wrong thing and the right one is in stock.',
        avoid: 'Not when the customer ordered the wrong thing: explain how to return it instead.',
        body: `Hi {{ customer.first_name | default: "there" }},

You opened the box and found something you hadn't ordered. I'm sorry. That was our mistake when we packed order {{ order_number }}, and putting it right won't cost you anything.

This is what you should have had: {{ item_name }}. It leaves our warehouse on {{ dispatch_date }}, and you'll get a tracking link by email that day. If you'd rather have your money back, tell me before then and I'll refund it instead.

Please send the other item back with the free label from our [returns page](https://kittiwake.example/returns). Any sturdy box will do, and there's no rush: you can wait until the right one has arrived.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Order number', example: 'KW-20418' },
          item_name: { label: 'Right item', example: 'Skerry table lamp, sea green' },
          dispatch_date: { label: 'Sent on', example: 'Thursday 12 March' },
        },
      },
      da: {
        title: 'Forkert vare i pakken',
        shortcut: 'fvp',
        aliases: ['forkert vare', 'forkert farve', 'forkert størrelse', 'byttet om', 'pakkefejl'],
        tags: ['ordrer', 'vores fejl', 'ombytning'],
        use: 'Når vi har pakket forkert, og den rigtige vare er på lager.',
        avoid: 'Ikke når kunden selv har bestilt forkert. Fortæl i stedet, hvordan man returnerer.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Du åbnede pakken og fandt noget helt andet end det, du havde bestilt. Det er jeg ked af. Vi pakkede forkert, da vi gjorde ordre {{ order_number }} klar, og det kommer ikke til at koste dig noget.

Det her skulle du have haft: {{ item_name }}. Vi sender den {{ dispatch_date }}, og samme dag får du en mail med et trackinglink. Vil du hellere have pengene tilbage, så sig til inden da, så klarer jeg det i stedet.

Den forkerte vare kan du sende retur med den gratis label, du finder på vores [returside](https://kittiwake.example/returns). Brug bare en hvilken som helst solid kasse. Det haster ikke, så vent gerne, til du har fået den rigtige.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Ordrenummer', example: 'KW-20418' },
          item_name: { label: 'Rigtig vare', example: 'Bordlampen Skær, søgrøn' },
          dispatch_date: { label: 'Sendes', example: 'torsdag den 12. marts' },
        },
      },
      'zh-Hans': {
        title: '发错货',
        shortcut: 'fch',
        aliases: ['收到错的商品', '颜色不对', '尺寸不对', '货不对板', '换货'],
        tags: ['订单', '我方责任', '换货'],
        use: '我们装错了货，而且正确的商品有库存时使用。',
        avoid: '顾客自己拍错时不要用，请改为说明退货流程。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

满心期待地拆开包裹，里面却不是您买的东西，换谁都会失望。订单 {{ order_number }} 是我们装错了货，很抱歉，换货的费用全部由我们承担。

您应该收到的是“{{ item_name }}”，我们会在{{ dispatch_date }}补发，当天把快递单号发到您的邮箱。如果您更希望退款，在这之前告诉我就行，我为您改成退款。

发错的那件，麻烦您在[退货页面](https://kittiwake.example/returns)领取免费的退货单寄回，用任何结实的纸箱都可以。不用着急，等收到正确的商品再寄也不迟。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '订单号', example: 'KW-20418' },
          item_name: { label: '正确的商品', example: '礁石台灯（海绿色）' },
          dispatch_date: { label: '补发日期', example: '3月12日（周四）' },
        },
      },
      'zh-Hant': {
        title: '寄錯商品',
        shortcut: 'jcsp',
        aliases: ['收到錯的商品', '顏色不對', '尺寸不對', '出錯貨', '換貨'],
        tags: ['訂單', '我方疏失', '換貨'],
        use: '我們寄錯商品，而且正確的商品有庫存時使用。',
        avoid: '顧客自己訂錯時請勿使用，請改用退貨說明。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

打開包裹卻發現不是自己訂的東西，一定很掃興。訂單 {{ order_number }} 是我們包裝時拿錯了，真的很抱歉，換貨不會讓您多花一毛錢。

您應該收到的是「{{ item_name }}」，我們會在{{ dispatch_date }}重新寄出，當天也會把追蹤連結寄到您的信箱。如果您比較想退款，請在那之前跟我說，我馬上幫您改成退款。

寄錯的商品，請到[退貨頁面](https://kittiwake.example/returns)取得免運費的退貨標籤寄回，用一般堅固的紙箱就可以。不用趕，等收到對的商品再寄也沒問題。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '訂單編號', example: 'KW-20418' },
          item_name: { label: '正確商品', example: '礁岩桌燈（海綠色）' },
          dispatch_date: { label: '補寄日期', example: '3 月 12 日（四）' },
        },
      },
    },
  },
  {
    id: 'order-confirmation-missing',
    kind: 'reply',
    texts: {
      en: {
        title: 'Order confirmation missing: sent again',
        shortcut: 'ocm',
        aliases: ['no confirmation email', 'resend confirmation', 'did my order go through', 'receipt'],
        tags: ['orders', 'email'],
        use: 'You can see the order, and you have sent the confirmation again.',
        avoid: 'Not when there is no order to be found: check the payment first.',
        body: `Hi {{ customer.first_name | default: "there" }},

Your order did go through. We received it on {{ order_date }}, and the number is {{ order_number }}.

I've just sent the confirmation again, to {{ customer.email }}. If it isn't there within an hour, have a look in your junk mail.

Is there a typo in that address? Reply with the right one and I'll change it on the order too, so that the tracking link reaches you. Until then you can [follow the order here](https://kittiwake.example/track) with just the order number.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Order number', example: 'KW-20418' },
          order_date: { label: 'Ordered on', example: 'Tuesday 10 March' },
        },
      },
      da: {
        title: 'Ordrebekræftelse mangler: sendt igen',
        shortcut: 'obm',
        aliases: ['ingen bekræftelse', 'gensend ordrebekræftelse', 'gik min ordre igennem', 'kvittering'],
        tags: ['ordrer', 'mail'],
        use: 'Når du kan se ordren og har sendt bekræftelsen igen.',
        avoid: 'Ikke når ordren ikke findes i systemet. Undersøg betalingen først.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Bare rolig, din ordre er gået igennem. Vi modtog den {{ order_date }}, og ordrenummeret er {{ order_number }}.

Jeg har lige sendt bekræftelsen igen til {{ customer.email }}. Hvis den ikke er kommet inden for en time, så prøv at kigge i spammappen.

Er der en slåfejl i mailadressen? Så send mig den rigtige. Jeg retter den også på ordren, så trackinglinket når frem til dig. Indtil da kan du [følge ordren her](https://kittiwake.example/track). Du skal kun bruge ordrenummeret.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Ordrenummer', example: 'KW-20418' },
          order_date: { label: 'Bestilt', example: 'tirsdag den 10. marts' },
        },
      },
      'zh-Hans': {
        title: '没收到订单确认邮件：已重发',
        shortcut: 'ddqr',
        aliases: ['订单确认', '确认邮件', '重发邮件', '下单成功了吗'],
        tags: ['订单', '邮件'],
        use: '系统里查得到订单，并且已重发确认邮件时使用。',
        avoid: '系统里查不到订单时不要用，请先核实付款情况。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

请放心，您的订单已经下单成功，我们在{{ order_date }}收到，订单号是 {{ order_number }}。

确认邮件刚刚重新发到了 {{ customer.email }}。如果一小时内还没看到，麻烦您在垃圾邮件里找一找。

如果这个邮箱地址有误，请把正确的告诉我，我会把订单里的邮箱也一起改掉，这样发货通知就不会再漏了。在这之前，您凭订单号就可以在[物流查询页](https://kittiwake.example/track)查看进度。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '订单号', example: 'KW-20418' },
          order_date: { label: '下单日期', example: '3月10日（周二）' },
        },
      },
      'zh-Hant': {
        title: '沒收到訂單確認信：已補寄',
        shortcut: 'ddqr',
        aliases: ['訂單確認信', '確認信', '補寄', '有訂成功嗎', '訂單成立'],
        tags: ['訂單', '電子郵件'],
        use: '系統查得到訂單，而且已經補寄確認信時使用。',
        avoid: '系統查不到訂單時請勿使用，請先確認付款狀況。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

您的訂單有成立，請放心。我們在{{ order_date }}收到，訂單編號是 {{ order_number }}。

確認信剛剛已經重新寄到 {{ customer.email }}。如果一個小時內還沒看到，可以先到垃圾信件匣找找看。

要是信箱地址有打錯，請回信告訴我正確的，我會一併更新訂單資料，之後的出貨通知才不會漏掉。在那之前，用訂單編號就能到[包裹查詢頁面](https://kittiwake.example/track)看進度。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '訂單編號', example: 'KW-20418' },
          order_date: { label: '下單日期', example: '3 月 10 日（二）' },
        },
      },
    },
  },
  {
    id: 'order-price-error',
    kind: 'reply',
    texts: {
      en: {
        title: 'Price error: two ways out',
        shortcut: 'ope',
        aliases: ['wrong price', 'pricing mistake', 'too cheap', 'price changed'],
        tags: ['orders', 'our mistake', 'two options'],
        use: "The price on the page was plainly wrong, your lead has confirmed it, and the item hasn't been sent.",
        avoid: 'Not when your lead has decided to honour the price: then just confirm the order.',
        body: `Hi {{ customer.first_name | default: "there" }},

We made a mistake with a price, and it has caught your order {{ order_number }}. The {{ item_name }} was shown at {{ shown_price }} for a while. It should have said {{ right_price }}. You ordered in good faith, and I'm sorry to come back with this.

I can't send it at the wrong price. What happens instead is up to you:

1. **Keep it** for {{ offer_price }}. That's less than it normally costs, because the mistake was ours.
2. **Cancel it.** I'll refund everything you've paid for it the same day.

Nothing more is charged unless you say yes. If I haven't heard from you by {{ reply_by }}, I'll cancel the item and refund it.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          item_name: { label: 'Item', hint: 'Without article', example: 'sea-green Skerry table lamp' },
          order_number: { label: 'Order number', example: 'KW-20418' },
          shown_price: { label: 'Price shown', example: '€6.40' },
          right_price: { label: 'Right price', example: '€64.00' },
          offer_price: { label: 'Price you offer', hint: 'A price you may give', example: '€54.00' },
          reply_by: { label: 'Answer by', example: 'Thursday 12 March' },
        },
      },
      da: {
        title: 'Prisfejl: to muligheder',
        shortcut: 'prf',
        aliases: ['forkert pris', 'fejl i prisen', 'for billig', 'prisen er ændret'],
        tags: ['ordrer', 'vores fejl', 'to muligheder'],
        use: 'Når prisen på siden tydeligvis var forkert, din leder har bekræftet det, og varen ikke er sendt.',
        avoid: 'Ikke når din leder har besluttet, at prisen gælder. Så skal ordren bare bekræftes.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Vi har lavet en fejl i en pris, og det er gået ud over din ordre {{ order_number }}. I en periode stod {{ item_name }} til {{ shown_price }} på vores side, hvor der skulle have stået {{ right_price }} i stedet. Du bestilte i god tro, og jeg er ked af at måtte vende tilbage med det her.

Jeg kan ikke sende varen til den forkerte pris. Hvad der så skal ske, bestemmer du:

1. **Behold den** for {{ offer_price }}, altså mindre end normalprisen, fordi fejlen var vores.
2. **Annullér den.** Så sender jeg alt, hvad du har betalt for den, tilbage samme dag.

Vi trækker ikke mere, medmindre du siger ja. Har jeg ikke hørt fra dig senest {{ reply_by }}, annullerer jeg varen og sender pengene retur.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          item_name: { label: 'Vare', hint: 'I bestemt form', example: 'den søgrønne bordlampe Skær' },
          order_number: { label: 'Ordrenummer', example: 'KW-20418' },
          shown_price: { label: 'Viste pris', example: '47,90 kr.' },
          right_price: { label: 'Rigtige pris', example: '479 kr.' },
          offer_price: { label: 'Pris, du tilbyder', hint: 'En pris, du må give', example: '399 kr.' },
          reply_by: { label: 'Svar senest', example: 'torsdag den 12. marts' },
        },
      },
      'zh-Hans': {
        title: '标价错误：两种办法',
        shortcut: 'bjcw',
        aliases: ['价格错误', '标错价', '价格太低', '改价', 'jgcw'],
        tags: ['订单', '我方责任', '二选一'],
        use: '页面价格明显标错、主管已确认，并且商品尚未发货时使用。',
        avoid: '主管已决定按错价发货时不要用，直接确认订单即可。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

我们标错了一个价格，正好影响到您的订单 {{ order_number }}。“{{ item_name }}”有一段时间在页面上标成了 {{ shown_price }}，正确的价格应该是 {{ right_price }}。您是看到标价才下单的，现在却要来跟您说这件事，实在抱歉。

按错的价格我们没办法发货，接下来怎么处理，由您决定：

1. **保留这件商品**：按 {{ offer_price }} 给您，比平时的价格低，因为错在我们。
2. **取消这件商品**：您为它付的钱，我当天全额退回。

您没有同意之前，我们不会多收一分钱。如果到{{ reply_by }}还没有您的消息，我就先取消这件商品并退款。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          item_name: { label: '商品', example: '礁石台灯（海绿色）' },
          order_number: { label: '订单号', example: 'KW-20418' },
          shown_price: { label: '页面标价', example: '48.60 元' },
          right_price: { label: '正确价格', example: '486.00 元' },
          offer_price: { label: '可给的价格', hint: '您有权给出的价格', example: '399.00 元' },
          reply_by: { label: '答复截止日', example: '3月12日（周四）' },
        },
      },
      'zh-Hant': {
        title: '標價錯誤：兩種處理方式',
        shortcut: 'bjcw',
        aliases: ['價格錯誤', '標錯價', '價格太低', '改價格', 'jgcw'],
        tags: ['訂單', '我方疏失', '二擇一'],
        use: '網頁標價明顯有誤、主管已確認，而且商品還沒出貨時使用。',
        avoid: '主管已決定照錯價出貨時請勿使用，直接確認訂單就好。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

我們標錯了一個價格，剛好影響到您的訂單 {{ order_number }}。「{{ item_name }}」有一段時間在網頁上標成 {{ shown_price }}，正確價格應該是 {{ right_price }}。您是看到標價才下訂的，現在卻要跟您說這件事，真的很抱歉。

我們沒辦法用錯的價格出貨，接下來想怎麼處理，由您決定：

1. **保留這項商品**：算您 {{ offer_price }}，比平常的價格低，因為錯在我們。
2. **取消這項商品**：這項商品的款項，我當天全額退還。

在您同意之前，我們不會多收任何費用。如果到{{ reply_by }}還沒收到您的回覆，我會先取消這項商品並退款。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          item_name: { label: '商品', example: '礁岩桌燈（海綠色）' },
          order_number: { label: '訂單編號', example: 'KW-20418' },
          shown_price: { label: '網頁標價', example: 'NT$198' },
          right_price: { label: '正確價格', example: 'NT$1,980' },
          offer_price: { label: '可給的價格', hint: '您有權限提供的價格', example: 'NT$1,680' },
          reply_by: { label: '回覆期限', example: '3 月 12 日（四）' },
        },
      },
    },
  },
  {
    id: 'order-too-late-to-change',
    kind: 'reply',
    texts: {
      en: {
        title: 'Too late to change: already sent',
        shortcut: 'otl',
        aliases: ['change order', 'cancel after dispatch', 'already shipped', 'stop parcel'],
        tags: ['orders', 'saying no', 'two options'],
        use: 'The customer wants to change or cancel an order that the carrier already has.',
        avoid: 'Not when the parcel is still in our warehouse: then change it.',
        body: `Hi {{ customer.first_name | default: "there" }},

I'd have liked to say yes, but order {{ order_number }} left our warehouse {{ sent_at }}. From then on I can't change it or call it back.

You don't have to keep it, though. There are two ways:

1. **Turn it down.** Tell the driver you don't want the parcel, and it comes straight back to us. We refund you when it's here.
2. **Take it and return it.** It's free within 30 days, with the label from our [returns page](https://kittiwake.example/returns).

Did you want something else instead? Tell me which, and I'll set one aside for you until {{ hold_until }}, so that it isn't gone by the time your refund is through.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Order number', example: 'KW-20418' },
          sent_at: { label: 'Left us at', example: 'this morning at 7:30' },
          hold_until: { label: 'Set aside until', hint: 'Check the stock first', example: 'Monday 16 March' },
        },
      },
      da: {
        title: 'For sent at ændre: pakken er sendt',
        shortcut: 'fsa',
        aliases: ['ændre ordre', 'annullere efter afsendelse', 'allerede sendt', 'stoppe pakken'],
        tags: ['ordrer', 'afslag', 'to muligheder'],
        use: 'Når kunden vil ændre eller annullere en ordre, som fragtfirmaet allerede har.',
        avoid: 'Ikke når pakken stadig ligger på vores lager. Så skal ordren bare ændres.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Jeg ville gerne have sagt ja, men ordre {{ order_number }} forlod vores lager {{ sent_at }}. Derefter kan jeg hverken ændre den eller kalde den tilbage.

Men du behøver ikke beholde den. Der er to muligheder:

1. **Sig nej tak ved døren.** Så kommer pakken direkte tilbage til os, og du får pengene, når den er her.
2. **Tag imod den, og send den retur.** Det er gratis inden for 30 dage med labelen fra vores [returside](https://kittiwake.example/returns).

Ville du hellere have haft noget andet? Så skriv hvad, og jeg lægger én til side til dig til og med {{ hold_until }}, så den ikke er væk, inden du har fået pengene igen.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Ordrenummer', example: 'KW-20418' },
          sent_at: { label: 'Sendt fra os', example: 'i morges kl. 7.30' },
          hold_until: { label: 'Lagt til side til', hint: 'Tjek lageret først', example: 'mandag den 16. marts' },
        },
      },
      'zh-Hans': {
        title: '已发货，无法修改订单',
        shortcut: 'yfh',
        aliases: ['改订单', '发货后取消', '拦截包裹', '已发货取消', 'wfxg'],
        tags: ['订单', '婉拒', '二选一'],
        use: '顾客想修改或取消订单，而包裹已交给快递公司时使用。',
        avoid: '包裹还在我们仓库时不要用，直接修改即可。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

我也想替您改，可订单 {{ order_number }} {{ sent_at }}已经出库，之后就没办法修改或者追回了。

不过您不一定要留下它，可以这样处理：

1. **拒收**：快递员上门时告诉他不收，包裹会直接退回我们这里，收到后就给您退款。
2. **先收下再退**：签收后 30 天内退货免运费，在[退货页面](https://kittiwake.example/returns)领取退货单就可以。

您是想换成别的商品吗？告诉我是哪一款，我先给您留一件，留到{{ hold_until }}，免得等退款到账时已经卖完了。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '订单号', example: 'KW-20418' },
          sent_at: { label: '出库时间', example: '今天早上7:30' },
          hold_until: { label: '保留到', hint: '先确认库存', example: '3月16日（周一）' },
        },
      },
      'zh-Hant': {
        title: '已出貨，無法更改訂單',
        shortcut: 'ych',
        aliases: ['改訂單', '出貨後取消', '攔截包裹', '已經寄出', 'wfgg'],
        tags: ['訂單', '婉拒', '二擇一'],
        use: '顧客想更改或取消訂單，但包裹已經交給物流業者時使用。',
        avoid: '包裹還在我們倉庫時請勿使用，直接更改就好。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

很想幫您改，但訂單 {{ order_number }} 在{{ sent_at }}已經出貨，之後我們就沒辦法更改或追回了。

不過您不一定要留下它，有兩個方式可以選：

1. **拒收**：宅配人員到府時跟他說不收，包裹就會直接退回我們這裡，收到後為您退款。
2. **先收下再退**：到貨後 30 天內退貨免運費，到[退貨頁面](https://kittiwake.example/returns)取得退貨標籤就可以。

您是想換成別的商品嗎？跟我說是哪一款，我先幫您保留到{{ hold_until }}，免得等退款下來時已經賣完了。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '訂單編號', example: 'KW-20418' },
          sent_at: { label: '出貨時間', example: '今天早上 7:30' },
          hold_until: { label: '保留到', hint: '請先確認庫存', example: '3 月 16 日（一）' },
        },
      },
    },
  },
  {
    id: 'no-discount',
    kind: 'reply',
    texts: {
      en: {
        title: 'No discount, and what I can do',
        shortcut: 'nod',
        aliases: ['discount', 'cheaper', 'price match', 'voucher code', 'haggle'],
        tags: ['orders', 'saying no', 'two options'],
        use: "A customer asks for a lower price, and there's no offer you may give.",
        avoid: "Not when something went wrong on our side: then it isn't a discount they are asking for.",
        body: `Hi {{ customer.first_name | default: "there" }},

Thank you for asking straight out; here's a straight answer. I can't lower the price of the {{ item_name }}. Everyone pays the same on the same day, and that way nobody has to wonder whether they should have asked.

There are two things I can do:

1. **Something close to it for less:** the {{ similar_item }}, at {{ similar_price }}. I can tell you what's different before you decide.
2. **Keep an eye on it for you:** if the price goes down before {{ watch_until }}, I'll write to you that day.

Reply with 1 or 2, or not at all if neither is for you.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          item_name: { label: 'Item', hint: 'Without article', example: 'Skerry table lamp' },
          similar_item: { label: 'Similar item', hint: 'In stock, and lower in price', example: 'Holm table lamp' },
          similar_price: { label: 'Its price', example: '€44.00' },
          watch_until: { label: 'Watch the price until', example: 'the end of April' },
        },
      },
      da: {
        title: 'Ingen rabat, og hvad jeg kan gøre',
        shortcut: 'rab',
        aliases: ['rabat', 'billigere', 'prismatch', 'rabatkode', 'prutte'],
        tags: ['ordrer', 'afslag', 'to muligheder'],
        use: 'Når en kunde beder om en lavere pris, og der ikke er et tilbud, du må give.',
        avoid: 'Ikke når noget er gået galt hos os. Så er det ikke rabat, kunden beder om.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Tak, fordi du spørger ligeud. Her er et lige så klart svar: Jeg kan ikke sætte prisen på {{ item_name }} ned. Alle betaler det samme på samme dag, så ingen behøver at spekulere på, om de skulle have spurgt.

Til gengæld kan jeg gøre to ting:

1. **Finde noget lignende, der koster mindre:** {{ similar_item }} til {{ similar_price }}, og jeg fortæller gerne om forskellen, før du bestemmer dig.
2. **Holde øje for dig:** Falder prisen inden {{ watch_until }}, skriver jeg til dig samme dag.

Svar 1 eller 2, eller lad være, hvis det ikke er noget for dig.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          item_name: { label: 'Vare', hint: 'I bestemt form', example: 'bordlampen Skær' },
          similar_item: { label: 'Lignende vare', hint: 'På lager og billigere', example: 'bordlampen Holm' },
          similar_price: { label: 'Dens pris', example: '329 kr.' },
          watch_until: { label: 'Hold øje til', example: 'udgangen af april' },
        },
      },
      'zh-Hans': {
        title: '不能优惠，但可以这样',
        shortcut: 'wfyh',
        aliases: ['打折', '便宜点', '保价', '优惠码', '讲价', 'bnyh'],
        tags: ['订单', '婉拒', '二选一'],
        use: '顾客希望降价，而您没有可以给的优惠时使用。',
        avoid: '是我们出了错时不要用，那就不是要优惠的问题了。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

谢谢您直接问，我也直接回答：{{ item_name }}的价格我没办法再降。同一天买的人都是同一个价，这样谁也不用担心是不是少问了一句。

不过有两件事我可以做：

1. **找一款相近、价格低一些的**：{{ similar_item }}，{{ similar_price }}。您决定之前，我可以先讲讲两款的差别。
2. **帮您留意价格**：{{ watch_until }}之前如果降价，我当天写信告诉您。

回复“1”或“2”就好；都不需要的话，不回也没关系。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          item_name: { label: '商品', example: '礁石台灯' },
          similar_item: { label: '相近的商品', hint: '有货，而且价格更低', example: '小屿台灯' },
          similar_price: { label: '它的价格', example: '328.00 元' },
          watch_until: { label: '关注到', example: '4月底' },
        },
      },
      'zh-Hant': {
        title: '無法折扣，但可以這樣做',
        shortcut: 'wfzk',
        aliases: ['打折', '算便宜一點', '保證最低價', '折扣碼', '殺價', 'wfyh'],
        tags: ['訂單', '婉拒', '二擇一'],
        use: '顧客希望降價，而您沒有可以提供的優惠時使用。',
        avoid: '是我們出了錯時請勿使用，那就不是折扣的問題了。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

謝謝您直接問，我也直接回答：{{ item_name }}的價格我沒辦法再降。同一天購買的人都是同一個價格，這樣誰都不用擔心是不是少問了一句。

不過有兩件事我做得到：

1. **找一款類似、便宜一點的**：{{ similar_item }}，{{ similar_price }}。您決定之前，我可以先說明兩款的差別。
2. **幫您留意價格**：{{ watch_until }}前如果降價，我當天就寫信告訴您。

回覆「1」或「2」就好；都不需要的話，不回信也沒關係。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          item_name: { label: '商品', example: '礁岩桌燈' },
          similar_item: { label: '類似的商品', hint: '有庫存，而且價格更低', example: '小嶼桌燈' },
          similar_price: { label: '它的價格', example: 'NT$1,380' },
          watch_until: { label: '留意到', example: '4 月底' },
        },
      },
    },
  },
]

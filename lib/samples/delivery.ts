import type { Sample } from './sample.ts'

/** Replies about a parcel on its way: late, lost, broken or waiting to be collected. */
export const delivery: readonly Sample[] = [
  {
    id: 'parcel-late',
    kind: 'reply',
    texts: {
      en: {
        title: 'Parcel late, still on its way',
        shortcut: 'plt',
        aliases: ['where is my order', 'delayed', 'not arrived', 'late delivery', 'WISMO'],
        tags: ['delivery', 'delay'],
        use: 'The parcel is late, tracking shows it is moving, and the carrier gives a new date.',
        avoid: 'Not when tracking has stood still for 5 working days: open a search with the carrier.',
        body: `Hi {{ customer.first_name | default: "there" }},

Order {{ order_number }} should have been with you by {{ promised_date }}, and it wasn't. I'm sorry: you planned around that day, and nobody told you it had changed.

I've just looked at the tracking. The last scan was: {{ last_scan }}. The carrier now expects to deliver on {{ new_date }}. You can [follow the parcel here](https://kittiwake.example/track).

If it hasn't come by the end of that day, reply here and I'll open a search with the carrier. And if the new date is too late for you, for example because it's a present, tell me now and we'll find another way.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Order number', example: 'KW-20418' },
          promised_date: { label: 'Promised for', example: 'Monday 9 March' },
          last_scan: {
            label: 'Last scan',
            hint: 'Place and time',
            example: 'sorting centre in Hamburg, Tuesday at 7:40',
          },
          new_date: { label: 'New date', hint: 'The date the carrier shows', example: 'Thursday 12 March' },
        },
      },
      da: {
        title: 'Pakke forsinket, men på vej',
        shortcut: 'pfs',
        aliases: ['hvor er min pakke', 'forsinkelse', 'ikke kommet', 'sen levering'],
        tags: ['levering', 'forsinkelse'],
        use: 'Når pakken er forsinket, men bevæger sig, og fragtfirmaet har oplyst en ny dato.',
        avoid: 'Ikke når sporingen har stået stille i 5 hverdage. Få så pakken efterlyst.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Ordre {{ order_number }} skulle have været hos dig {{ promised_date }}, og det var den ikke. Det er jeg ked af. Du havde indrettet dig efter den dag, og ingen gav dig besked om, at den var ændret.

Jeg har lige slået pakken op. Den er sidst registreret her: {{ last_scan }}. Fragtfirmaet regner nu med at levere {{ new_date }}. Du kan [følge pakken her](https://kittiwake.example/track).

Er den ikke kommet, når den dag er omme, så svar her, så får jeg den efterlyst. Og hvis den nye dato er for sent for dig, måske fordi det er en gave, så skriv det nu. Så finder vi en anden løsning.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Ordrenummer', example: 'KW-20418' },
          promised_date: { label: 'Lovet levering', example: 'mandag den 9. marts' },
          last_scan: {
            label: 'Sidst registreret',
            hint: 'Sted og tid',
            example: 'terminalen i Taulov, tirsdag kl. 7.40',
          },
          new_date: { label: 'Ny dato', hint: 'Den, fragtfirmaet oplyser', example: 'torsdag den 12. marts' },
        },
      },
      'zh-Hans': {
        title: '快递延误，仍在路上',
        shortcut: 'kdyw',
        aliases: ['快递没到', '物流慢', '催件', '包裹延迟', '怎么还没到'],
        tags: ['物流', '延误'],
        use: '包裹晚到但物流仍在更新，且快递公司已给出新的送达日期时使用。',
        avoid: '物流超过 5 个工作日没有更新时不要用，请改为申请快递查件。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

订单 {{ order_number }} 原定{{ promised_date }}送到，却没有按时到。您特意安排了时间，我们也没有提前告诉您，很抱歉让您白等了一场。

我刚查过物流，最新记录是：{{ last_scan }}。快递公司目前预计{{ new_date }}送达，您可以在[物流查询页](https://kittiwake.example/track)随时查看。

如果当天结束还没收到，请回复我，我会向快递公司申请查件。要是新的日期对您来说太晚，比如是准备送人的礼物，现在就可以告诉我，我们一起想别的办法。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '订单号', example: 'KW-20418' },
          promised_date: { label: '原定日期', example: '3月9日（周一）' },
          last_scan: { label: '最新物流', hint: '地点和时间', example: '3月10日 7:40 离开嘉兴转运中心' },
          new_date: { label: '新的日期', hint: '以快递公司显示的为准', example: '3月12日（周四）' },
        },
      },
      'zh-Hant': {
        title: '包裹延誤，配送中',
        shortcut: 'bgyw',
        aliases: ['包裹還沒到', '配送延遲', '催貨', '宅配太慢', '什麼時候到'],
        tags: ['配送', '延誤'],
        use: '包裹比預定時間晚，但物流狀態有更新，也有新的預計送達日時使用。',
        avoid: '物流狀態超過 5 個工作天沒有更新時請勿使用，請改為申請協尋。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

訂單 {{ order_number }} 原本應該在{{ promised_date }}送到，卻沒有準時。您可能特地留了時間等包裹，我們也沒有事先通知，真的很抱歉。

我剛查了配送狀態，最新一筆是：{{ last_scan }}。物流業者目前預計{{ new_date }}送達，您可以在[包裹查詢頁面](https://kittiwake.example/track)看到最新進度。

如果當天還是沒收到，請回信給我，我會請物流業者協尋。如果新的日期對您來說太晚，例如是要送人的禮物，也請現在就跟我說，我們一起想其他辦法。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '訂單編號', example: 'KW-20418' },
          promised_date: { label: '原訂日期', example: '3 月 9 日（一）' },
          last_scan: { label: '最新狀態', hint: '地點與時間', example: '3 月 10 日 7:40 抵達桃園轉運中心' },
          new_date: { label: '新的日期', hint: '以物流業者顯示的為準', example: '3 月 12 日（四）' },
        },
      },
    },
  },
  {
    id: 'delivered-not-received',
    kind: 'reply',
    texts: {
      en: {
        title: 'Tracking says delivered, nothing received',
        shortcut: 'dnr',
        aliases: ['marked delivered', 'parcel missing', 'stolen parcel', 'not received', 'lost'],
        tags: ['delivery', 'missing'],
        use: 'Tracking says delivered and the customer has not looked in the usual places yet.',
        avoid: 'Not when they have already asked around: open a search with the carrier straight away.',
        body: `Hi {{ customer.first_name | default: "there" }},

It's unpleasant to read "delivered" when there's no parcel at the door. I've looked up order {{ order_number }}. The carrier recorded it on {{ delivered_at }}, with this note: {{ delivery_note }}.

Parcels marked this way often turn up close by, so could you check these first?

- Neighbours, a reception desk or a shop on the ground floor
- Sheltered spots: the porch, a shed, behind the bins, the letter box
- Anyone at home or at work who may have taken it in

If it isn't there, reply "not found" and I'll open a search with the carrier the same working day. You won't have to call them yourself. If the parcel turns out to be lost, you choose between a new one and your money back.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Order number', example: 'KW-20418' },
          delivered_at: { label: 'Delivered at', example: 'Tuesday 10 March at 11:25' },
          delivery_note: { label: 'Delivery note', hint: 'What the carrier wrote', example: 'left in porch' },
        },
      },
      da: {
        title: 'Står som leveret, men ikke modtaget',
        shortcut: 'lim',
        aliases: ['markeret leveret', 'pakken er væk', 'stjålet pakke', 'ikke modtaget'],
        tags: ['levering', 'bortkommet'],
        use: 'Når pakken står som leveret, og kunden ikke har ledt de oplagte steder endnu.',
        avoid: 'Ikke når kunden allerede har spurgt sig for. Få så pakken efterlyst med det samme.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Det er ærgerligt at læse "leveret", når der ikke er nogen pakke. Jeg har slået ordre {{ order_number }} op. Fragtfirmaet har registreret den som leveret {{ delivered_at }} med denne note: {{ delivery_note }}.

Pakken er tit lige i nærheden, når det sker. Vil du kigge her først?

- Hos naboen, i receptionen eller i butikken i stuen
- Steder i læ: carporten, skuret, bag skraldespanden, postkassen
- Hos andre hjemme eller på arbejdet, der kan have taget imod den

Er den der ikke, så svar bare "ikke fundet", så får jeg den efterlyst samme hverdag. Du skal ikke selv ringe til fragtfirmaet. Viser det sig, at pakken er væk, vælger du, om du vil have en ny eller pengene tilbage.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Ordrenummer', example: 'KW-20418' },
          delivered_at: { label: 'Leveret', example: 'tirsdag den 10. marts kl. 11.25' },
          delivery_note: {
            label: 'Chaufførens note',
            hint: 'Det, fragtfirmaet har skrevet',
            example: 'stillet i carporten',
          },
        },
      },
      'zh-Hans': {
        title: '显示已签收但没收到',
        shortcut: 'qswd',
        aliases: ['签收未收到', '虚假签收', '快递丢了', '没拿到包裹', '代收'],
        tags: ['物流', '丢件'],
        use: '物流显示已签收，而顾客还没在常见的地方找过时使用。',
        avoid: '顾客已经到处问过时不要用，请直接申请快递查件。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

物流写着“已签收”，手里却没有包裹，确实让人不安。我查了订单 {{ order_number }}，快递公司登记的签收时间是{{ delivered_at }}，备注是：{{ delivery_note }}。

这种情况，包裹往往就在附近，麻烦您先看看这几处：

- 小区快递柜、驿站、物业或前台
- 家门口的鞋柜、消防栓箱、电表箱旁边
- 家人、同事或邻居，有没有人代收

如果都没有，回复“没找到”，我会在当个工作日向快递公司申请查件，不用您自己打电话。万一确认丢失，重发还是退款由您决定。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '订单号', example: 'KW-20418' },
          delivered_at: { label: '签收时间', example: '3月10日 11:25' },
          delivery_note: { label: '签收备注', hint: '快递公司写的内容', example: '放在家门口' },
        },
      },
      'zh-Hant': {
        title: '顯示已送達但沒收到',
        shortcut: 'sdws',
        aliases: ['已配達沒收到', '包裹不見', '包裹遺失', '被拿走', '代收'],
        tags: ['配送', '遺失'],
        use: '物流顯示已送達，而顧客還沒在常見的地方找過時使用。',
        avoid: '顧客已經都問過找過時請勿使用，請直接申請協尋。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

系統顯示「已送達」，家裡卻沒看到包裹，一定會很不安心。我查了訂單 {{ order_number }}，物流業者登記的送達時間是{{ delivered_at }}，備註為：{{ delivery_note }}。

遇到這種狀況，包裹常常就在附近，想請您先確認幾個地方：

- 大樓管理室、警衛室或公司櫃台
- 門口、鞋櫃旁、車庫、信箱
- 家人、同事或鄰居是否幫忙代收

如果都沒有，請回覆「沒找到」，我會在當個工作天內請物流業者協尋，您不用自己打電話去問。萬一確定遺失，要重新寄送還是退款，由您決定。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '訂單編號', example: 'KW-20418' },
          delivered_at: { label: '送達時間', example: '3 月 10 日上午 11:25' },
          delivery_note: { label: '配送備註', hint: '物流業者填寫的內容', example: '管理室代收' },
        },
      },
    },
  },
  {
    id: 'damaged-on-arrival',
    kind: 'reply',
    texts: {
      en: {
        title: 'Damaged on arrival: photos and a choice',
        shortcut: 'doa',
        aliases: ['broken', 'cracked', 'damaged in transit', 'arrived in pieces', 'smashed'],
        tags: ['delivery', 'damage', 'two options'],
        use: 'First answer to a customer whose item arrived broken, before you have photos.',
        avoid: 'Not when someone has been hurt or there was smoke or a shock: pass it to your lead at once.',
        body: `Hi {{ customer.first_name | default: "there" }},

What a disappointment, to open the box and find it broken. I'm sorry. Please mind any sharp edges, and if it has a plug, don't switch it on.

To put this right I need two photos: one of the damage, and one of the outside of the box with the label. Then tell me what you'd like:

1. **A new one**, which leaves our warehouse by {{ dispatch_by }}.
2. **Your money back**, the full {{ amount }}.

Either way it costs you nothing. Please keep the item and the box until you hear from me, which will be within one working day of getting your photos.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          dispatch_by: { label: 'New one sent by', hint: 'Check the stock first', example: 'Monday 16 March' },
          amount: { label: 'Price paid', example: '€64.00' },
        },
      },
      da: {
        title: 'Ødelagt ved levering: billeder og et valg',
        shortcut: 'vsk',
        aliases: ['beskadiget', 'gået i stykker', 'knust', 'transportskade', 'revnet'],
        tags: ['levering', 'skade', 'to muligheder'],
        use: 'Første svar til en kunde, hvis vare kom frem i stykker, før du har fået billeder.',
        avoid: 'Ikke når nogen er kommet til skade, eller der var røg eller stød. Giv det straks videre.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Sikke en skuffelse at åbne kassen og se, at varen er gået i stykker. Det er jeg virkelig ked af. Pas på de skarpe kanter, og hvis den har et stik, så lad være med at tænde den.

For at få det på plads skal jeg bruge to billeder: et af skaden og et af kassen udefra, hvor man kan se labelen. Skriv også, hvad du helst vil:

1. **Få en ny**, som vi sender senest {{ dispatch_by }}.
2. **Få pengene tilbage**, det vil sige {{ amount }}, som er hele beløbet.

Det koster dig ikke noget, uanset hvad du vælger. Gem varen og kassen, til du hører fra mig. Det gør du senest én hverdag efter, at jeg har fået billederne.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          dispatch_by: { label: 'Ny sendes senest', hint: 'Tjek lageret først', example: 'mandag den 16. marts' },
          amount: { label: 'Betalt pris', example: '479 kr.' },
        },
      },
      'zh-Hans': {
        title: '到货破损：要照片，二选一',
        shortcut: 'dhps',
        aliases: ['破损', '摔坏', '碎了', '运输损坏', '坏了'],
        tags: ['物流', '破损', '二选一'],
        use: '顾客反映收到的商品已损坏、还没有提供照片时，作为第一次回复。',
        avoid: '有人受伤，或出现冒烟、触电时不要用，请立即转给主管。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

等了几天的东西，打开却是坏的，真的很扫兴，非常抱歉。碎片边缘可能锋利，请您小心；如果是插电的商品，先不要通电。

为了尽早给您处理好，麻烦发我两张照片：一张拍损坏的地方，一张拍外箱和快递面单。再告诉我您希望：

1. **换新**：{{ dispatch_by }}前为您寄出一件新的；
2. **退款**：全额退还 {{ amount }}。

两种方式都不用您承担费用。收到照片后，我会在一个工作日内答复您，在这之前请先留着商品和外箱。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          dispatch_by: { label: '新品寄出日期', hint: '先确认库存', example: '3月16日（周一）' },
          amount: { label: '实付金额', example: '486.00 元' },
        },
      },
      'zh-Hant': {
        title: '到貨時已損壞：請提供照片並二選一',
        shortcut: 'dhsh',
        aliases: ['損壞', '破損', '摔壞', '運送受損', '碎掉'],
        tags: ['配送', '損壞', '二擇一'],
        use: '顧客反映商品到貨時已損壞、還沒提供照片時的第一封回覆。',
        avoid: '有人受傷，或有冒煙、漏電情形時請勿使用，請立即轉給主管。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

期待的東西到了，打開卻是壞的，換作是我也會很失望，真的很抱歉。破裂的地方可能會割手，請小心；如果是插電的商品，請先不要通電。

想麻煩您傳兩張照片給我：一張拍損壞的部位，一張拍外箱和託運單。也請告訴我，您希望怎麼處理：

1. **換新品**：最晚{{ dispatch_by }}寄出。
2. **退款**：全額退還 {{ amount }}。

不管選哪一種，您都不需要負擔費用。收到照片後，我會在一個工作天內回覆您，在那之前請先保留商品和外箱。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          dispatch_by: { label: '新品最晚寄出日', hint: '請先確認庫存', example: '3 月 16 日（一）' },
          amount: { label: '實付金額', example: 'NT$1,980' },
        },
      },
    },
  },
  {
    id: 'carrier-search',
    kind: 'reply',
    texts: {
      en: {
        title: 'Search opened with the carrier',
        shortcut: 'swc',
        aliases: ['trace', 'lost parcel', 'investigation', 'missing parcel', 'carrier claim'],
        tags: ['delivery', 'missing'],
        use: 'You have opened a search with the carrier and have their reference.',
        avoid: 'Not before the search is really open, and not when the carrier has already given up the parcel.',
        body: `Hi {{ customer.first_name | default: "there" }},

You've waited long enough for order {{ order_number }}, so I've asked {{ carrier }} to search for it. They'll go through their depots and speak to the driver. The search number is {{ search_number }}, though you won't need to contact them yourself.

They have until {{ result_by }} to find it. I'll write to you that day at the latest, also if there's still no news.

If they find the parcel, it comes straight to you. If they don't, you choose: a new one sent to you, or your full payment back. Should it turn up by itself before then, a short reply to ticket {{ ticket.number }} is enough.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Order number', example: 'KW-20418' },
          carrier: { label: 'Carrier', example: 'Northway Parcels' },
          search_number: { label: 'Search number', example: 'S-774-102' },
          result_by: { label: 'Result by', hint: 'Usually 5 working days', example: 'Thursday 19 March' },
        },
      },
      da: {
        title: 'Pakken er efterlyst hos fragtfirmaet',
        shortcut: 'efl',
        aliases: ['efterlysning', 'bortkommet pakke', 'eftersøgning', 'pakken er væk'],
        tags: ['levering', 'bortkommet'],
        use: 'Når du har fået pakken efterlyst hos fragtfirmaet og har et sagsnummer fra dem.',
        avoid: 'Ikke før efterlysningen er oprettet, og ikke når fragtfirmaet har opgivet pakken.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Nu har du ventet længe nok på ordre {{ order_number }}, så jeg har fået pakken efterlyst hos {{ carrier }}. De leder på terminalerne og taler med chaufføren. Sagsnummeret er {{ search_number }}, men du behøver ikke selv at kontakte dem.

De har frist til {{ result_by }}. Du hører fra mig senest den dag, også hvis der ikke er noget nyt.

Bliver pakken fundet, kommer den direkte til dig. Bliver den ikke fundet, vælger du, om vi skal sende en ny, eller om du vil have alle pengene tilbage. Dukker den op af sig selv inden da, er et kort svar på sag {{ ticket.number }} nok.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Ordrenummer', example: 'KW-20418' },
          carrier: { label: 'Fragtfirma', example: 'Nordvej Pakker' },
          search_number: { label: 'Sagsnummer', hint: 'Fragtfirmaets', example: 'S-774-102' },
          result_by: { label: 'Svar senest', hint: 'Typisk 5 hverdage', example: 'torsdag den 19. marts' },
        },
      },
      'zh-Hans': {
        title: '已向快递公司申请查件',
        shortcut: 'kdcj',
        aliases: ['查件', '丢件', '找包裹', '快递丢失', '工单'],
        tags: ['物流', '丢件'],
        use: '已经向快递公司提交查件，并拿到查件编号时使用。',
        avoid: '查件还没提交，或快递公司已确认丢失时不要用。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

订单 {{ order_number }} 已经让您等得够久了，我已请{{ carrier }}查件，他们会逐一核对网点和转运中心，也会向派送员了解情况。查件编号是 {{ search_number }}，后续由我来跟进，不用您自己联系。

快递公司需要在{{ result_by }}前给出结果。最晚那天我会写信给您，即使还没有新消息也会说一声。

找到了，包裹会直接送到您手上；找不到，重发一件还是全额退款，由您来选。如果包裹在这期间自己出现了，在工单 {{ ticket.number }} 里回我一句就好。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '订单号', example: 'KW-20418' },
          carrier: { label: '快递公司', example: '海风快递' },
          search_number: { label: '查件编号', example: 'S-774-102' },
          result_by: { label: '出结果日期', hint: '一般 5 个工作日', example: '3月19日（周四）' },
        },
      },
      'zh-Hant': {
        title: '已請物流業者協尋包裹',
        shortcut: 'xxbg',
        aliases: ['協尋', '包裹遺失', '查件', '找包裹', '遺失調查'],
        tags: ['配送', '遺失'],
        use: '已經向物流業者申請協尋，並取得案件編號時使用。',
        avoid: '還沒申請協尋，或物流業者已確認遺失時請勿使用。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

訂單 {{ order_number }} 讓您等太久了，我已經請{{ carrier }}協尋，他們會清查各個營業所，也會跟送貨的司機確認。案件編號是 {{ search_number }}，後續由我來追蹤，您不用自己聯絡。

物流業者最晚會在{{ result_by }}回覆結果。我最晚也會在那天寫信給您，就算還沒有新消息，也會讓您知道。

找到的話，包裹會直接送到您手上；如果找不到，要重新寄一份還是全額退款，由您決定。萬一包裹自己出現了，回覆案件 {{ ticket.number }} 簡單跟我說一聲就好。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '訂單編號', example: 'KW-20418' },
          carrier: { label: '物流業者', example: '海風宅配' },
          search_number: { label: '案件編號', hint: '物流業者提供的編號', example: 'S-774-102' },
          result_by: { label: '結果期限', hint: '通常 5 個工作天', example: '3 月 19 日（四）' },
        },
      },
    },
  },
  {
    id: 'parcel-pick-up',
    kind: 'reply',
    texts: {
      en: {
        title: 'Missed delivery: collect at the pick-up point',
        shortcut: 'mdp',
        aliases: ['pick-up point', 'collect parcel', 'not at home', 'parcel shop', 'redelivery'],
        tags: ['delivery', 'collection'],
        use: 'The carrier could not hand the parcel over and it is waiting at a pick-up point.',
        avoid: 'Not when the last day to collect has passed: check whether the parcel is on its way back.',
        body: `Hi {{ customer.first_name | default: "there" }},

Your parcel is safe. The carrier couldn't hand it over at your door, so it's waiting for you here:

{{ pickup_place }}

You can collect it until {{ collect_by }}. Bring some ID and this code: **{{ pickup_code }}**. Someone else can go for you with the code and their own ID.

Hard to get there? Reply at least a day before then and I'll ask the carrier to try your door again. If nobody collects it, the parcel comes back to us and we refund you when it arrives.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          pickup_place: {
            label: 'Pick-up point',
            hint: 'Name, address and opening hours',
            example: 'Quay Corner Shop, 2 Dock Road, open 8 to 20',
          },
          collect_by: { label: 'Collect by', example: 'Thursday 19 March' },
          pickup_code: { label: 'Pick-up code', example: '4817' },
        },
      },
      da: {
        title: 'Ikke hjemme: hent pakken i pakkeshoppen',
        shortcut: 'hps',
        aliases: ['afhentning', 'pakkeshop', 'ikke hjemme', 'hent pakke', 'ny levering'],
        tags: ['levering', 'afhentning'],
        use: 'Når pakken ikke kunne afleveres og nu ligger klar i en pakkeshop.',
        avoid: 'Ikke når afhentningsfristen er udløbet. Undersøg først, om pakken er på vej retur.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Din pakke er i god behold. Chaufføren kunne ikke aflevere den hos dig, så den ligger klar her:

{{ pickup_place }}

Du kan hente den til og med {{ collect_by }}. Tag legitimation med og denne kode: **{{ pickup_code }}**. En anden kan også hente den for dig med koden og sin egen legitimation.

Er det svært for dig at komme derhen? Så skriv senest dagen før fristen, så beder jeg fragtfirmaet om at prøve hos dig igen. Hvis pakken ikke bliver hentet, kommer den retur til os, og du får pengene tilbage, når vi har modtaget den.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          pickup_place: {
            label: 'Pakkeshop',
            hint: 'Navn, adresse og åbningstid',
            example: 'Kajens Kiosk, Havnegade 2, åben 8-20',
          },
          collect_by: { label: 'Hent senest', example: 'torsdag den 19. marts' },
          pickup_code: { label: 'Afhentningskode', example: '4817' },
        },
      },
      'zh-Hans': {
        title: '派送时无人：到自提点取件',
        shortcut: 'ztqj',
        aliases: ['自提', '驿站', '快递柜', '取件码', '没人在家', '重新派送'],
        tags: ['物流', '取件'],
        use: '派送未成功，包裹已放到自提点等待领取时使用。',
        avoid: '保管期已过时不要用，请先查包裹是否正在退回。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

请放心，您的包裹好好的。快递员上门时没能交到您手里，已经放到了这个自提点：

{{ pickup_place }}

包裹会保管到{{ collect_by }}，取件码是 **{{ pickup_code }}**，取的时候请带上身份证件。您不方便去，也可以把取件码告诉家人或朋友，请他们带上自己的证件代取。

如果去一趟不容易，请至少提前一天告诉我，我来请快递公司再次上门。逾期未取，包裹会退回我们这里，收到后我们就为您退款。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          pickup_place: {
            label: '自提点',
            hint: '名称、地址和营业时间',
            example: '海棠路驿站，海棠路 2 号，8:00–20:00',
          },
          collect_by: { label: '保管截止日', example: '3月19日（周四）' },
          pickup_code: { label: '取件码', example: '4817' },
        },
      },
      'zh-Hant': {
        title: '宅配沒遇到人：到取貨點領取',
        shortcut: 'qhdl',
        aliases: ['取貨點', '領包裹', '不在家', '超商取貨', '重新配送'],
        tags: ['配送', '取貨'],
        use: '宅配時無人簽收，包裹已改放在取貨點等候領取時使用。',
        avoid: '保管期限已過時請勿使用，請先確認包裹是否正在退回。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

您的包裹很安全，請放心。宅配人員到府時沒能交到您手上，所以先放在這個取貨點：

{{ pickup_place }}

包裹會保管到{{ collect_by }}，領取時請帶身分證件，並出示取貨碼 **{{ pickup_code }}**。沒空的話，也可以請親友帶著取貨碼和他們自己的證件代領。

如果您不方便過去，請至少提前一天回信，我會請物流業者再送一次。若逾期沒有領取，包裹會退回我們這裡，收到後就會為您辦理退款。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          pickup_place: { label: '取貨點', hint: '店名、地址與營業時間', example: '海風門市，海風街 2 號，8:00–20:00' },
          collect_by: { label: '保管期限', example: '3 月 19 日（四）' },
          pickup_code: { label: '取貨碼', example: '4817' },
        },
      },
    },
  },
  {
    id: 'delivery-strike',
    kind: 'reply',
    texts: {
      en: {
        title: 'Carrier strike: your parcel stands still',
        shortcut: 'dst',
        aliases: ['strike', 'drivers on strike', 'stoppage', 'parcel not moving'],
        tags: ['delivery', 'delay', 'two options'],
        use: 'A strike has stopped the carrier, and the parcel is caught in it.',
        avoid: 'Not when the parcel is late for another reason, and never with a guess about when the strike ends.',
        body: `Hi {{ customer.first_name | default: "there" }},

Your parcel with order {{ order_number }} is safe, but it isn't moving. {{ carrier }} has been on strike since {{ strike_since }}, and the parcel is at {{ parcel_place }}. Nobody knows yet when deliveries start again, so I won't give you a date I might have to take back.

If you can wait, you don't need to do anything: the parcel goes on by itself once the strike is over. If you can't, choose one of these:

1. **A new parcel** with {{ other_carrier }}, which isn't on strike. We pay for it.
2. **Your money back**, sent the day you tell me.

I'll write to you again on {{ next_update }}, strike or no strike.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          carrier: { label: 'Carrier', example: 'Northway Parcels' },
          strike_since: { label: 'On strike since', example: 'Monday 9 March' },
          order_number: { label: 'Order number', example: 'KW-20418' },
          parcel_place: { label: 'Parcel stands at', hint: 'As tracking shows', example: 'the depot in Hamburg' },
          other_carrier: { label: 'Other carrier', example: 'Tern Couriers' },
          next_update: { label: 'I write again on', hint: 'A day you can keep', example: 'Friday 13 March' },
        },
      },
      da: {
        title: 'Strejke hos fragtfirmaet: pakken står stille',
        shortcut: 'str',
        aliases: ['strejke', 'arbejdsnedlæggelse', 'konflikt', 'pakken rykker sig ikke'],
        tags: ['levering', 'forsinkelse', 'to muligheder'],
        use: 'Når en strejke har stoppet fragtfirmaet, og pakken er havnet midt i den.',
        avoid: 'Ikke når forsinkelsen skyldes noget andet, og aldrig med et gæt på, hvornår strejken slutter.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Din pakke med ordre {{ order_number }} er i god behold, men den rykker sig ikke. {{ carrier }} har strejket siden {{ strike_since }}, og pakken er {{ parcel_place }}. Ingen ved endnu, hvornår der bliver kørt ud igen, så jeg vil ikke give dig en dato, jeg måske må tage tilbage.

Kan du vente, behøver du ikke gøre noget. Pakken kører videre af sig selv, når strejken er slut. Kan du ikke vente, så vælg en af de her to:

1. **En ny pakke** med {{ other_carrier }}, som ikke strejker. Vi betaler.
2. **Pengene tilbage**, sendt samme dag, som du giver besked.

Jeg skriver til dig igen {{ next_update }}, uanset om strejken er slut eller ej.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          carrier: { label: 'Fragtfirma', example: 'Nordvej Pakker' },
          strike_since: { label: 'Strejke siden', example: 'mandag den 9. marts' },
          order_number: { label: 'Ordrenummer', example: 'KW-20418' },
          parcel_place: { label: 'Pakken er', hint: 'Som sporingen viser', example: 'på terminalen i Taulov' },
          other_carrier: { label: 'Andet fragtfirma', example: 'Ternebud' },
          next_update: { label: 'Jeg skriver igen', hint: 'En dag, du kan holde', example: 'fredag den 13. marts' },
        },
      },
      'zh-Hans': {
        title: '快递停运：包裹暂时不动',
        shortcut: 'kdty',
        aliases: ['停运', '快递罢工', '网点停工', '物流不动', 'ty'],
        tags: ['物流', '延误', '二选一'],
        use: '快递公司停运，包裹滞留在途中时使用。',
        avoid: '延误另有原因时不要用，也不要猜测什么时候恢复。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

订单 {{ order_number }} 的包裹很安全，只是现在动不了：{{ carrier }}从{{ strike_since }}起停运，包裹停在{{ parcel_place }}。什么时候恢复派送，目前谁也说不准，我不想先给您一个日期，回头又要改口。

如果您能等，什么都不用做，恢复后包裹会继续往您那里送。如果等不了，可以二选一：

1. **重发一件**：改走没有停运的{{ other_carrier }}，费用我们出。
2. **退款**：您告诉我的当天就办。

不管那时有没有恢复，{{ next_update }}我都会再给您写信。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          carrier: { label: '快递公司', example: '海风快递' },
          strike_since: { label: '停运开始', example: '3月9日（周一）' },
          order_number: { label: '订单号', example: 'KW-20418' },
          parcel_place: { label: '包裹所在地', hint: '以物流显示为准', example: '嘉兴转运中心' },
          other_carrier: { label: '另一家快递', example: '燕鸥速运' },
          next_update: { label: '下次写信日期', hint: '写一个能做到的日期', example: '3月13日（周五）' },
        },
      },
      'zh-Hant': {
        title: '物流罷工：包裹暫停配送',
        shortcut: 'wlbg',
        aliases: ['罷工', '司機罷工', '停止配送', '包裹卡住', 'bg'],
        tags: ['配送', '延誤', '二擇一'],
        use: '物流業者罷工，包裹卡在途中時使用。',
        avoid: '延誤另有原因時請勿使用，也不要猜測罷工何時結束。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

訂單 {{ order_number }} 的包裹很安全，只是現在動不了：{{ carrier }}從{{ strike_since }}開始罷工，包裹目前停在{{ parcel_place }}。什麼時候恢復配送，現在沒有人知道，我不想先給您一個日期，之後又改口。

如果您可以等，什麼都不用做，罷工結束後包裹會繼續送過去。如果等不了，可以二擇一：

1. **重寄一份**：改用沒有罷工的{{ other_carrier }}，費用由我們負擔。
2. **退款**：您告訴我的當天就辦理。

不管罷工結束了沒有，我都會在{{ next_update }}再寫信給您。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          carrier: { label: '物流業者', example: '海風宅配' },
          strike_since: { label: '罷工開始', example: '3 月 9 日（一）' },
          order_number: { label: '訂單編號', example: 'KW-20418' },
          parcel_place: { label: '包裹所在地', hint: '以物流狀態為準', example: '桃園轉運中心' },
          other_carrier: { label: '另一家業者', example: '燕鷗快遞' },
          next_update: { label: '下次寫信日期', hint: '請填確定做得到的日期', example: '3 月 13 日（五）' },
        },
      },
    },
  },
  {
    id: 'delivery-weather',
    kind: 'reply',
    texts: {
      en: {
        title: 'Storm or flood: delivery on hold',
        shortcut: 'dwx',
        aliases: ['weather', 'snow', 'storm', 'flooding', 'roads closed'],
        tags: ['delivery', 'delay', 'weather'],
        use: 'Severe weather has stopped deliveries where the customer lives or where the parcel is.',
        avoid: 'Not when only our page shows a delay: check with the carrier that the weather is the reason.',
        body: `Hi {{ customer.first_name | default: "there" }},

First of all, I hope you're safe and dry. After {{ weather }} the carrier has stopped deliveries to {{ affected_area }}. Order {{ order_number }} is waiting at the depot, under a roof.

They expect to deliver again from {{ new_date }}. That can still move with the weather. Nobody is asked to drive before the roads are safe.

Is your own home affected, or are you staying somewhere else? Then tell me. I can have the parcel held until {{ hold_until }}, or sent to another address, and it costs you nothing. You can also [follow it here](https://kittiwake.example/track).

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          weather: { label: 'What happened', hint: 'In everyday words', example: 'the storm on Tuesday' },
          affected_area: { label: 'Area', hint: 'Only what the carrier confirms', example: 'the west coast' },
          order_number: { label: 'Order number', example: 'KW-20418' },
          new_date: { label: 'Expected from', hint: 'The date the carrier shows', example: 'Monday 16 March' },
          hold_until: { label: 'We can hold it until', hint: 'Ask the carrier first', example: '30 March' },
        },
      },
      da: {
        title: 'Storm eller oversvømmelse: levering på pause',
        shortcut: 'uvr',
        aliases: ['uvejr', 'sne', 'storm', 'oversvømmelse', 'lukkede veje'],
        tags: ['levering', 'forsinkelse', 'vejr'],
        use: 'Når uvejr har stoppet leveringen dér, hvor kunden bor, eller hvor pakken er.',
        avoid: 'Ikke når det kun er vores side, der viser forsinkelse. Spørg fragtfirmaet, om vejret er grunden.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Først og fremmest håber jeg, at du er i sikkerhed. Efter {{ weather }} kører fragtfirmaet ikke ud i {{ affected_area }}. Ordre {{ order_number }} ligger og venter på terminalen, under tag.

De regner med at levere igen fra {{ new_date }}. Datoen kan nå at rykke sig med vejret. Ingen skal ud at køre, før vejene er sikre.

Er dit eget hjem ramt, eller bor du et andet sted lige nu? Så sig til. Jeg kan få pakken gemt til {{ hold_until }} eller sendt til en anden adresse, og det koster dig ikke noget. Du kan også [følge den her](https://kittiwake.example/track).

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          weather: { label: 'Hvad er der sket', hint: 'I hverdagsord', example: 'stormen i tirsdags' },
          affected_area: { label: 'Område', hint: 'Kun det, fragtfirmaet bekræfter', example: 'Vestjylland' },
          order_number: { label: 'Ordrenummer', example: 'KW-20418' },
          new_date: { label: 'Forventes fra', hint: 'Den dato, fragtfirmaet oplyser', example: 'mandag den 16. marts' },
          hold_until: { label: 'Vi kan gemme den til', hint: 'Spørg fragtfirmaet først', example: 'den 30. marts' },
        },
      },
      'zh-Hans': {
        title: '恶劣天气：暂停派送',
        shortcut: 'tqyw',
        aliases: ['台风', '暴雨', '大雪封路', '天气原因', '洪水', 'eltq'],
        tags: ['物流', '延误', '天气'],
        use: '顾客所在地或包裹所在地因恶劣天气停止派送时使用。',
        avoid: '只是页面显示延误时不要用，请先向快递公司确认确实是天气原因。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

首先希望您和家人平安。受{{ weather }}影响，{{ affected_area }}暂停派送，订单 {{ order_number }} 先留在转运中心，放在室内，淋不到雨。

快递公司预计从{{ new_date }}起恢复派送，具体还要看天气，路况安全之前不会让派送员冒险出车。

如果您家里也受了影响，或者暂时住在别处，请告诉我。包裹可以保管到{{ hold_until }}，也可以改送别的地址，都不收费。您也可以在[物流查询页](https://kittiwake.example/track)查看进度。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          weather: { label: '天气情况', hint: '用日常语言', example: '这次台风' },
          affected_area: { label: '受影响地区', hint: '只写快递公司确认的', example: '浙江沿海' },
          order_number: { label: '订单号', example: 'KW-20418' },
          new_date: { label: '预计恢复日期', hint: '以快递公司显示的为准', example: '3月16日（周一）' },
          hold_until: { label: '最晚可保管到', hint: '先问快递公司', example: '3月30日' },
        },
      },
      'zh-Hant': {
        title: '颱風豪雨：暫停配送',
        shortcut: 'tqyw',
        aliases: ['颱風', '豪雨', '淹水', '道路中斷', '停班停課', 'tfhy'],
        tags: ['配送', '延誤', '天氣'],
        use: '顧客所在地或包裹所在地因天候惡劣停止配送時使用。',
        avoid: '只是網頁顯示延誤時請勿使用，請先向物流業者確認是天候因素。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

首先希望您和家人平安。受{{ weather }}影響，{{ affected_area }}暫停配送，訂單 {{ order_number }} 先留在轉運中心，放在室內，不會淋到雨。

物流業者預計從{{ new_date }}起恢復配送，實際還要看天氣，路況安全之前，不會請司機冒險出車。

如果您家裡也受到影響，或暫時住在別的地方，請跟我說。包裹可以先保管到{{ hold_until }}，也可以改送其他地址，都不用另外付費。您也可以到[包裹查詢頁面](https://kittiwake.example/track)看最新進度。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          weather: { label: '天氣狀況', hint: '用一般人聽得懂的話', example: '這次颱風' },
          affected_area: { label: '受影響地區', hint: '只寫物流業者確認的', example: '花東地區' },
          order_number: { label: '訂單編號', example: 'KW-20418' },
          new_date: { label: '預計恢復日', hint: '以物流業者顯示的為準', example: '3 月 16 日（一）' },
          hold_until: { label: '最晚可保管到', hint: '請先詢問物流業者', example: '3 月 30 日' },
        },
      },
    },
  },
  {
    id: 'parcel-lost',
    kind: 'reply',
    texts: {
      en: {
        title: 'Parcel lost: a new one or your money',
        shortcut: 'plo',
        aliases: ['lost in transit', 'carrier gave up', 'never found', 'missing for good'],
        tags: ['delivery', 'missing', 'two options'],
        use: 'The carrier has ended its search and declared the parcel lost.',
        avoid: 'Not while the search is still open: the customer should not have to choose twice.',
        body: `Hi {{ customer.first_name | default: "there" }},

The search is over, and your parcel with order {{ order_number }} hasn't been found. It should have been with you on {{ promised_date }}, and I'm sorry that all the waiting ends like this.

The claim is between the carrier and us, so you don't have to wait for it. You choose now:

1. **A new one.** It leaves us on {{ dispatch_date }} with priority, and you get a tracking link that day.
2. **Your money back.** I'll send the full {{ amount }}, and it should be there by {{ arrive_by }}.

Reply with 1 or 2. If the first parcel turns up one day after all, let me know and I'll send you a free label to return it.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Order number', example: 'KW-20418' },
          promised_date: { label: 'Promised for', example: 'Monday 2 March' },
          dispatch_date: { label: 'New one sent on', hint: 'Check the stock first', example: 'Friday 13 March' },
          amount: { label: 'Price paid', example: '€64.00' },
          arrive_by: { label: 'Money there by', example: 'Tuesday 17 March' },
        },
      },
      da: {
        title: 'Pakken er væk: en ny eller pengene tilbage',
        shortcut: 'pvk',
        aliases: ['bortkommet', 'fragtfirmaet har opgivet', 'blev aldrig fundet', 'pakken er tabt'],
        tags: ['levering', 'bortkommet', 'to muligheder'],
        use: 'Når fragtfirmaet har afsluttet efterlysningen og meldt pakken bortkommet.',
        avoid: 'Ikke så længe efterlysningen er i gang. Kunden skal kun vælge én gang.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Efterlysningen er slut, og din pakke med ordre {{ order_number }} er ikke fundet. Den skulle have været hos dig {{ promised_date }}, og jeg er ked af, at al den venten ender sådan.

Erstatningen er en sag mellem fragtfirmaet og os, og den skal du ikke vente på. Du vælger nu:

1. **En ny.** Vi sender den {{ dispatch_date }} med ekspres, og du får et trackinglink samme dag.
2. **Pengene tilbage.** Jeg sender hele beløbet på {{ amount }}, og det er fremme senest {{ arrive_by }}.

Svar bare 1 eller 2. Dukker den første pakke alligevel op en dag, så sig til, så får du en gratis label til den.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: 'Ordrenummer', example: 'KW-20418' },
          promised_date: { label: 'Lovet levering', example: 'mandag den 2. marts' },
          dispatch_date: { label: 'Ny sendes', hint: 'Tjek lageret først', example: 'fredag den 13. marts' },
          amount: { label: 'Betalt pris', example: '479 kr.' },
          arrive_by: { label: 'Penge fremme senest', example: 'tirsdag den 17. marts' },
        },
      },
      'zh-Hans': {
        title: '包裹确认丢失：重发或退款',
        shortcut: 'bgds',
        aliases: ['丢件', '快递丢失', '找不到了', '确认遗失', 'qrds'],
        tags: ['物流', '丢件', '二选一'],
        use: '快递公司查件结束，确认包裹已丢失时使用。',
        avoid: '查件还没结束时不要用，免得让顾客选两次。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

查件有了结果：订单 {{ order_number }} 的包裹没有找到。本该{{ promised_date }}送到您手上，等了这么久却是这样的消息，真的很抱歉。

和快递公司怎么理赔是我们的事，您不用等，现在就可以选：

1. **重发**：{{ dispatch_date }}加急寄出，当天把快递单号发给您。
2. **退款**：全额退还 {{ amount }}，预计{{ arrive_by }}前到账。

回复“1”或“2”就可以。万一哪天原来的包裹又出现了，告诉我一声，我给您一张免费的退货单。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '订单号', example: 'KW-20418' },
          promised_date: { label: '原定日期', example: '3月2日（周一）' },
          dispatch_date: { label: '重发日期', hint: '先确认库存', example: '3月13日（周五）' },
          amount: { label: '实付金额', example: '486.00 元' },
          arrive_by: { label: '到账时间', example: '3月17日（周二）' },
        },
      },
      'zh-Hant': {
        title: '包裹確認遺失：重寄或退款',
        shortcut: 'bgys',
        aliases: ['包裹遺失', '找不到包裹', '協尋失敗', '確認遺失', 'qrys'],
        tags: ['配送', '遺失', '二擇一'],
        use: '物流業者協尋結束，確認包裹已遺失時使用。',
        avoid: '協尋還沒結束時請勿使用，不要讓顧客選兩次。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

協尋有結果了：訂單 {{ order_number }} 的包裹沒有找到。原本應該在{{ promised_date }}送到您手上，等了這麼久卻是這樣的消息，真的很抱歉。

和物流業者怎麼理賠是我們的事，您不用等，現在就可以選：

1. **重寄**：{{ dispatch_date }}優先寄出，當天把追蹤連結寄給您。
2. **退款**：全額退還 {{ amount }}，最晚{{ arrive_by }}可以看到。

回覆「1」或「2」就可以了。萬一哪天原本的包裹又出現，跟我說一聲，我會提供免運費的退貨標籤給您。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          order_number: { label: '訂單編號', example: 'KW-20418' },
          promised_date: { label: '原訂日期', example: '3 月 2 日（一）' },
          dispatch_date: { label: '重寄日期', hint: '請先確認庫存', example: '3 月 13 日（五）' },
          amount: { label: '實付金額', example: 'NT$1,980' },
          arrive_by: { label: '最晚入帳日', example: '3 月 17 日（二）' },
        },
      },
    },
  },
]

/** What the bench's letters are put together from, in one language. Nobody reads them: they have to weigh what real ones do. */
export type Speech = {
  readonly lang: string
  readonly greeting: { readonly named: string; readonly plain: string }
  readonly closing: string
  /** Between two sentences. */
  readonly space: string
  /** How long a letter is, by this measure: in words, or in characters where a language writes no spaces. */
  readonly measure: (text: string) => number
  /** Of the sentences but the last. */
  readonly length: { readonly least: number; readonly most: number }
  /** `{topic}`, `{thing}`, `{day}` and `{name}` are drawn; `{blank}` is a marker, or words in a letter without any. */
  readonly sentences: readonly string[]
  readonly topics: readonly string[]
  readonly things: readonly string[]
  readonly days: readonly string[]
  /** Ends of titles. */
  readonly turns: readonly string[]
  readonly tags: readonly string[]
  /** Places and products are made of one from each list: as many as give a library the vocabulary of a real one. */
  readonly nameParts: readonly (readonly string[])[]
  /** In the place of a blank. */
  readonly plainly: string
  readonly blanks: readonly { readonly name: string; readonly label: string; readonly example: string }[]
}

const inWords = {
  nameParts: [
    ['Br', 'K', 'V', 'St', 'M', 'L', 'Tr', 'H', 'N', 'Gl', 'S', 'P', 'R', 'F', 'Sk', 'D', 'Bl', 'Th'],
    ['a', 'e', 'i', 'o', 'u', 'ei', 'au', 'y'],
    ['n', 'r', 'l', 'nd', 'st', 'm', 'v', 'rt', 'ss', 'ck', 'lm', 'g', 'b'],
    ['', 'a', 'e', 'i', 'o', 'u'],
    ['en', 'na', 'by', 'ford', 'lia', 'ro', 'mum', 'heim', 'ret', 'vix', 'lor', 'well'],
  ],
  space: ' ',
  measure: (text: string) => text.split(/\s+/).length,
  length: { least: 70, most: 130 },
}
const characters = Array.from(
  '安北长春东丰福高广海河恒宏华嘉建江金景康乐丽林龙明南宁平青庆荣瑞山盛石泰天通伟文西新兴阳永玉园远云泽正中州珠',
)
const inCharacters = {
  nameParts: [characters, characters, characters, ['', ...characters.slice(0, 9)]],
  space: '',
  measure: (text: string) => text.length,
  length: { least: 140, most: 260 },
}

const list = (words: string): string[] => words.split('|').map((word) => word.trim())

const english: Speech = {
  lang: 'en',
  ...inWords,
  greeting: { named: 'Hi {{ customer.first_name | default: "there" }},', plain: 'Hello,' },
  closing: 'Best wishes,\\\nThe support team',
  sentences: [
    'Thank you for writing about the {topic}.',
    'I have looked at the {topic} and at the {thing} that came with it.',
    'Our colleagues in {name} checked the {thing} on {day} and found nothing wrong with it.',
    'You will see the {topic} in your account as {blank}, usually by {day}.',
    'If the {thing} has not arrived by {day}, reply here and I will ask the carrier in {name}.',
    'The {name} {thing} is covered by our warranty, so you pay nothing for the {topic}.',
    'Please keep the {thing} in its box until somebody from {name} has collected it.',
    'Most banks need a few working days before a {topic} shows, and some wait until {day}.',
    'We changed the {topic} to {blank} and sent a confirmation to your address.',
    'I am sorry that the {topic} took so long and that nobody told you about it earlier.',
    'To set up the {name}, hold the button beside the {thing} for five seconds.',
    'There is no charge for the {topic} when the {thing} is damaged or incomplete.',
    'Your number for this is {blank}, and you can use it whenever you contact us again.',
    'Some customers in {name} had the same trouble with the {thing} last week.',
    'The team responsible for the {topic} works until {day}, and I have passed everything on.',
    'You can follow the {topic} on the page of the {thing}, under {name}.',
  ],
  topics: list(
    'refund|return label|late delivery|duplicate charge|missing parcel|change of address|cancelled order|gift card|discount code|invoice copy|subscription renewal|password reset|account closure|payment failure|customs fee|warranty claim|repair appointment|exchange request|price adjustment|loyalty balance|data export|login code|delivery window|pickup point|backorder notice|partial shipment|chargeback|tax certificate|newsletter removal|security review',
  ),
  things: list(
    'charger|parcel|headset|printer cable|kitchen scale|coffee machine|invoice|battery|rain jacket|bicycle lamp|router|keyboard|water filter|desk lamp|suitcase|voucher|spare key|receipt|manual|power adapter|camera strap|tent pole|winter boots|speaker',
  ),
  days: list(
    'Monday|Tuesday|Wednesday|Thursday|Friday|the weekend|the end of the month|tomorrow morning|next week|14 November',
  ),
  turns: list(
    'sent but not arrived|approved|refused|still being checked|explained|needs a photo|after thirty days|for business customers|from abroad|with an apology|asked twice|on hold|ready to collect|paid by card',
  ),
  tags: list('refunds|delivery|accounts|billing|orders|returns|outage|warranty|waiting|abroad'),
  plainly: 'the one in your confirmation',
  blanks: [
    { name: 'order_number', label: 'Order number', example: '1047283' },
    { name: 'amount', label: 'Amount', example: '€89.00' },
    { name: 'due_date', label: 'Date promised', example: '14 November' },
  ],
}

const danish: Speech = {
  lang: 'da',
  ...inWords,
  greeting: { named: 'Hej {{ customer.first_name | default: "med dig" }}', plain: 'Hej' },
  closing: 'Venlig hilsen\\\nKundeservice',
  sentences: [
    'Tak, fordi du skrev til os om din {topic}.',
    'Jeg har kigget på din {topic} og på den {thing}, der fulgte med.',
    'Vores kolleger i {name} undersøgte din {thing} {day} og fandt ingen fejl.',
    'Du kan se din {topic} på kontoen som {blank}, som regel senest {day}.',
    'Hvis din {thing} ikke er kommet {day}, så svar her, og så spørger jeg fragtmanden i {name}.',
    'Din {thing} fra {name} er dækket af garantien, så du skal ikke betale for din {topic}.',
    'Gem venligst din {thing} i æsken, indtil nogen fra {name} har hentet den.',
    'De fleste banker bruger nogle hverdage på en {topic}, og enkelte venter til {day}.',
    'Vi har ændret din {topic} til {blank} og sendt en bekræftelse til din adresse.',
    'Jeg beklager, at din {topic} trak ud, og at ingen fortalte dig det tidligere.',
    'For at gøre din {name} klar skal du holde knappen ved siden af din {thing} nede i fem sekunder.',
    'Dit nummer i denne sag er {blank}, og du kan altid bruge det, når du kontakter os igen.',
  ],
  topics: list(
    'refundering|returlabel|forsinket levering|dobbeltbetaling|forsvunden pakke|adresseændring|annulleret ordre|gavekort|rabatkode|fakturakopi|fornyelse af abonnement|nulstilling af adgangskode|lukning af konto|mislykket betaling|toldafgift|reklamation|reparation|ombytning|prisregulering|løsning på problemet',
  ),
  things: list(
    'oplader|pakke|høretelefon|printerledning|køkkenvægt|kaffemaskine|faktura|batteri|regnjakke|cykellygte|router|tastatur|skrivebordslampe|kuffert|ekstranøgle|kvittering|vejledning|højttaler',
  ),
  days: list('mandag|tirsdag|onsdag|torsdag|fredag|i weekenden|inden månedens udgang|i morgen|i næste uge'),
  turns: list(
    'sendt, men ikke nået frem|godkendt|afvist|undersøges stadig|forklaret|mangler et billede|efter tredive dage|til erhvervskunder|fra udlandet|på pause|klar til afhentning',
  ),
  tags: list('refundering|levering|konti|regninger|ordrer|returvarer|nedbrud|garanti|ventetid'),
  plainly: 'det, der står i din bekræftelse',
  blanks: [
    { name: 'order_number', label: 'Ordrenummer', example: '1047283' },
    { name: 'amount', label: 'Beløb', example: '479 kr.' },
    { name: 'due_date', label: 'Lovet dato', example: '14. november' },
  ],
}

const german: Speech = {
  lang: 'de',
  ...inWords,
  greeting: { named: 'Guten Tag {{ customer.name | default: "" }},', plain: 'Guten Tag,' },
  closing: 'Freundliche Grüße\\\nIhr Kundendienst',
  sentences: [
    'vielen Dank für Ihre Nachricht zum Thema {topic}.',
    'Ich habe mir den Vorgang {topic} und den Artikel {thing} genau angesehen.',
    'Unsere Kollegen in {name} haben den Artikel {thing} am {day} geprüft und keinen Fehler gefunden.',
    'Sie sehen den Betrag in Ihrem Konto als {blank}, meistens bis {day}.',
    'Falls die Sendung mit dem Artikel {thing} bis {day} nicht ankommt, antworten Sie bitte auf diese Nachricht.',
    'Für das Modell {name} gilt unsere Garantie, deshalb ist der Vorgang {topic} für Sie kostenlos.',
    'Bitte bewahren Sie den Artikel {thing} in der Verpackung auf, bis ihn jemand aus {name} abgeholt hat.',
    'Die meisten Banken brauchen dafür einige Werktage, manche warten bis {day}.',
    'Wir haben den Vorgang {topic} auf {blank} geändert und Ihnen eine Bestätigung geschickt.',
    'Es tut mir leid, dass es so lange gedauert hat und dass Sie niemand früher benachrichtigt hat.',
    'Ihre Vorgangsnummer lautet {blank}, und Sie können sie bei jeder weiteren Frage verwenden.',
  ],
  topics: list(
    'Rückerstattung|Rücksendeetikett|Lieferverzögerung|Doppelbuchung|Verlorenes Paket|Adressänderung|Stornierung|Geschenkgutschein|Rabattcode|Rechnungskopie|Vertragsverlängerung|Passwort zurücksetzen|Kontolöschung|Zahlungsfehler|Zollgebühr|Gewährleistung|Reparaturtermin|Umtausch|Preisanpassung',
  ),
  things: list(
    'Ladegerät|Paket|Kopfhörer|Druckerkabel|Küchenwaage|Kaffeemaschine|Rechnung|Akku|Regenjacke|Fahrradlampe|Tastatur|Wasserfilter|Schreibtischlampe|Koffer|Ersatzschlüssel|Lautsprecher',
  ),
  days: list('Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Wochenende|Monatsende|14. November'),
  turns: list(
    'verschickt, aber nicht angekommen|genehmigt|abgelehnt|wird noch geprüft|erklärt|Foto fehlt|nach dreißig Tagen|für Geschäftskunden|aus dem Ausland|abholbereit',
  ),
  tags: list('Erstattung|Lieferung|Konten|Rechnungen|Bestellungen|Rücksendung|Störung|Garantie'),
  plainly: 'in der Bestätigung angegeben',
  blanks: [
    { name: 'order_number', label: 'Bestellnummer', example: '1047283' },
    { name: 'amount', label: 'Betrag', example: '89,00 €' },
    { name: 'due_date', label: 'Zugesagt für', example: '14. November' },
  ],
}

const simplified: Speech = {
  lang: 'zh-Hans',
  ...inCharacters,
  greeting: { named: '{{ customer.first_name | default: "您好" }}，您好：', plain: '您好：' },
  closing: '祝您生活愉快\\\n客服团队',
  sentences: [
    '感谢您就{topic}与我们联系。',
    '我已经查看了您的{topic}，也核对了随单寄出的{thing}。',
    '{name}的同事在{day}检查了{thing}，没有发现任何问题。',
    '您通常可以在{day}之前在账户里看到{topic}，编号是{blank}。',
    '如果{thing}到{day}还没有送达，请直接回复，我会联系{name}的快递公司。',
    '{name}的{thing}仍在保修期内，所以办理{topic}不需要您付费。',
    '在{name}的快递员上门之前，请把{thing}留在原包装里。',
    '大多数银行需要几个工作日才能显示{topic}，有的要等到{day}。',
    '我们已经把{topic}改为{blank}，并给您发送了确认信息。',
    '很抱歉{topic}拖了这么久，而且没有人提前告诉您。',
    '上周也有几位顾客在使用{name}的{thing}时遇到同样的情况。',
  ],
  topics: list(
    '退款申请|退货标签|包裹延误|重复扣款|包裹丢失|更改地址|取消订单|礼品卡|优惠码|补开发票|续订会员|重设密码|注销账户|付款失败|进口关税|保修申请|维修预约|换货申请|价格调整|积分余额',
  ),
  things: list(
    '充电器|耳机|打印机数据线|厨房秤|咖啡机|电池|雨衣|自行车灯|路由器|键盘|净水滤芯|台灯|行李箱|备用钥匙|说明书|音箱',
  ),
  days: list('星期一|星期二|星期三|星期四|星期五|周末|月底|明天上午|下周'),
  turns: list(
    '已寄出但未收到|已通过|未通过|仍在核实|说明|需要照片|超过三十天|适用于企业客户|海外订单|暂停处理|可以领取',
  ),
  tags: list('退款|配送|账户|账单|订单|退货|故障|保修'),
  plainly: '确认信里的那一个',
  blanks: [
    { name: 'order_number', label: '订单号', example: '1047283' },
    { name: 'amount', label: '金额', example: '89元' },
    { name: 'due_date', label: '承诺日期', example: '11月14日' },
  ],
}

const traditional: Speech = {
  lang: 'zh-Hant',
  ...inCharacters,
  greeting: { named: '{{ customer.first_name | default: "您好" }}，您好：', plain: '您好：' },
  closing: '敬祝順心\\\n客服團隊',
  sentences: [
    '謝謝您來信詢問{topic}。',
    '我已經看過您的{topic}，也確認了隨單寄出的{thing}。',
    '{name}的同事在{day}檢查了{thing}，沒有發現任何問題。',
    '您通常可以在{day}之前在帳戶裡看到{topic}，編號是{blank}。',
    '如果{thing}到{day}還沒有送達，請直接回覆，我會聯絡{name}的貨運公司。',
    '{name}的{thing}仍在保固期內，所以辦理{topic}不需要您付費。',
    '在{name}的送貨員到府之前，請把{thing}留在原包裝裡。',
    '多數銀行需要幾個工作天才會顯示{topic}，有的要等到{day}。',
    '我們已經把{topic}改為{blank}，並寄給您確認信。',
    '很抱歉{topic}拖了這麼久，而且沒有人提前通知您。',
  ],
  topics: list(
    '退款申請|退貨標籤|包裹延誤|重複扣款|包裹遺失|變更地址|取消訂單|禮物卡|折扣碼|補開發票|續訂會員|重設密碼|刪除帳戶|付款失敗|進口關稅|保固申請|維修預約|換貨申請|價格調整|點數餘額',
  ),
  things: list(
    '充電器|耳機|印表機傳輸線|廚房秤|咖啡機|電池|雨衣|自行車燈|路由器|鍵盤|濾水芯|檯燈|行李箱|備用鑰匙|說明書|喇叭',
  ),
  days: list('星期一|星期二|星期三|星期四|星期五|週末|月底|明天上午|下週'),
  turns: list(
    '已寄出但未收到|已通過|未通過|仍在確認|說明|需要照片|超過三十天|適用於企業客戶|海外訂單|暫停處理|可以領取',
  ),
  tags: list('退款|配送|帳戶|帳單|訂單|退貨|故障|保固'),
  plainly: '確認信裡的那一個',
  blanks: [
    { name: 'order_number', label: '訂單編號', example: '1047283' },
    { name: 'amount', label: '金額', example: '890元' },
    { name: 'due_date', label: '承諾日期', example: '11月14日' },
  ],
}

/** With how many of a hundred replies are written in each. */
export const speeches: readonly { readonly speech: Speech; readonly share: number }[] = [
  { speech: english, share: 50 },
  { speech: danish, share: 20 },
  { speech: german, share: 10 },
  { speech: simplified, share: 10 },
  { speech: traditional, share: 10 },
]

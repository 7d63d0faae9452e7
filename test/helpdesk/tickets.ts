/** Everything the demo shop "Kittiwake" and its customers say. All of it is invented. */
export type TicketStatus = 'open' | 'waiting' | 'solved'
export type Author = 'customer' | 'agent'
export type Visibility = 'public' | 'internal'

/** Ages are kept instead of dates, so that the desk looks like a normal morning whenever it is opened. */
export type Message = {
  readonly author: Author
  readonly name: string
  readonly minutesAgo: number
  /** Plain text: a blank line starts a paragraph, a line break stays one. */
  readonly text: string
  readonly visibility?: Visibility
}

export type PreviousTicket = {
  readonly number: number
  readonly subject: string
  readonly closed: string
}

export type Customer = {
  readonly name: string
  readonly email: string
  readonly place: string
  readonly since: string
  readonly lastOrder: string
  readonly previousTickets: readonly PreviousTicket[]
}

export type Ticket = {
  readonly number: number
  readonly subject: string
  readonly status: TicketStatus
  readonly channel: string
  readonly topic: string
  /** What the customer writes in, as a BCP 47 tag; also picks the right shapes for Chinese characters. */
  readonly language: 'en' | 'da' | 'zh-Hans' | 'zh-Hant'
  readonly customer: Customer
  readonly messages: readonly Message[]
  /** What the customer says to the agent's next replies, one after the other. Plain text, as above. */
  readonly answers: readonly string[]
}

export const agentName = 'Noor Haddad'
export const firstTicketNumber = 4711

const minutes = (count: number): number => count
const hours = (count: number): number => count * 60
const days = (count: number): number => hours(count * 24)

/** Newest activity first, as the list shows them. */
export const tickets: readonly Ticket[] = [
  {
    number: 4714,
    subject: 'Card payment keeps failing at checkout',
    status: 'open',
    channel: 'Chat',
    topic: 'Payment',
    language: 'en',
    customer: {
      name: 'Tomás Herrera',
      email: 'tomas.herrera@example.com',
      place: 'Valencia, Spain',
      since: '2021',
      lastOrder: 'KW-19377 · Oak serving board',
      previousTickets: [{ number: 3962, subject: 'Change of delivery day', closed: 'March' }],
    },
    messages: [
      {
        author: 'customer',
        name: 'Tomás Herrera',
        minutesAgo: minutes(23),
        text: 'Hi, I am trying to pay for two linen curtains and the card page just says “Something went wrong (P-502)”. I tried two cards, a Visa and a Mastercard, and my bank says nothing was declined on their side.\n\nIs it me or is it you?',
      },
      {
        author: 'agent',
        name: 'Ben Achterberg',
        minutesAgo: minutes(17),
        visibility: 'internal',
        text: 'Fourth chat about P-502 since half past nine. The payment provider has an open incident for card payments in the EU. Bank transfer and gift cards still work.',
      },
      {
        author: 'customer',
        name: 'Tomás Herrera',
        minutesAgo: minutes(6),
        text: 'Tried once more, same message. The curtains are in my basket and it says only three are left – will I lose them if I wait?',
      },
    ],
    answers: [
      'OK, thanks for telling me it is not my card. Could you keep the three curtains for me until tonight? Then I will try once more.',
      'Perfect, that is all I wanted to know.',
    ],
  },
  {
    number: 4711,
    subject: 'Refund still has not arrived',
    status: 'open',
    channel: 'E-mail',
    topic: 'Refund',
    language: 'en',
    customer: {
      name: 'Maja Lindqvist',
      email: 'maja.lindqvist@example.com',
      place: 'Uppsala, Sweden',
      since: '2019',
      lastOrder: 'KW-20817 · Wool throw, moss',
      previousTickets: [
        { number: 4538, subject: 'Return label for wool throw', closed: 'three weeks ago' },
        { number: 4102, subject: 'Gift card not accepted', closed: 'in May' },
        { number: 3371, subject: 'Which duvet size fits a 140 bed?', closed: 'last year' },
      ],
    },
    messages: [
      {
        author: 'customer',
        name: 'Maja Lindqvist',
        minutesAgo: days(12),
        text: 'Hello,\n\nI sent the wool throw from order KW-20817 back to you and the parcel tracking says you received it nine days ago. When can I expect the 89 euros?\n\nBest wishes,\nMaja',
      },
      {
        author: 'agent',
        name: 'Ben Achterberg',
        minutesAgo: days(11),
        text: 'Hi Maja,\n\nThank you for your message. Your return has been registered and the refund is on its way. It normally takes three to five working days.\n\nKind regards,\nBen',
      },
      {
        author: 'customer',
        name: 'Maja Lindqvist',
        minutesAgo: days(4),
        text: 'Hi again. It is now more than five working days and there is nothing on my account. Could you please look into it?',
      },
      {
        author: 'agent',
        name: 'Ben Achterberg',
        minutesAgo: hours(20),
        visibility: 'internal',
        text: 'Finance: the refund was sent to a card that expired and came back. We need to send it again, to her new card or by bank transfer.',
      },
      {
        author: 'customer',
        name: 'Maja Lindqvist',
        minutesAgo: minutes(18),
        text: 'This is the third time I am asking. Three weeks ago I returned the throw, and I have neither the throw nor my 89 euros. I have been your customer for years and I have never had to chase you like this.\n\nPlease tell me plainly: where is my money, and on which day will I have it?\n\nMaja Lindqvist',
      },
    ],
    answers: [
      'Thank you for finally giving me a straight answer. If it is not there on that day I will write to you again, and I hope I will not have to.\n\nMaja',
      'One more thing: the card you have on file is the old one. Please use the new one I gave to Ben.',
    ],
  },
  {
    number: 4713,
    subject: 'Cannot sign in after changing my password',
    status: 'open',
    channel: 'Web form',
    topic: 'Account',
    language: 'en',
    customer: {
      name: 'Priya Raman',
      email: 'priya.raman@example.com',
      place: 'Leeds, United Kingdom',
      since: '2023',
      lastOrder: 'KW-20644 · Ceramic table lamp',
      previousTickets: [],
    },
    messages: [
      {
        author: 'customer',
        name: 'Priya Raman',
        minutesAgo: minutes(41),
        text: 'I changed my password last night and since then I cannot get in. The site says “Your sign-in details are not correct”, and when I ask for a reset link the e-mail never comes. I checked the spam folder.\n\nI need the invoice for order KW-20644 by tomorrow for my landlord. Can you help?',
      },
    ],
    answers: [
      'Still nothing in my inbox, I have checked the spam folder again as well. Is it possible that you have my old address, the one ending in .co.uk?',
      'That worked, I am in. Thank you!',
    ],
  },
  {
    number: 4709,
    subject: 'Parcel marked as delivered, but it is not here',
    status: 'open',
    channel: 'E-mail',
    topic: 'Delivery',
    language: 'en',
    customer: {
      name: 'James Okafor',
      email: 'james.okafor@example.com',
      place: 'Cork, Ireland',
      since: '2022',
      lastOrder: 'KW-20903 · Set of six tumblers',
      previousTickets: [{ number: 4290, subject: 'Parcel left with the wrong neighbour', closed: 'in June' }],
    },
    messages: [
      {
        author: 'customer',
        name: 'James Okafor',
        minutesAgo: days(1),
        text: 'Good afternoon,\n\nThe carrier’s page says order KW-20903 was delivered yesterday at 14:12 and “left in a safe place”. I was at home all day. Nothing at the door, nothing in the shed, and neither neighbour has it.\n\nThe tumblers are a wedding present for Saturday.\n\nJames',
      },
      {
        author: 'agent',
        name: 'Noor Haddad',
        minutesAgo: hours(21),
        text: 'Hi James,\n\nThat is a worry, with the wedding so close. I have asked the carrier for the photo and the position of the delivery and will write to you as soon as I have them.\n\nNoor',
      },
      {
        author: 'customer',
        name: 'James Okafor',
        minutesAgo: hours(2),
        text: 'Thanks Noor. Any word from them? If they cannot find it by tomorrow I would rather have a new set sent than wait.',
      },
    ],
    answers: [
      'Thanks for being quick. Yes, please send a new set, to my office this time. I am there until six every day.',
      'Great. I will let you know when they arrive.',
    ],
  },
  {
    number: 4706,
    subject: 'Kedlen kom frem med en bule',
    status: 'open',
    channel: 'E-mail',
    topic: 'Damaged item',
    language: 'da',
    customer: {
      name: 'Søren Kjær',
      email: 'soren.kjaer@example.com',
      place: 'Aarhus, Denmark',
      since: '2020',
      lastOrder: 'KW-20871 · Enamel kettle, 1.5 l',
      previousTickets: [{ number: 3815, subject: 'Faktura til ordre KW-17520', closed: 'in February' }],
    },
    messages: [
      {
        author: 'customer',
        name: 'Søren Kjær',
        minutesAgo: hours(3),
        text: 'Hej Kittiwake\n\nJeg modtog emaljekedlen fra ordre KW-20871 i går. Æsken var hel, men kedlen har en stor bule ved tuden, og emaljen er sprunget af på et område så stort som en tokrone.\n\nJeg vil helst have en ny kedel og ikke pengene tilbage. Skal jeg sende den gamle retur først?\n\nVenlig hilsen\nSøren Kjær',
      },
    ],
    answers: [
      'Tak for det hurtige svar. Jeg har taget to billeder af bulen. Skal jeg sende dem her eller til en anden adresse?\n\nSøren',
      'Super, så venter jeg bare på den nye kedel.',
    ],
  },
  {
    number: 4704,
    subject: 'Wrong item: napkins instead of a duvet cover',
    status: 'open',
    channel: 'E-mail',
    topic: 'Wrong item',
    language: 'en',
    customer: {
      name: 'Hannah Brandt',
      email: 'hannah.brandt@example.com',
      place: 'Bremen, Germany',
      since: '2024',
      lastOrder: 'KW-20866 · Linen duvet cover, sand',
      previousTickets: [],
    },
    messages: [
      {
        author: 'customer',
        name: 'Hannah Brandt',
        minutesAgo: hours(5),
        text: 'Hello, I ordered the linen duvet cover in sand (KW-20866) and got eight napkins. Very nice napkins, but they will not cover my bed. 🙂\n\nThe packing slip inside says KW-20868, so I suppose somebody else is now looking at my duvet cover. How do we swap?',
      },
    ],
    answers: [
      'That is easier than I thought. I will hand the napkins to the courier on Thursday. Do I need to print anything?',
      'Lovely, thank you.',
    ],
  },
  {
    number: 4702,
    subject: '收到的台灯颜色不对',
    status: 'waiting',
    channel: 'Web form',
    topic: 'Wrong item',
    language: 'zh-Hans',
    customer: {
      name: '林晓雯',
      email: 'lin.xiaowen@example.com',
      place: 'Singapore',
      since: '2023',
      lastOrder: 'KW-20790 · Ceramic table lamp, cream',
      previousTickets: [{ number: 4415, subject: '可以开发票吗？', closed: 'in July' }],
    },
    messages: [
      {
        author: 'customer',
        name: '林晓雯',
        minutesAgo: days(1),
        text: '你好，\n\n我订的是米白色的陶瓷台灯（订单号 KW-20790），今天收到的却是深绿色的。包装上的标签写的是“米白”，应该是装箱的时候弄错了。\n\n请问可以换货吗？退回去的运费由谁承担？\n\n谢谢！\n林晓雯',
      },
      {
        author: 'agent',
        name: 'Noor Haddad',
        minutesAgo: hours(8),
        text: '林女士，您好：\n\n很抱歉给您寄错了颜色。换货的运费由我们承担。为了尽快安排，请您发一张台灯和包装标签的照片给我们。\n\nNoor',
      },
    ],
    answers: ['您好，照片已经拍好了，我应该发到哪个邮箱？', '收到，麻烦你们了。'],
  },
  {
    number: 4699,
    subject: '想修改訂單的收件地址',
    status: 'open',
    channel: 'E-mail',
    topic: 'Delivery',
    language: 'zh-Hant',
    customer: {
      name: '陳怡君',
      email: 'chen.yijun@example.com',
      place: 'Taichung, Taiwan',
      since: '2022',
      lastOrder: 'KW-20912 · Wool rug, 140 × 200',
      previousTickets: [],
    },
    messages: [
      {
        author: 'customer',
        name: '陳怡君',
        minutesAgo: hours(23),
        text: '您好：\n\n我昨天訂了一張羊毛地毯（訂單編號 KW-20912），但是我下週要搬家，想把收件地址改成新家的地址。網站上的「修改訂單」按鈕是灰色的，沒辦法按。\n\n如果已經出貨了，可以請物流公司改送嗎？\n\n麻煩您了，謝謝！\n陳怡君',
      },
    ],
    answers: ['謝謝您的回覆。新家的地址是台中市西屯區，詳細的門牌號碼我可以直接寫在這裡嗎？', '好的，謝謝！'],
  },
  {
    number: 4690,
    subject: 'Invoice with our company name',
    status: 'solved',
    channel: 'E-mail',
    topic: 'Invoice',
    language: 'en',
    customer: {
      name: 'Aoife Brennan',
      email: 'aoife.brennan@example.com',
      place: 'Galway, Ireland',
      since: '2018',
      lastOrder: 'KW-20731 · Ten desk lamps',
      previousTickets: [
        { number: 4377, subject: 'Quote for ten desk lamps', closed: 'in July' },
        { number: 4012, subject: 'VAT number on the invoice', closed: 'in April' },
      ],
    },
    messages: [
      {
        author: 'customer',
        name: 'Aoife Brennan',
        minutesAgo: days(3),
        text: 'Hi there, could the invoice for KW-20731 please be made out to Brennan & Daly Architects instead of to me? Our bookkeeper will not take it otherwise.\n\nAoife',
      },
      {
        author: 'agent',
        name: 'Noor Haddad',
        minutesAgo: days(2),
        text: 'Hi Aoife,\n\nOf course. The corrected invoice is on its way to you by e-mail, and I have saved the company name for your next orders.\n\nNoor',
      },
    ],
    answers: ['Got it, and the bookkeeper is happy. Thanks, Noor.'],
  },
]

export const findTicket = (number: number): Ticket | undefined => tickets.find((ticket) => ticket.number === number)

import type { Sample } from '../sample.ts'

/** Two ways out, for the customer to choose from. */
export const options: readonly Sample[] = [
  {
    id: 'option-two-ways',
    kind: 'snippet',
    slot: 'option',
    texts: {
      en: {
        title: 'Two ways forward',
        shortcut: 'sp1',
        aliases: ['choice', 'alternatives', 'options', 'you decide'],
        tags: ['option', 'choice'],
        use: 'When there are two real solutions and the customer may choose between them.',
        avoid: 'Not with a choice you cannot carry out yourself.',
        body: `There are two ways forward, and you choose:

- **One:** {{ option_one }}
- **Two:** {{ option_two }}

Reply with "one" or "two", and I start on it the same day.`,
        blanks: {
          option_one: { label: 'First way', example: 'a new kettle, with you by Thursday' },
          option_two: { label: 'Second way', example: 'your money back, sent today' },
        },
      },
      da: {
        title: 'To veje videre',
        shortcut: 'sv1',
        aliases: ['valg', 'alternativer', 'muligheder', 'du bestemmer'],
        tags: ['valg', 'løsning'],
        use: 'Når der er to reelle løsninger, som kunden selv kan vælge imellem.',
        avoid: 'Ikke med en løsning, du ikke selv kan sætte i gang.',
        body: `Vi kan gøre det på to måder, og du bestemmer:

- **Et:** {{ option_one }}
- **To:** {{ option_two }}

Svar "et" eller "to", så går jeg i gang samme dag.`,
        blanks: {
          option_one: { label: 'Første vej', example: 'en ny kedel, som er hos dig senest torsdag' },
          option_two: { label: 'Anden vej', example: 'pengene tilbage, sendt i dag' },
        },
      },
      'zh-Hans': {
        title: '两种办法任选',
        shortcut: 'px1',
        aliases: ['选择', '方案', '替代办法', '您来定', 'lzbf'],
        tags: ['选择', '方案'],
        use: '有两种切实可行的办法，可以由顾客挑选时。',
        avoid: '自己办不到的方案请不要写。',
        body: `现在有两种办法，由您来定：

- **办法一**：{{ option_one }}
- **办法二**：{{ option_two }}

您回复“一”或“二”，我当天就着手办理。`,
        blanks: {
          option_one: { label: '办法一', example: '重新发一个电水壶，周四前送到' },
          option_two: { label: '办法二', example: '今天就为您退款' },
        },
      },
      'zh-Hant': {
        title: '兩個方案請您選',
        shortcut: 'px1',
        aliases: ['選擇', '方案', '替代做法', '由您決定', 'lzff'],
        tags: ['選項', '方案'],
        use: '有兩個確實可行的方案，可以讓顧客自己選時。',
        avoid: '自己做不到的方案請不要寫進來。',
        body: `有兩個處理方式，看您想選哪一個：

- **方案一**：{{ option_one }}
- **方案二**：{{ option_two }}

請回信告訴我「一」或「二」，我當天就會開始處理。`,
        blanks: {
          option_one: { label: '方案一', example: '補寄一個新的快煮壺，星期四前送達' },
          option_two: { label: '方案二', example: '今天就幫您退款' },
        },
      },
    },
  },
  {
    id: 'option-gift-card-or-refund',
    kind: 'snippet',
    slot: 'option',
    texts: {
      en: {
        title: 'Gift card or refund',
        shortcut: 'sp2',
        aliases: ['money back', 'voucher', 'store credit'],
        tags: ['option', 'refund'],
        use: 'When the customer gets money back and may choose in which form.',
        avoid: 'Not when the law or the customer asks for the money itself.',
        body: `You can have the {{ amount }} back the way you paid, which takes about {{ refund_days }}, or as a Kittiwake gift card that works at once. Which would you like?`,
        blanks: {
          amount: { label: 'Amount', example: '€49' },
          refund_days: { label: 'Refund time', example: '5 working days' },
        },
      },
      da: {
        title: 'Gavekort eller pengene tilbage',
        shortcut: 'sv2',
        aliases: ['refusion', 'tilgodebevis', 'gavekort'],
        tags: ['valg', 'refundering'],
        use: 'Når kunden skal have penge tilbage og selv kan vælge hvordan.',
        avoid: 'Ikke når loven eller kunden kræver pengene udbetalt.',
        body: `Du kan få de {{ amount }} tilbage, samme vej som du betalte, og det tager cirka {{ refund_days }}, eller som et gavekort til Kittiwake, der kan bruges med det samme. Hvad passer dig bedst?`,
        blanks: {
          amount: { label: 'Beløb', example: '369 kr.' },
          refund_days: { label: 'Tid for refundering', example: '5 bankdage' },
        },
      },
      'zh-Hans': {
        title: '礼品卡或原路退款',
        shortcut: 'px2',
        aliases: ['退钱', '代金券', '购物金', 'lpk'],
        tags: ['选择', '退款'],
        use: '要给顾客退钱，并且可由顾客选择退款形式时。',
        avoid: '法律规定或顾客要求退回现款时，请勿使用。',
        body: `这{{ amount }}可以按原支付方式退回，大约需要{{ refund_days }}；也可以换成 Kittiwake 礼品卡，马上就能用。您想选哪一种？`,
        blanks: {
          amount: { label: '金额', example: '368元' },
          refund_days: { label: '退款用时', example: '3到5个工作日' },
        },
      },
      'zh-Hant': {
        title: '禮物卡或退款',
        shortcut: 'px2',
        aliases: ['退錢', '購物金', '抵用券', 'lwk'],
        tags: ['選項', '退款'],
        use: '要退錢給顧客，而且可以由顧客選擇方式時。',
        avoid: '法律規定或顧客要求退現時，請不要使用。',
        body: `這筆 {{ amount }} 可以退回您原本的付款方式，大約需要{{ refund_days }}；也可以改成 Kittiwake 禮物卡，馬上就能使用。請問您想要哪一種？`,
        blanks: {
          amount: { label: '金額', example: 'NT$1,680' },
          refund_days: { label: '退款時間', example: '5 到 7 個工作天' },
        },
      },
    },
  },
  {
    id: 'option-call-back',
    kind: 'snippet',
    slot: 'option',
    texts: {
      en: {
        title: 'Offer to call back',
        shortcut: 'sp3',
        aliases: ['phone', 'ring', 'talk instead'],
        tags: ['option', 'phone'],
        use: 'When writing goes in circles, or when the matter is easier to talk through.',
        avoid: 'Not when you cannot call in the time you name.',
        body: `If you would rather talk, I can call you {{ call_window }}. Reply with the number I should use, and a time that suits you.`,
        blanks: { call_window: { label: 'When I can call', example: 'tomorrow between 10:00 and 12:00 (CET)' } },
      },
      da: {
        title: 'Tilbyd at ringe op',
        shortcut: 'sv3',
        aliases: ['telefon', 'opkald', 'hellere tale sammen'],
        tags: ['valg', 'telefon'],
        use: 'Når skriveriet kører i ring, eller sagen er lettere at tale igennem.',
        avoid: 'Ikke når du ikke kan ringe i det tidsrum, du nævner.',
        body: `Vil du hellere tale om det, kan jeg ringe til dig {{ call_window }}. Svar med det nummer, jeg skal bruge, og et tidspunkt, der passer dig.`,
        blanks: { call_window: { label: 'Hvornår jeg kan ringe', example: 'i morgen mellem kl. 10 og 12' } },
      },
      'zh-Hans': {
        title: '提出给顾客回电',
        shortcut: 'px3',
        aliases: ['电话', '打电话', '电话里说', 'hd'],
        tags: ['选择', '电话'],
        use: '文字来回说不清，或电话里更容易谈妥时。',
        avoid: '在所写的时段内打不了电话时，请勿使用。',
        body: `如果您觉得电话里说更方便，我{{ call_window }}可以给您打过去。请回复您的电话号码和方便的时间。`,
        blanks: { call_window: { label: '可回电时段', example: '明天上午10点到12点' } },
      },
      'zh-Hant': {
        title: '提議回電',
        shortcut: 'px3',
        aliases: ['電話', '打電話', '用講的', 'hd'],
        tags: ['選項', '電話'],
        use: '信件來回說不清楚，或用電話比較好談時。',
        avoid: '寫出的時段內沒辦法打電話時，請不要使用。',
        body: `如果您覺得用電話講比較清楚，我{{ call_window }}可以打給您。請回信留下電話號碼和方便接聽的時間。`,
        blanks: { call_window: { label: '可回電時段', example: '明天上午 10 點到 12 點' } },
      },
    },
  },
  {
    id: 'option-repair-or-new',
    kind: 'snippet',
    slot: 'option',
    texts: {
      en: {
        title: 'Repair or a new one',
        shortcut: 'sp4',
        aliases: ['fix or replace', 'warranty choice', 'faulty item'],
        tags: ['option', 'fault'],
        use: 'When a faulty item can be repaired and a new one is in stock.',
        avoid: "Not when you haven't checked the stock.",
        body: `We can repair it, which takes {{ repair_time }}, or send you a new one that's with you by {{ new_by }}. Both are free. Which would you like?`,
        blanks: {
          repair_time: { label: 'Repair takes', example: 'about ten days' },
          new_by: { label: 'New one with them by', example: 'Thursday' },
        },
      },
      da: {
        title: 'Reparation eller en ny',
        shortcut: 'sv4',
        aliases: ['reparere eller bytte', 'reklamation', 'defekt vare'],
        tags: ['valg', 'fejl'],
        use: 'Når en defekt vare kan repareres, og der er en ny på lager.',
        avoid: 'Ikke når du ikke har tjekket lageret.',
        body: `Vi kan reparere den, og det tager {{ repair_time }}, eller sende dig en ny, som er hos dig senest {{ new_by }}. Det er gratis begge dele. Hvad vil du helst?`,
        blanks: {
          repair_time: { label: 'Reparation tager', example: 'cirka ti dage' },
          new_by: { label: 'Ny hos kunden senest', example: 'torsdag' },
        },
      },
      'zh-Hans': {
        title: '维修或换新',
        shortcut: 'px4',
        aliases: ['修还是换', '保修', '坏了', 'xhsh'],
        tags: ['选择', '质量'],
        use: '故障商品可以维修，同时有新品库存时。',
        avoid: '没有核对过库存时，请勿使用。',
        body: `可以为您维修，{{ repair_time }}；也可以换一件新的，{{ new_by }}前送到。两种都不收费，您选哪一种？`,
        blanks: {
          repair_time: { label: '维修用时', example: '大约十天' },
          new_by: { label: '新品送达', example: '周四' },
        },
      },
      'zh-Hant': {
        title: '維修或換新',
        shortcut: 'px4',
        aliases: ['修理還是換', '保固', '壞掉', 'xlhsh'],
        tags: ['選項', '瑕疵'],
        use: '故障商品可以維修，同時有新品庫存時。',
        avoid: '還沒確認庫存時，請不要使用。',
        body: `可以幫您維修，時間{{ repair_time }}；也可以換一件新的，{{ new_by }}前送到。兩種都不收費，請問您要選哪一種？`,
        blanks: {
          repair_time: { label: '維修時間', example: '大約十天' },
          new_by: { label: '新品送達', example: '星期四' },
        },
      },
    },
  },
  {
    id: 'option-wait-or-cancel',
    kind: 'snippet',
    slot: 'option',
    texts: {
      en: {
        title: 'Wait or cancel',
        shortcut: 'sp5',
        aliases: ['delayed order', 'hold or cancel', 'keep waiting'],
        tags: ['option', 'delay'],
        use: "When something is late, there's a confirmed date, and the customer may still cancel.",
        avoid: "Not without a confirmed date: then offer to cancel, and say when you'll know.",
        body: `If {{ new_date }} still works for you, just leave it: the order comes by itself. If it's too late, tell me by {{ answer_by }} and I'll cancel it and refund you the same day.`,
        blanks: {
          new_date: { label: 'Confirmed date', example: 'Monday 16 March' },
          answer_by: { label: 'Answer by', example: 'Thursday' },
        },
      },
      da: {
        title: 'Vent eller annullér',
        shortcut: 'sv5',
        aliases: ['forsinket ordre', 'behold eller annullér', 'vente længere'],
        tags: ['valg', 'forsinkelse'],
        use: 'Når noget er forsinket, der er en bekræftet dato, og kunden stadig kan annullere.',
        avoid: 'Ikke uden en bekræftet dato. Tilbyd så at annullere, og skriv, hvornår du ved mere.',
        body: `Passer {{ new_date }} dig stadig, skal du ikke gøre noget, så kommer ordren af sig selv. Er det for sent, så sig til senest {{ answer_by }}, og jeg annullerer og sender pengene samme dag.`,
        blanks: {
          new_date: { label: 'Bekræftet dato', example: 'mandag den 16. marts' },
          answer_by: { label: 'Svar senest', example: 'torsdag' },
        },
      },
      'zh-Hans': {
        title: '再等等或取消',
        shortcut: 'px5',
        aliases: ['订单延误', '保留还是取消', '继续等', 'dhqx'],
        tags: ['选择', '延误'],
        use: '东西晚到、已有确定日期，而顾客仍可取消时。',
        avoid: '日期没有确定时请勿使用，请提出可以取消，并写明何时能知道。',
        body: `如果{{ new_date }}到还来得及，您什么都不用做，订单会照常送达；要是太晚，请在{{ answer_by }}之前告诉我，我当天取消并退款。`,
        blanks: {
          new_date: { label: '确定的日期', example: '3月16日（周一）' },
          answer_by: { label: '答复截止日', example: '周四' },
        },
      },
      'zh-Hant': {
        title: '再等等或取消',
        shortcut: 'px5',
        aliases: ['訂單延誤', '保留還是取消', '繼續等', 'dhqx'],
        tags: ['選項', '延誤'],
        use: '東西晚到、已有確定日期，而顧客還可以取消時。',
        avoid: '日期還沒確定時請不要使用，請提出可以取消，並寫清楚何時會知道。',
        body: `如果{{ new_date }}到還來得及，您什麼都不用做，訂單會照常送達；如果太晚，請在{{ answer_by }}前跟我說，我當天取消並退款。`,
        blanks: {
          new_date: { label: '確定的日期', example: '3 月 16 日（一）' },
          answer_by: { label: '回覆期限', example: '星期四' },
        },
      },
    },
  },
  {
    id: 'option-quicker-channel',
    kind: 'snippet',
    slot: 'option',
    texts: {
      en: {
        title: 'Quicker way than writing',
        shortcut: 'sp6',
        aliases: ['chat instead', 'call us', 'faster channel', 'opening hours'],
        tags: ['option', 'channels'],
        use: 'When the customer has chosen a slow way for something that would be quick by chat or phone.',
        avoid: 'Not to get a message off your desk: offer it, and still answer.',
        body: `You can go on writing here and I'll answer. If it's urgent, {{ quick_way | choose: "the chat", "the phone" }} is quicker: it's open {{ open_hours }}, and you'll find it on [our contact page](https://kittiwake.example/contact).`,
        blanks: {
          quick_way: { label: 'The quicker way' },
          open_hours: { label: 'Open', example: 'today until 20:00 (CET)' },
        },
      },
      da: {
        title: 'En hurtigere vej end at skrive',
        shortcut: 'sv6',
        aliases: ['chat i stedet', 'ring til os', 'hurtigere kanal', 'åbningstid'],
        tags: ['valg', 'kanaler'],
        use: 'Når kunden har valgt en langsom vej til noget, der går hurtigt på chat eller telefon.',
        avoid: 'Ikke for at få beskeden af bordet. Tilbyd det, og svar alligevel.',
        body: `Du kan roligt blive ved med at skrive her, og jeg svarer. Haster det, er {{ quick_way | choose: "chatten", "telefonen" }} hurtigere. Der er åbent {{ open_hours }}, og du finder den på [vores kontaktside](https://kittiwake.example/contact).`,
        blanks: {
          quick_way: { label: 'Den hurtige vej' },
          open_hours: { label: 'Åbent', example: 'i dag til kl. 20.00' },
        },
      },
      'zh-Hans': {
        title: '比写信更快的办法',
        shortcut: 'px6',
        aliases: ['在线客服', '打电话', '更快的渠道', '工作时间', 'gkbf'],
        tags: ['选择', '渠道'],
        use: '顾客的事用在线客服或电话会更快时。',
        avoid: '不要拿来推掉来信，提出建议的同时也要答复。',
        body: `您继续写信，我照样会回复。如果着急，{{ quick_way | choose: "在线客服", "电话" }}会更快，{{ open_hours }}都有人，入口在[联系页面](https://kittiwake.example/contact)。`,
        blanks: {
          quick_way: { label: '更快的办法' },
          open_hours: { label: '开放时间', example: '今天到20:00' },
        },
      },
      'zh-Hant': {
        title: '比寫信更快的方式',
        shortcut: 'px6',
        aliases: ['線上客服', '打電話', '更快的管道', '服務時間', 'gkfs'],
        tags: ['選項', '管道'],
        use: '顧客的事用線上客服或電話會更快時。',
        avoid: '不要拿來推掉來信，提出建議的同時也要答覆。',
        body: `您繼續寫信，我一樣會回覆。如果很急，{{ quick_way | choose: "線上客服", "電話" }}會更快，{{ open_hours }}都有人，可以到[聯絡頁面](https://kittiwake.example/contact)使用。`,
        blanks: {
          quick_way: { label: '更快的方式' },
          open_hours: { label: '服務時間', example: '今天到 20:00' },
        },
      },
    },
  },
]

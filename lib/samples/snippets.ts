import type { Sample } from './sample.ts'

/** Pieces to build a letter from, in the order a letter has them. */
export const snippets: readonly Sample[] = [
  {
    id: 'opening-ordinary',
    kind: 'snippet',
    slot: 'opening',
    texts: {
      en: {
        title: 'Greeting: ordinary',
        shortcut: 'so1',
        aliases: ['hello', 'hi', 'salutation'],
        tags: ['opening', 'greeting'],
        use: 'For a first message that is neither heated nor urgent.',
        avoid: 'Not for somebody who has written before about the same thing.',
        body: `Hi {{ customer.first_name | default: "there" }},

Thank you for writing to us.`,
      },
      da: {
        title: 'Hilsen: almindelig',
        shortcut: 'sh1',
        aliases: ['hej', 'start', 'indledning'],
        tags: ['indledning', 'hilsen'],
        use: 'Til en første henvendelse, der hverken er vred eller haster.',
        avoid: 'Ikke til en, der har skrevet om det samme før.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Tak for din besked.`,
      },
      'zh-Hans': {
        title: '开头：普通问候',
        shortcut: 'pk1',
        aliases: ['您好', '打招呼', '称呼'],
        tags: ['开头', '问候'],
        use: '顾客第一次来信，情绪平和、事情不急时。',
        avoid: '顾客已经为同一件事写过信时，请勿使用。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

谢谢您的来信。`,
      },
      'zh-Hant': {
        title: '開頭：一般問候',
        shortcut: 'pk1',
        aliases: ['您好', '打招呼', '稱呼'],
        tags: ['開頭', '問候'],
        use: '顧客第一次來信，語氣平和、也不趕時間時。',
        avoid: '顧客已經為同一件事寫過信時，請不要使用。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

謝謝您的來信。`,
      },
    },
  },
  {
    id: 'opening-wrote-several-times',
    kind: 'snippet',
    slot: 'opening',
    texts: {
      en: {
        title: 'Greeting: wrote several times',
        shortcut: 'so2',
        aliases: ['again', 'follow-up', 'repeat contact', 'still no answer'],
        tags: ['opening', 'repeat'],
        use: 'When the customer has written more than once and you have read the whole thread.',
        avoid: 'Not before you have read everything: the sentence must be true.',
        body: `Hi {{ customer.first_name | default: "there" }},

I have read everything you wrote to us, from {{ first_contact }} on, so you do not have to explain it again.`,
        blanks: { first_contact: { label: 'First message', example: '3 March' } },
      },
      da: {
        title: 'Hilsen: har skrevet flere gange',
        shortcut: 'sh2',
        aliases: ['igen', 'opfølgning', 'rykker', 'stadig intet svar'],
        tags: ['indledning', 'gentagelse'],
        use: 'Når kunden har skrevet mere end én gang, og du har læst hele tråden.',
        avoid: 'Ikke før du har læst det hele. Sætningen skal være sand.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Jeg har læst alt, hvad du har skrevet til os siden {{ first_contact }}, så du behøver ikke forklare det igen.`,
        blanks: { first_contact: { label: 'Første besked', example: 'den 3. marts' } },
      },
      'zh-Hans': {
        title: '开头：多次来信的顾客',
        shortcut: 'pk2',
        aliases: ['再次来信', '催促', '一直没回复'],
        tags: ['开头', '多次来信'],
        use: '顾客来信不止一次，而您已看完全部往来记录时。',
        avoid: '还没看完记录前请勿使用，这句话必须属实。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

您从{{ first_contact }}以来写给我们的内容，我都看过了，您不用再从头说一遍。`,
        blanks: { first_contact: { label: '首次来信', example: '3月3日' } },
      },
      'zh-Hant': {
        title: '開頭：多次來信的顧客',
        shortcut: 'pk2',
        aliases: ['再次來信', '催件', '一直沒回覆'],
        tags: ['開頭', '多次來信'],
        use: '顧客來信不只一次，而您已經看完所有往來紀錄時。',
        avoid: '還沒看完紀錄之前請不要使用，這句話必須是真的。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

從{{ first_contact }}到現在的來信，我已經全部看過，您不必再重新說明一次。`,
        blanks: { first_contact: { label: '第一次來信', example: '3 月 3 日' } },
      },
    },
  },
  {
    id: 'opening-after-call',
    kind: 'snippet',
    slot: 'opening',
    texts: {
      en: {
        title: 'Greeting: after a phone call',
        shortcut: 'so3',
        aliases: ['we spoke', 'call summary', 'as agreed on the phone'],
        tags: ['opening', 'phone'],
        use: 'For the written summary after you have talked on the phone.',
        body: `Hi {{ customer.first_name | default: "there" }},

Thank you for the talk {{ call_time }}. Here is what we agreed, so that you have it in writing.`,
        blanks: { call_time: { label: 'When we talked', example: 'this morning' } },
      },
      da: {
        title: 'Hilsen: efter en telefonsamtale',
        shortcut: 'sh3',
        aliases: ['vi talte sammen', 'opsummering', 'som aftalt i telefonen'],
        tags: ['indledning', 'telefon'],
        use: 'Til den skriftlige opsummering, når I har talt sammen i telefonen.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Tak for snakken {{ call_time }}. Her er det, vi aftalte, så du har det på skrift.`,
        blanks: { call_time: { label: 'Hvornår vi talte', example: 'i formiddags' } },
      },
      'zh-Hans': {
        title: '开头：通话之后',
        shortcut: 'pk3',
        aliases: ['电话沟通', '通话小结', '电话里说好的'],
        tags: ['开头', '电话'],
        use: '与顾客通过电话后，把商定的内容写下来时。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

谢谢您{{ call_time }}抽时间与我通话。我们商定的内容写在下面，方便您留存。`,
        blanks: { call_time: { label: '通话时间', example: '今天上午' } },
      },
      'zh-Hant': {
        title: '開頭：通完電話之後',
        shortcut: 'pk3',
        aliases: ['電話聯絡', '通話摘要', '電話裡說好的'],
        tags: ['開頭', '電話'],
        use: '和顧客講完電話，要把談好的內容寫下來時。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

謝謝您{{ call_time }}撥空和我通電話。剛才談好的內容我整理在下面，讓您留個紀錄。`,
        blanks: { call_time: { label: '通話時間', example: '今天上午' } },
      },
    },
  },
  {
    id: 'acknowledge-lost-time',
    kind: 'snippet',
    slot: 'acknowledge',
    texts: {
      en: {
        title: 'It has cost you time',
        shortcut: 'sa1',
        aliases: ['wasted time', 'day off work', 'waited in'],
        tags: ['acknowledge', 'time'],
        use: 'When the customer has waited in, called around or tried again and again.',
        body: `You have spent {{ time_lost }} on something that should have worked the first time. I am sorry for that.`,
        blanks: {
          time_lost: { label: 'Time lost', hint: 'As the customer tells it', example: 'a whole day off work' },
        },
      },
      da: {
        title: 'Det har kostet dig tid',
        shortcut: 'sm1',
        aliases: ['spildt tid', 'fridag', 'ventet hjemme'],
        tags: ['forståelse', 'tid'],
        use: 'Når kunden har ventet hjemme, ringet rundt eller prøvet igen og igen.',
        body: `Du har brugt {{ time_lost }} på noget, der skulle have virket første gang. Det beklager jeg.`,
        blanks: { time_lost: { label: 'Spildt tid', hint: 'Som kunden fortæller det', example: 'en hel fridag' } },
      },
      'zh-Hans': {
        title: '耽误了您的时间',
        shortcut: 'pg1',
        aliases: ['浪费时间', '请假等快递', '白等'],
        tags: ['共情', '时间'],
        use: '顾客在家空等、四处询问或反复尝试之后。',
        body: `这件事本该一次就办好，却让您花了{{ time_lost }}，实在抱歉。`,
        blanks: { time_lost: { label: '耽误的时间', hint: '以顾客说的为准', example: '整整一天假' } },
      },
      'zh-Hant': {
        title: '花了您很多時間',
        shortcut: 'pt1',
        aliases: ['浪費時間', '請假等宅配', '白跑一趟'],
        tags: ['同理', '時間'],
        use: '顧客在家空等、到處詢問，或一試再試之後。',
        body: `本來一次就該處理好的事，卻花掉您{{ time_lost }}，真的很抱歉。`,
        blanks: { time_lost: { label: '花掉的時間', hint: '以顧客說的為準', example: '一整天的假' } },
      },
    },
  },
  {
    id: 'acknowledge-asked-again',
    kind: 'snippet',
    slot: 'acknowledge',
    texts: {
      en: {
        title: 'You had to ask again',
        shortcut: 'sa2',
        aliases: ['no reply', 'promise not kept', 'chasing us'],
        tags: ['acknowledge', 'late answer'],
        use: 'When we promised an answer and the customer had to chase us for it.',
        avoid: 'Not when the promised time has not passed yet.',
        body: `We promised you an answer by {{ promised_time }}, and it did not come. You should not have had to ask again, and I am sorry you did.`,
        blanks: { promised_time: { label: 'Promised time', example: 'Monday' } },
      },
      da: {
        title: 'Du måtte spørge igen',
        shortcut: 'sm2',
        aliases: ['intet svar', 'løfte brudt', 'rykket os'],
        tags: ['forståelse', 'sent svar'],
        use: 'Når vi har lovet et svar, og kunden har måttet rykke for det.',
        avoid: 'Ikke når den lovede tid endnu ikke er gået.',
        body: `Vi lovede dig svar senest {{ promised_time }}, og det kom ikke. Du skulle ikke have været nødt til at spørge igen, og det beklager jeg.`,
        blanks: { promised_time: { label: 'Lovet tidspunkt', example: 'i mandags' } },
      },
      'zh-Hans': {
        title: '让您再次来问',
        shortcut: 'pg2',
        aliases: ['没有回复', '没有兑现', '催了好几次'],
        tags: ['共情', '回复晚了'],
        use: '答应过回复却没做到，顾客只好再来追问时。',
        avoid: '约定的时间还没到时，请勿使用。',
        body: `说好{{ promised_time }}之前给您答复，我们没有做到。让您又来问一次，是我们的不对，很抱歉。`,
        blanks: { promised_time: { label: '约定的时间', example: '周一' } },
      },
      'zh-Hant': {
        title: '讓您又問一次',
        shortcut: 'pt2',
        aliases: ['沒有回覆', '說好沒做到', '一直催'],
        tags: ['同理', '回覆太慢'],
        use: '說好要回覆卻沒做到，顧客只好再來詢問時。',
        avoid: '約好的時間還沒到時，請不要使用。',
        body: `我們說好{{ promised_time }}前會回覆您，卻沒有做到。還要您再問一次，是我們不好，真的很抱歉。`,
        blanks: { promised_time: { label: '約好的時間', example: '星期一' } },
      },
    },
  },
  {
    id: 'acknowledge-broken-gift',
    kind: 'snippet',
    slot: 'acknowledge',
    texts: {
      en: {
        title: 'It arrived broken, and it was a gift',
        shortcut: 'sa3',
        aliases: ['damaged present', 'birthday', 'wedding', 'smashed'],
        tags: ['acknowledge', 'damaged'],
        use: 'When something broke on the way and it was meant for somebody else.',
        avoid: 'Not before you know whom it was for: leave out what the customer has not said.',
        body: `It is bad enough that the {{ item }} arrived broken, and worse because it was a present for {{ occasion }}. I am sorry we spoiled that moment.`,
        blanks: {
          item: { label: 'Item', example: 'lamp' },
          occasion: { label: 'Occasion or person', example: 'your sister’s birthday' },
        },
      },
      da: {
        title: 'Det kom i stykker, og det var en gave',
        shortcut: 'sm3',
        aliases: ['ødelagt gave', 'fødselsdag', 'bryllup', 'knust'],
        tags: ['forståelse', 'skade'],
        use: 'Når noget er gået i stykker undervejs, og det var tænkt som gave.',
        avoid: 'Ikke før du ved, hvem gaven var til. Udelad det, kunden ikke selv har sagt.',
        body: `Det er surt nok, at {{ item }} gik i stykker på vejen, og værre, når det skulle være en gave til {{ occasion }}. Jeg er ked af, at vi ødelagde den oplevelse.`,
        blanks: {
          item: { label: 'Vare', hint: 'I bestemt form', example: 'lampen' },
          occasion: { label: 'Anledning eller person', example: 'din søsters fødselsdag' },
        },
      },
      'zh-Hans': {
        title: '礼物收到时已损坏',
        shortcut: 'pg3',
        aliases: ['礼物破损', '生日', '婚礼', '碎了'],
        tags: ['共情', '破损'],
        use: '商品在路上损坏，而它是要送人的礼物时。',
        avoid: '顾客没有提过的场合或对象，请不要自行补充。',
        body: `{{ item }}送到时坏了，本来就够扫兴，何况还是为{{ occasion }}准备的礼物。没能让这份心意好好送到，很抱歉。`,
        blanks: {
          item: { label: '商品', example: '台灯' },
          occasion: { label: '场合或对象', example: '您妹妹的生日' },
        },
      },
      'zh-Hant': {
        title: '禮物送到時已經損壞',
        shortcut: 'pt3',
        aliases: ['禮物破損', '生日', '婚禮', '破掉'],
        tags: ['同理', '損壞'],
        use: '商品在運送途中損壞，而且是要送人的禮物時。',
        avoid: '顧客沒提到的場合或對象，請不要自己加上去。',
        body: `{{ item }}一打開就是壞的，已經很掃興了，更何況是要給{{ occasion }}的禮物。讓您的心意打了折扣，真的很抱歉。`,
        blanks: {
          item: { label: '商品', example: '檯燈' },
          occasion: { label: '場合或對象', example: '妹妹生日' },
        },
      },
    },
  },
  {
    id: 'acknowledge-upset-too',
    kind: 'snippet',
    slot: 'acknowledge',
    texts: {
      en: {
        title: 'I would be upset too',
        shortcut: 'sa4',
        aliases: ['angry customer', 'empathy', 'disappointed', 'furious'],
        tags: ['acknowledge', 'angry'],
        use: 'When the customer is angry and has good reason to be. Name the reason in their words.',
        avoid: 'Not before you know what happened, and not twice in one conversation.',
        body: `{{ what_went_wrong }} That would upset me too, and you are right to tell us.`,
        blanks: {
          what_went_wrong: {
            label: 'What went wrong',
            hint: 'One whole sentence',
            example: 'You paid for two shelves and got one.',
          },
        },
      },
      da: {
        title: 'Det ville jeg også blive sur over',
        shortcut: 'sm4',
        aliases: ['vred kunde', 'empati', 'skuffet', 'rasende'],
        tags: ['forståelse', 'vrede'],
        use: 'Når kunden er vred og har god grund til det. Nævn grunden med kundens egne ord.',
        avoid: 'Ikke før du ved, hvad der er sket, og ikke to gange i samme samtale.',
        body: `{{ what_went_wrong }} Det ville jeg også blive ærgerlig over, og det er godt, du siger det til os.`,
        blanks: {
          what_went_wrong: {
            label: 'Hvad gik galt',
            hint: 'En hel sætning',
            example: 'Du betalte for to hylder og fik én.',
          },
        },
      },
      'zh-Hans': {
        title: '换作是我也会生气',
        shortcut: 'pg4',
        aliases: ['顾客生气', '安抚', '失望', '发火'],
        tags: ['共情', '生气'],
        use: '顾客生气且确有理由时，用顾客自己的话点明原因。',
        avoid: '事情还没弄清前请勿使用，同一段对话里也不要重复使用。',
        body: `{{ what_went_wrong }}换作是我也会生气，您说出来是应该的。`,
        blanks: {
          what_went_wrong: {
            label: '出了什么问题',
            hint: '写成完整的一句',
            example: '付了两个置物架的钱，只收到一个。',
          },
        },
      },
      'zh-Hant': {
        title: '換成是我也會生氣',
        shortcut: 'pt4',
        aliases: ['顧客生氣', '安撫', '失望', '客訴'],
        tags: ['同理', '生氣'],
        use: '顧客生氣而且有道理時，請用顧客自己的話點出原因。',
        avoid: '事情還沒弄清楚前請不要使用，同一段對話也不要用兩次。',
        body: `{{ what_went_wrong }}換成是我也會生氣，謝謝您願意直接告訴我們。`,
        blanks: {
          what_went_wrong: {
            label: '出了什麼問題',
            hint: '寫成完整的一句',
            example: '付了兩組層架的錢，卻只收到一組。',
          },
        },
      },
    },
  },
  {
    id: 'explain-known-and-unknown',
    kind: 'snippet',
    slot: 'explain',
    texts: {
      en: {
        title: 'What we know and what we do not know yet',
        shortcut: 'se1',
        aliases: ['no answer yet', 'still looking', 'uncertain'],
        tags: ['explain', 'honest'],
        use: 'When you have a part of the answer and would otherwise be tempted to guess the rest.',
        body: `This is what I know so far: {{ known }}. What I do not know yet is {{ not_known }}, and I would rather find out than guess.`,
        blanks: {
          known: { label: 'Known', example: 'the parcel left our warehouse on Monday' },
          not_known: { label: 'Not known yet', example: 'where it is now' },
        },
      },
      da: {
        title: 'Det ved vi, og det ved vi ikke endnu',
        shortcut: 'sf1',
        aliases: ['intet svar endnu', 'undersøger stadig', 'usikkert'],
        tags: ['forklaring', 'ærligt'],
        use: 'Når du har en del af svaret og ellers ville komme til at gætte på resten.',
        body: `Det ved jeg indtil nu: {{ known }}. Det ved jeg ikke endnu: {{ not_known }}. Det vil jeg hellere finde ud af end gætte på.`,
        blanks: {
          known: { label: 'Det ved vi', example: 'pakken forlod vores lager i mandags' },
          not_known: { label: 'Ved vi ikke', example: 'hvor den er lige nu' },
        },
      },
      'zh-Hans': {
        title: '已知的和还不清楚的',
        shortcut: 'ps1',
        aliases: ['还没有答案', '还在查', '不确定'],
        tags: ['说明', '如实'],
        use: '只掌握了部分情况，其余部分又不该猜测时。',
        body: `目前能确定的是：{{ known }}。还不清楚的是：{{ not_known }}，我想查清楚再告诉您，不随便猜。`,
        blanks: {
          known: { label: '已知情况', example: '包裹周一已从我们仓库发出' },
          not_known: { label: '还不清楚', example: '包裹现在在哪里' },
        },
      },
      'zh-Hant': {
        title: '目前知道的與還不知道的',
        shortcut: 'ps1',
        aliases: ['還沒有答案', '還在查', '不確定'],
        tags: ['說明', '誠實'],
        use: '只掌握一部分情況，其他部分又不該用猜的時候。',
        body: `我現在可以確定的是：{{ known }}。還不知道的是：{{ not_known }}，這部分我會查清楚，不會用猜的回答您。`,
        blanks: {
          known: { label: '已確定', example: '包裹星期一已從倉庫寄出' },
          not_known: { label: '還不知道', example: '包裹現在在哪裡' },
        },
      },
    },
  },
  {
    id: 'explain-refund-time',
    kind: 'snippet',
    slot: 'explain',
    texts: {
      en: {
        title: 'Why a refund takes days',
        shortcut: 'se2',
        aliases: ['where is my money', 'refund not arrived', 'bank days'],
        tags: ['explain', 'refund'],
        use: 'When we have sent the refund and it does not show on the account yet.',
        avoid: 'Not before the refund has been sent.',
        body: `We sent your refund of {{ amount }} on {{ refund_date }}. From there your bank decides when it shows on your account, most often within {{ bank_days }}.`,
        blanks: {
          amount: { label: 'Amount', example: '€49' },
          refund_date: { label: 'Sent on', example: '10 March' },
          bank_days: { label: 'Usual bank time', example: '5 working days' },
        },
      },
      da: {
        title: 'Derfor tager en refusion nogle dage',
        shortcut: 'sf2',
        aliases: ['hvor er mine penge', 'refusion ikke kommet', 'bankdage'],
        tags: ['forklaring', 'refusion'],
        use: 'Når vi har sendt pengene, og de ikke kan ses på kontoen endnu.',
        avoid: 'Ikke før refusionen er sendt.',
        body: `Vi sendte {{ amount }} retur til dig {{ refund_date }}. Herfra er det din bank, der afgør, hvornår pengene står på kontoen, som regel inden for {{ bank_days }}.`,
        blanks: {
          amount: { label: 'Beløb', example: '369 kr.' },
          refund_date: { label: 'Sendt', example: 'den 10. marts' },
          bank_days: { label: 'Normal banktid', example: '5 bankdage' },
        },
      },
      'zh-Hans': {
        title: '退款为什么要等几天',
        shortcut: 'ps2',
        aliases: ['退款没到账', '钱什么时候到', '到账时间'],
        tags: ['说明', '退款'],
        use: '我们已经退款，顾客账上还没显示时。',
        avoid: '退款还没有发出时，请勿使用。',
        body: `{{ amount }}的退款我们已在{{ refund_date }}退出，之后什么时候到账由您的银行处理，一般需要{{ bank_days }}。`,
        blanks: {
          amount: { label: '金额', example: '368元' },
          refund_date: { label: '退出日期', example: '3月10日' },
          bank_days: { label: '银行一般用时', example: '3到5个工作日' },
        },
      },
      'zh-Hant': {
        title: '退款為什麼要等幾天',
        shortcut: 'ps2',
        aliases: ['退款沒收到', '錢什麼時候進來', '入帳時間'],
        tags: ['說明', '退款'],
        use: '我們已經退款，但顧客的帳戶還沒看到時。',
        avoid: '退款還沒送出時，請不要使用。',
        body: `{{ amount }}的退款我們已經在{{ refund_date }}送出，接下來由您的銀行作業，入帳通常需要{{ bank_days }}。`,
        blanks: {
          amount: { label: '金額', example: 'NT$1,680' },
          refund_date: { label: '退款日期', example: '3 月 10 日' },
          bank_days: { label: '銀行作業時間', example: '5 到 7 個工作天' },
        },
      },
    },
  },
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
        aliases: ['选择', '方案', '替代办法', '您来定'],
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
        aliases: ['選擇', '方案', '替代做法', '由您決定'],
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
        tags: ['valg', 'refusion'],
        use: 'Når kunden skal have penge tilbage og selv kan vælge hvordan.',
        avoid: 'Ikke når loven eller kunden kræver pengene udbetalt.',
        body: `Du kan få de {{ amount }} tilbage, samme vej som du betalte, og det tager cirka {{ refund_days }}, eller som et gavekort til Kittiwake, der kan bruges med det samme. Hvad passer dig bedst?`,
        blanks: {
          amount: { label: 'Beløb', example: '369 kr.' },
          refund_days: { label: 'Tid for refusion', example: '5 bankdage' },
        },
      },
      'zh-Hans': {
        title: '礼品卡或原路退款',
        shortcut: 'px2',
        aliases: ['退钱', '代金券', '购物金'],
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
        aliases: ['退錢', '購物金', '抵用券'],
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
        aliases: ['电话', '打电话', '电话里说'],
        tags: ['选择', '电话'],
        use: '文字来回说不清，或电话里更容易谈妥时。',
        avoid: '在所写的时段内打不了电话时，请勿使用。',
        body: `如果您觉得电话里说更方便，我{{ call_window }}可以给您打过去。请回复您的电话号码和方便的时间。`,
        blanks: { call_window: { label: '可回电时段', example: '明天上午10点到12点' } },
      },
      'zh-Hant': {
        title: '提議回電',
        shortcut: 'px3',
        aliases: ['電話', '打電話', '用講的'],
        tags: ['選項', '電話'],
        use: '信件來回說不清楚，或用電話比較好談時。',
        avoid: '寫出的時段內沒辦法打電話時，請不要使用。',
        body: `如果您覺得用電話講比較清楚，我{{ call_window }}可以打給您。請回信留下電話號碼和方便接聽的時間。`,
        blanks: { call_window: { label: '可回電時段', example: '明天上午 10 點到 12 點' } },
      },
    },
  },
  {
    id: 'next-step-write-again',
    kind: 'snippet',
    slot: 'next-step',
    texts: {
      en: {
        title: 'I write again, also without news',
        shortcut: 'sn1',
        aliases: ['follow up', 'update later', 'keep you posted'],
        tags: ['next step', 'promise'],
        use: 'Whenever you cannot finish the matter in this message.',
        avoid: 'Not without a reminder: the time you write is a promise.',
        body: `I will write to you again at {{ next_update }}, also if there is no news by then.`,
        blanks: {
          next_update: { label: 'I write again at', hint: 'A time you can keep', example: '15:00 tomorrow (CET)' },
        },
      },
      da: {
        title: 'Jeg skriver igen, også uden nyt',
        shortcut: 'sn1',
        aliases: ['følge op', 'opdatering senere', 'holde dig orienteret'],
        tags: ['næste skridt', 'løfte'],
        use: 'Hver gang du ikke kan gøre sagen færdig i denne besked.',
        avoid: 'Ikke uden en påmindelse til dig selv. Tidspunktet er et løfte.',
        body: `Jeg skriver til dig igen {{ next_update }}, også selv om der ikke er noget nyt.`,
        blanks: {
          next_update: { label: 'Jeg skriver igen', hint: 'Et tidspunkt, du kan holde', example: 'i morgen kl. 15.00' },
        },
      },
      'zh-Hans': {
        title: '到时再写信，没消息也会写',
        shortcut: 'py1',
        aliases: ['跟进', '后续通知', '保持联系'],
        tags: ['下一步', '承诺'],
        use: '这封信里还不能把事情办完时。',
        avoid: '没给自己设好提醒前请勿使用，写下的时间就是承诺。',
        body: `{{ next_update }}我会再给您写信，即使那时还没有新消息，也会告诉您一声。`,
        blanks: { next_update: { label: '下次写信时间', hint: '写一个能做到的时间', example: '明天下午3点' } },
      },
      'zh-Hant': {
        title: '會再寫信，沒消息也會寫',
        shortcut: 'py1',
        aliases: ['後續追蹤', '再通知', '保持聯絡'],
        tags: ['下一步', '承諾'],
        use: '這封信還沒辦法把事情處理完時。',
        avoid: '還沒設好提醒請不要使用，寫出的時間就是承諾。',
        body: `我會在{{ next_update }}再寫信給您，就算到時候還沒有新消息，也會跟您說一聲。`,
        blanks: { next_update: { label: '下次寫信時間', hint: '請填確定做得到的時間', example: '明天下午 3 點' } },
      },
    },
  },
  {
    id: 'next-step-reply-here',
    kind: 'snippet',
    slot: 'next-step',
    texts: {
      en: {
        title: 'Reply here and it comes back to me',
        shortcut: 'sn2',
        aliases: ['same person', 'no need to start over', 'questions'],
        tags: ['next step', 'contact'],
        use: 'When you own the case and answers in this thread reach you.',
        avoid: 'Not when answers go to whoever is free.',
        body: `If anything is unclear, reply to this message. It comes back to me, so you will not have to start over with someone new.`,
      },
      da: {
        title: 'Svar her, så kommer det til mig',
        shortcut: 'sn2',
        aliases: ['samme person', 'ikke begynde forfra', 'spørgsmål'],
        tags: ['næste skridt', 'kontakt'],
        use: 'Når sagen er din, og svar i tråden lander hos dig.',
        avoid: 'Ikke når svar går til den, der er ledig.',
        body: `Er der noget, du er i tvivl om, så svar bare på denne besked. Den lander hos mig, så du ikke skal begynde forfra med en ny.`,
      },
      'zh-Hans': {
        title: '直接回复就会到我这里',
        shortcut: 'py2',
        aliases: ['专人跟进', '不用从头说', '有疑问'],
        tags: ['下一步', '联系'],
        use: '由您负责到底，并且顾客的回复会到您手上时。',
        avoid: '回复会随机分配给其他客服时，请勿使用。',
        body: `有不清楚的地方，直接回复这封信就行。您的回复会到我这里，不用再跟别人从头说起。`,
      },
      'zh-Hant': {
        title: '直接回信就會到我這裡',
        shortcut: 'py2',
        aliases: ['專人處理', '不用重講', '有問題'],
        tags: ['下一步', '聯絡'],
        use: '案件由您負責到底，而且顧客回信會到您手上時。',
        avoid: '回信會分派給其他客服時，請不要使用。',
        body: `如果還有不清楚的地方，直接回這封信就可以了。信會回到我這裡，您不用再跟另一位客服重講一遍。`,
      },
    },
  },
  {
    id: 'closing-warm',
    kind: 'snippet',
    slot: 'closing',
    texts: {
      en: {
        title: 'Sign-off: warm',
        shortcut: 'sc1',
        aliases: ['goodbye', 'regards', 'best wishes'],
        tags: ['closing', 'sign-off'],
        use: 'For the end of an ordinary letter.',
        avoid: 'Not when the customer is still waiting for an answer or has just had bad news.',
        body: `Enjoy the rest of your day.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
      },
      da: {
        title: 'Afslutning: venlig',
        shortcut: 'ss1',
        aliases: ['farvel', 'hilsen', 'underskrift'],
        tags: ['afslutning', 'underskrift'],
        use: 'Til slutningen af en almindelig besked.',
        avoid: 'Ikke når kunden stadig venter på svar eller lige har fået en dårlig nyhed.',
        body: `Ha' en rigtig god dag.

De bedste hilsner\\
{{ agent.first_name }}\\
Kittiwake`,
      },
      'zh-Hans': {
        title: '结尾：温馨祝福',
        shortcut: 'pj1',
        aliases: ['落款', '祝好', '再见'],
        tags: ['结尾', '落款'],
        use: '普通来信的结尾。',
        avoid: '顾客还在等答复，或刚得知坏消息时，请勿使用。',
        body: `祝您今天一切顺利！

{{ agent.first_name }}\\
Kittiwake`,
      },
      'zh-Hant': {
        title: '結尾：溫馨祝福',
        shortcut: 'pj1',
        aliases: ['署名', '祝好', '再見'],
        tags: ['結尾', '署名'],
        use: '一般回信的結尾。',
        avoid: '顧客還在等答覆，或剛聽到壞消息時，請不要使用。',
        body: `祝您有美好的一天！

{{ agent.first_name }}\\
Kittiwake`,
      },
    },
  },
  {
    id: 'closing-after-hard-conversation',
    kind: 'snippet',
    slot: 'closing',
    texts: {
      en: {
        title: 'Sign-off: after a hard conversation',
        shortcut: 'sc2',
        aliases: ['thank you for your honesty', 'complaint end', 'goodbye'],
        tags: ['closing', 'complaint'],
        use: 'When a complaint is settled and the customer has been frank with us.',
        avoid: 'Not while the matter is still open.',
        body: `Thank you for telling us so plainly what went wrong. It gave us the chance to put it right.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
      },
      da: {
        title: 'Afslutning: efter en svær samtale',
        shortcut: 'ss2',
        aliases: ['tak for ærligheden', 'slut på klage', 'farvel'],
        tags: ['afslutning', 'klage'],
        use: 'Når en klage er løst, og kunden har talt lige ud af posen.',
        avoid: 'Ikke så længe sagen stadig er åben.',
        body: `Tak, fordi du sagde ligeud, hvad der var galt. Det gav os mulighed for at rette op på det.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
      },
      'zh-Hans': {
        title: '结尾：棘手对话之后',
        shortcut: 'pj2',
        aliases: ['感谢直言', '投诉结束', '落款'],
        tags: ['结尾', '投诉'],
        use: '投诉已经解决，顾客也坦率说明了问题时。',
        avoid: '事情还没有解决时，请勿使用。',
        body: `谢谢您直言告诉我们哪里没做好，让我们有机会弥补。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
      },
      'zh-Hant': {
        title: '結尾：棘手對話之後',
        shortcut: 'pj2',
        aliases: ['謝謝指教', '客訴結案', '署名'],
        tags: ['結尾', '客訴'],
        use: '客訴已經解決，顧客也坦白說出問題時。',
        avoid: '事情還沒解決時，請不要使用。',
        body: `謝謝您坦白告訴我們哪裡做得不好，讓我們有機會改過來。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
      },
    },
  },
]

import type { Sample } from '../sample.ts'

/** How a letter begins, by the mood it answers. */
export const openings: readonly Sample[] = [
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
]

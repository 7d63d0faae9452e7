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
        aliases: ['您好', '打招呼', '称呼', 'ptwh'],
        tags: ['开头', '问候'],
        use: '顾客第一次来信，情绪平和、事情不急时。',
        avoid: '顾客已经为同一件事写过信时，请勿使用。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

谢谢您的来信。`,
      },
      'zh-Hant': {
        title: '開頭：一般問候',
        shortcut: 'pk1',
        aliases: ['您好', '打招呼', '稱呼', 'ybwh'],
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
        aliases: ['再次来信', '催促', '一直没回复', 'dclx'],
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
        aliases: ['再次來信', '催件', '一直沒回覆', 'dclx'],
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
        aliases: ['电话沟通', '通话小结', '电话里说好的', 'thzh'],
        tags: ['开头', '电话'],
        use: '与顾客通过电话后，把商定的内容写下来时。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

谢谢您{{ call_time }}抽时间与我通话。我们商定的内容写在下面，方便您留存。`,
        blanks: { call_time: { label: '通话时间', example: '今天上午' } },
      },
      'zh-Hant': {
        title: '開頭：通完電話之後',
        shortcut: 'pk3',
        aliases: ['電話聯絡', '通話摘要', '電話裡說好的', 'twdh'],
        tags: ['開頭', '電話'],
        use: '和顧客講完電話，要把談好的內容寫下來時。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

謝謝您{{ call_time }}撥空和我通電話。剛才談好的內容我整理在下面，讓您留個紀錄。`,
        blanks: { call_time: { label: '通話時間', example: '今天上午' } },
      },
    },
  },
  {
    id: 'opening-worried',
    kind: 'snippet',
    slot: 'opening',
    texts: {
      en: {
        title: 'Greeting: worried customer',
        shortcut: 'so4',
        aliases: ['anxious', 'afraid', 'scared', 'nervous'],
        tags: ['opening', 'worried'],
        use: 'When the customer is anxious and needs to know first that somebody is on it.',
        avoid: 'Not without the time: without it the sentence calms nobody.',
        body: `Hi {{ customer.first_name | default: "there" }},

I've got your message and I'm looking into it now. You'll have an answer from me by {{ answer_by }}, so you don't have to sit and wait for it.`,
        blanks: {
          answer_by: { label: 'Answer by', hint: 'A time you can keep', example: '15:00 today (CET)' },
        },
      },
      da: {
        title: 'Hilsen: bekymret kunde',
        shortcut: 'sh4',
        aliases: ['ængstelig', 'bange', 'nervøs', 'utryg'],
        tags: ['indledning', 'bekymring'],
        use: 'Når kunden er urolig og først af alt skal vide, at nogen er i gang.',
        avoid: 'Ikke uden tidspunktet. Uden det beroliger sætningen ingen.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Jeg har fået din besked og er gået i gang med at undersøge det. Du har et svar fra mig senest {{ answer_by }}, så du behøver ikke sidde og vente på det.`,
        blanks: {
          answer_by: { label: 'Svar senest', hint: 'Et tidspunkt, du kan holde', example: 'kl. 15.00 i dag' },
        },
      },
      'zh-Hans': {
        title: '开头：顾客很担心',
        shortcut: 'pk4',
        aliases: ['着急', '害怕', '焦虑', '不放心', 'gkdx'],
        tags: ['开头', '担心'],
        use: '顾客忧心忡忡，最需要先知道已经有人在处理时。',
        avoid: '写不出答复时间时请勿使用，没有时间这句话安抚不了人。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

您的来信我收到了，正在查。最晚{{ answer_by }}给您答复，您不用一直守着等消息。`,
        blanks: {
          answer_by: { label: '最晚答复时间', hint: '写一个能做到的时间', example: '今天下午3点' },
        },
      },
      'zh-Hant': {
        title: '開頭：顧客很擔心',
        shortcut: 'pk4',
        aliases: ['著急', '害怕', '焦慮', '不放心', 'gkdx'],
        tags: ['開頭', '擔心'],
        use: '顧客很不安，最需要先知道已經有人在處理時。',
        avoid: '寫不出答覆時間時請不要使用，沒有時間這句話安撫不了人。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

您的來信我收到了，現在正在查。最晚{{ answer_by }}會給您答覆，您不用一直守著等消息。`,
        blanks: {
          answer_by: { label: '最晚答覆時間', hint: '請填確定做得到的時間', example: '今天下午 3 點' },
        },
      },
    },
  },
  {
    id: 'opening-angry',
    kind: 'snippet',
    slot: 'opening',
    texts: {
      en: {
        title: 'Greeting: angry customer',
        shortcut: 'so5',
        aliases: ['furious', 'shouting', 'fed up', 'complaint'],
        tags: ['opening', 'angry'],
        use: 'When the customer is angry: begin with what happened to them, not with thanks.',
        avoid: 'Not with a polite "thank you for your message" in front of it.',
        body: `Hi {{ customer.first_name | default: "there" }},

{{ what_happened }} I can see why you're angry, and I'm going to deal with it now.`,
        blanks: {
          what_happened: {
            label: 'What happened',
            hint: 'Whole sentence, as they tell it',
            example: 'You waited at home for two days, and nobody came.',
          },
        },
      },
      da: {
        title: 'Hilsen: vred kunde',
        shortcut: 'sh5',
        aliases: ['rasende', 'råber', 'har fået nok', 'klage'],
        tags: ['indledning', 'vrede'],
        use: 'Når kunden er vred. Begynd med det, der er sket, ikke med en tak.',
        avoid: 'Ikke med et høfligt "tak for din besked" foran.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

{{ what_happened }} Jeg forstår godt, at du er vred, og jeg tager fat på det nu.`,
        blanks: {
          what_happened: {
            label: 'Hvad er der sket',
            hint: 'Hel sætning, som kunden fortæller det',
            example: 'Du ventede hjemme i to dage, og ingen kom.',
          },
        },
      },
      'zh-Hans': {
        title: '开头：顾客很生气',
        shortcut: 'pk5',
        aliases: ['发火', '暴怒', '受够了', '投诉', 'gksq'],
        tags: ['开头', '生气'],
        use: '顾客很生气时，先说发生了什么，不要先道谢。',
        avoid: '前面不要再加“谢谢您的来信”。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

{{ what_happened }}您生气是应该的，这件事我现在就处理。`,
        blanks: {
          what_happened: {
            label: '发生了什么',
            hint: '完整的句子，以顾客说的为准',
            example: '您在家等了两天，却没有人上门。',
          },
        },
      },
      'zh-Hant': {
        title: '開頭：顧客很生氣',
        shortcut: 'pk5',
        aliases: ['發火', '暴怒', '受夠了', '客訴', 'gksq'],
        tags: ['開頭', '生氣'],
        use: '顧客很生氣時，先說發生了什麼，不要先道謝。',
        avoid: '前面不要再加「謝謝您的來信」。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

{{ what_happened }}您會生氣是應該的，這件事我現在就處理。`,
        blanks: {
          what_happened: {
            label: '發生了什麼',
            hint: '完整的句子，以顧客說的為準',
            example: '您在家等了兩天，卻沒有人來。',
          },
        },
      },
    },
  },
  {
    id: 'opening-praise',
    kind: 'snippet',
    slot: 'opening',
    texts: {
      en: {
        title: 'Greeting: kind words',
        shortcut: 'so6',
        aliases: ['praise', 'thank you note', 'compliment', 'happy customer'],
        tags: ['opening', 'happy'],
        use: 'When someone writes only to say that something went well.',
        avoid: "Not when there's a question in the message too: answer it first.",
        body: `Hi {{ customer.first_name | default: "there" }},

Thank you. People mostly write to us when something is wrong, so your message went round the room. I've passed it on to {{ praised }}.`,
        blanks: {
          praised: { label: 'Who or what', example: 'Jonas in the warehouse' },
        },
      },
      da: {
        title: 'Hilsen: rosende ord',
        shortcut: 'sh6',
        aliases: ['ros', 'tak', 'kompliment', 'glad kunde'],
        tags: ['indledning', 'glad'],
        use: 'Når nogen kun skriver for at sige, at noget gik godt.',
        avoid: 'Ikke når der også er et spørgsmål i beskeden. Svar på det først.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Tusind tak. Folk skriver mest til os, når noget er galt, så din besked gik på omgang hos os. Jeg har givet den videre til {{ praised }}.`,
        blanks: {
          praised: { label: 'Hvem eller hvad', example: 'Jonas på lageret' },
        },
      },
      'zh-Hans': {
        title: '开头：收到表扬',
        shortcut: 'pk6',
        aliases: ['表扬', '感谢信', '好评', '满意', 'sdby'],
        tags: ['开头', '开心'],
        use: '顾客特意来信，只为说一声做得好时。',
        avoid: '信里还带着问题时请勿使用，请先回答问题。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

谢谢您！来信多半是因为出了问题，所以您这封我们传着看了一圈，也已经转告{{ praised }}了。`,
        blanks: {
          praised: { label: '表扬的对象', example: '仓库的小江' },
        },
      },
      'zh-Hant': {
        title: '開頭：收到稱讚',
        shortcut: 'pk6',
        aliases: ['稱讚', '感謝信', '好評', '滿意', 'sdcz'],
        tags: ['開頭', '開心'],
        use: '顧客特地來信，只為了說一聲做得好時。',
        avoid: '信裡還有問題時請不要使用，請先回答問題。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

謝謝您！會寫信來的，多半是遇到了問題，所以您這封信我們傳著看了一圈，也已經轉告{{ praised }}了。`,
        blanks: {
          praised: { label: '稱讚的對象', example: '倉庫的小江' },
        },
      },
    },
  },
  {
    id: 'opening-late-answer',
    kind: 'snippet',
    slot: 'opening',
    texts: {
      en: {
        title: 'Greeting: our answer is late',
        shortcut: 'so7',
        aliases: ['sorry for the delay', 'backlog', 'slow reply', 'waiting for days'],
        tags: ['opening', 'late answer'],
        use: 'When the customer has waited longer than we promise, and you can answer now.',
        avoid: 'Not when you still have no answer: then say that, and when it comes.',
        body: `Hi {{ customer.first_name | default: "there" }},

You wrote on {{ wrote_on }}, and you're only hearing from us now. That's too long, and I'm sorry. Here's your answer.

{{ cursor }}`,
        blanks: {
          wrote_on: { label: 'They wrote on', example: 'Monday' },
        },
      },
      da: {
        title: 'Hilsen: vores svar kommer sent',
        shortcut: 'sh7',
        aliases: ['beklager ventetiden', 'pukkel', 'langsomt svar', 'ventet i dagevis'],
        tags: ['indledning', 'sent svar'],
        use: 'Når kunden har ventet længere, end vi lover, og du kan svare nu.',
        avoid: 'Ikke når du stadig ikke har et svar. Så skriv det, og hvornår det kommer.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Du skrev {{ wrote_on }}, og først nu hører du fra os. Det er for længe, og det beklager jeg. Her er dit svar.

{{ cursor }}`,
        blanks: {
          wrote_on: { label: 'Kunden skrev', example: 'i mandags' },
        },
      },
      'zh-Hans': {
        title: '开头：回复晚了',
        shortcut: 'pk7',
        aliases: ['抱歉久等', '积压', '回复慢', '等了几天', 'hfwl'],
        tags: ['开头', '回复晚了'],
        use: '顾客等待的时间超过了我们的承诺，而您现在能给答复时。',
        avoid: '现在仍没有答案时请勿使用，请如实说明，并写明何时答复。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

您{{ wrote_on }}就来信了，我们到现在才回复，实在太久，对不起。您问的事，答复如下。

{{ cursor }}`,
        blanks: {
          wrote_on: { label: '来信日期', example: '周一' },
        },
      },
      'zh-Hant': {
        title: '開頭：回覆晚了',
        shortcut: 'pk7',
        aliases: ['抱歉久等', '案件太多', '回覆太慢', '等了好幾天', 'hfwl'],
        tags: ['開頭', '回覆太慢'],
        use: '顧客等待的時間超過我們的承諾，而您現在能給答覆時。',
        avoid: '現在還是沒有答案時請不要使用，請老實說明，並寫清楚何時答覆。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

您{{ wrote_on }}就來信了，我們到現在才回覆，實在太久，對不起。您問的事，答覆如下。

{{ cursor }}`,
        blanks: {
          wrote_on: { label: '來信日期', example: '星期一' },
        },
      },
    },
  },
]

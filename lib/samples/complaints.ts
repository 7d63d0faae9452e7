import type { Sample } from './sample.ts'

/** Replies to complaints, from the first answer to the last, and what may follow once the matter is solved. */
export const complaints: readonly Sample[] = [
  {
    id: 'complaint-received',
    kind: 'reply',
    texts: {
      en: {
        title: 'Complaint received: what happens now',
        shortcut: 'cpr',
        aliases: ['complaint', 'unhappy customer', 'I want to complain', 'formal complaint'],
        tags: ['complaints', 'next step'],
        use: 'First answer to a complaint that takes more than a day to look into.',
        avoid: 'Not when you can solve it right now: then solve it, and say so.',
        body: `Hi {{ customer.first_name | default: "there" }},

I've read your complaint from the first line to the last. So that we're talking about the same thing, this is how I understand it:

- **What went wrong:** {{ summary }}
- **What you'd like from us:** {{ wish }}

If I've got any of it wrong, correct me, and your version counts.

I'm looking into it myself, so you have one person to deal with. {% if customer.vip %}I'll also call you {{ call_window }}, so that you can put it in your own words.{% endif %} You'll hear from me by {{ answer_by }}: with an answer, or with how far I've come and what is still missing. You don't need to send anything more for now.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          summary: {
            label: 'What went wrong',
            hint: 'One sentence, in their words',
            example: 'two deliveries came late and nobody told you',
          },
          wish: { label: 'What they want', example: 'the delivery charge back and an explanation' },
          answer_by: { label: 'Answer by', hint: 'A time you can keep', example: 'Friday 13 March' },
          call_window: { label: 'When I call', example: 'tomorrow between 10:00 and 12:00 (CET)' },
        },
      },
      da: {
        title: 'Klage modtaget: det sker der nu',
        shortcut: 'klm',
        aliases: ['klage', 'utilfreds kunde', 'jeg vil klage', 'formel klage'],
        tags: ['klager', 'næste skridt'],
        use: 'Det første svar på en klage, som det tager mere end en dag at undersøge.',
        avoid: 'Ikke når du kan løse den nu. Så løs den, og skriv det.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Jeg har læst din klage fra første til sidste linje. Så vi er enige om, hvad det drejer sig om, skriver jeg lige, hvordan jeg forstår den:

- **Det gik galt:** {{ summary }}
- **Det vil du have fra os:** {{ wish }}

Har jeg misforstået noget, så ret mig, og så er det din udgave, der gælder.

Jeg undersøger sagen selv, så du har én person at tale med. {% if customer.vip %}Jeg ringer også til dig {{ call_window }}, så du kan sige det med dine egne ord.{% endif %} Du hører fra mig senest {{ answer_by }}, enten med et svar eller med, hvor langt jeg er, og hvad der mangler. Du behøver ikke sende mere lige nu.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          summary: {
            label: 'Hvad gik galt',
            hint: 'Én sætning med kundens ord',
            example: 'to leveringer kom for sent, og ingen gav dig besked',
          },
          wish: { label: 'Hvad kunden vil', example: 'fragten tilbage og en forklaring' },
          answer_by: { label: 'Svar senest', hint: 'Et tidspunkt, du kan holde', example: 'fredag den 13. marts' },
          call_window: { label: 'Hvornår jeg ringer', example: 'i morgen mellem kl. 10 og 12' },
        },
      },
      'zh-Hans': {
        title: '投诉已收到：接下来怎么办',
        shortcut: 'tssd',
        aliases: ['投诉', '不满意', '我要投诉', '正式投诉', 'tsgd'],
        tags: ['投诉', '下一步'],
        use: '收到投诉、需要一天以上才能查清时的第一封回复。',
        avoid: '当场就能解决的不要用，直接解决并告诉顾客。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

您的投诉我从头到尾看完了。为了不会错您的意思，先把我的理解写在这里：

- **出的问题**：{{ summary }}
- **您希望我们做的**：{{ wish }}

哪里理解得不对，请您纠正，以您说的为准。

这件事由我负责查到底，您只需要跟我一个人联系。{% if customer.vip %}{{ call_window }}我会再给您打个电话，听您亲口说说。{% endif %}最晚{{ answer_by }}我会给您消息：要么是答复，要么是查到了哪一步、还差什么。您目前不用再补充材料。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          summary: { label: '出了什么问题', hint: '一句话，用顾客的原话', example: '两次配送都晚到，也没有人告诉您' },
          wish: { label: '顾客的要求', example: '退还运费，并给一个解释' },
          answer_by: { label: '最晚答复时间', hint: '写一个能做到的时间', example: '3月13日（周五）' },
          call_window: { label: '来电时间', example: '明天上午10点到12点' },
        },
      },
      'zh-Hant': {
        title: '客訴已收到：接下來怎麼處理',
        shortcut: 'ksss',
        aliases: ['客訴', '不滿意', '我要申訴', '正式申訴', 'kssd'],
        tags: ['客訴', '下一步'],
        use: '收到客訴、需要一天以上才能查清楚時的第一封回覆。',
        avoid: '當下就能解決的請勿使用，直接解決並告訴顧客。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

您的來信我從頭到尾看完了。為了避免誤會您的意思，先把我的理解寫在這裡：

- **發生的問題**：{{ summary }}
- **您希望我們做的**：{{ wish }}

如果有哪裡理解得不對，請直接告訴我，以您說的為準。

這件事由我負責查到底，您只要跟我一個人聯絡就好。{% if customer.vip %}{{ call_window }}我會再打電話給您，親自聽您說明。{% endif %}最晚{{ answer_by }}我會給您消息：可能是答覆，也可能是查到哪一步、還缺什麼。您目前不用再補資料。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          summary: { label: '發生什麼問題', hint: '一句話，用顧客自己的話', example: '兩次配送都晚到，也沒有人通知' },
          wish: { label: '顧客的要求', example: '退還運費，並說明原因' },
          answer_by: { label: '最晚回覆時間', hint: '請填確定做得到的時間', example: '3 月 13 日（五）' },
          call_window: { label: '致電時間', example: '明天上午 10 點到 12 點' },
        },
      },
    },
  },
  {
    id: 'complaint-treated-badly',
    kind: 'reply',
    texts: {
      en: {
        title: 'Complaint about how we treated them',
        shortcut: 'cpt',
        aliases: ['rude agent', 'unfriendly service', 'bad service', 'not listened to', 'hung up'],
        tags: ['complaints', 'our mistake'],
        use: "We were rude, careless or didn't listen, and you've read or heard the conversation yourself.",
        avoid: "Not before you've seen the conversation, and never with a colleague's name in it.",
        body: `Hi {{ customer.first_name | default: "there" }},

I've gone through the conversation from {{ conversation_date }}, and you're right. {{ what_was_wrong }} Nobody who asks us for help should be met like that. I'm sorry.

I've raised it with the lead of our team, who will talk it through with the person concerned. You won't get a report about a colleague from me, but it doesn't end with this message.

Meanwhile, what you asked in the first place went unanswered. Here's the answer. {{ answer_to_question }}

I'm taking it from here, so you'll be dealing with me. If you'd like to tell my lead about it yourself, say so and I'll arrange a call.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          conversation_date: { label: 'Date of conversation', example: 'Tuesday' },
          what_was_wrong: {
            label: 'What was wrong',
            hint: 'Name it plainly, whole sentence',
            example: 'You were interrupted three times and then cut off.',
          },
          answer_to_question: {
            kind: 'long-text',
            label: 'Answer to their question',
            hint: 'Whole sentences',
            example: 'Your lamp can be repaired, and we pay for it.',
          },
        },
      },
      da: {
        title: 'Klage over, hvordan vi har behandlet kunden',
        shortcut: 'klb',
        aliases: ['uforskammet medarbejder', 'uvenlig betjening', 'dårlig service', 'lagt på'],
        tags: ['klager', 'vores fejl'],
        use: 'Når vi har været uhøflige, sjuskede eller ikke har lyttet, og du selv har læst eller hørt samtalen.',
        avoid: 'Ikke før du har set samtalen, og aldrig med en kollegas navn.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Jeg har gennemgået samtalen {{ conversation_date }}, og du har ret. {{ what_was_wrong }} Sådan skal ingen mødes, når de beder os om hjælp. Det undskylder jeg.

Jeg har taget det op med lederen af vores hold, som taler det igennem med den, det handler om. Du får ikke en rapport om en kollega fra mig, men det slutter ikke med den her besked.

Imens blev det, du egentlig spurgte om, aldrig besvaret. Svaret er: {{ answer_to_question }}

Jeg har sagen herfra, så det er mig, du skriver med. Vil du selv fortælle min leder om det, så sig til, og jeg finder en tid, hvor I kan tale sammen.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          conversation_date: { label: 'Samtalen var', example: 'i tirsdags' },
          what_was_wrong: {
            label: 'Hvad var galt',
            hint: 'Sig det ligeud, hel sætning',
            example: 'Du blev afbrudt tre gange, og så blev der lagt på.',
          },
          answer_to_question: {
            kind: 'long-text',
            label: 'Svar på spørgsmålet',
            hint: 'Hele sætninger',
            example: 'Din lampe kan repareres, og vi betaler.',
          },
        },
      },
      'zh-Hans': {
        title: '投诉服务态度',
        shortcut: 'fwtd',
        aliases: ['态度差', '客服不礼貌', '服务不好', '不听我说', '挂电话', 'tdc'],
        tags: ['投诉', '我方责任'],
        use: '我们确实失礼、敷衍或没有认真听，而且您亲自看过或听过那次对话时使用。',
        avoid: '没有看过对话记录前不要用，也绝不写出同事的名字。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

{{ conversation_date }}的那次对话我完整看过了，您说得对。{{ what_was_wrong }}来找我们帮忙的人，不该受到这样的对待。对不起。

我已经向团队主管反映，由主管和当事同事谈。同事个人的处理情况我不便告诉您，但这件事不会到这封信为止。

另外，您当初问的问题一直没有得到答复，答案是：{{ answer_to_question }}

后面由我来接手，您直接跟我联系就好。如果您想亲自和我的主管谈谈，告诉我一声，我来安排通话。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          conversation_date: { label: '对话日期', example: '周二' },
          what_was_wrong: {
            label: '哪里不对',
            hint: '直说，写成完整的句子',
            example: '您的话被打断了三次，最后电话还被挂断。',
          },
          answer_to_question: {
            kind: 'long-text',
            label: '原本问题的答案',
            hint: '写成完整的句子',
            example: '您的台灯可以修，费用由我们承担。',
          },
        },
      },
      'zh-Hant': {
        title: '客訴服務態度',
        shortcut: 'fwtd',
        aliases: ['態度不好', '客服沒禮貌', '服務很差', '不聽我說', '掛電話', 'tdbh'],
        tags: ['客訴', '我方疏失'],
        use: '我們確實失禮、敷衍或沒有好好聽，而且您親自看過或聽過那次對話時使用。',
        avoid: '還沒看過對話紀錄之前請勿使用，也絕對不要寫出同事的名字。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

{{ conversation_date }}的那次對話我完整看過了，您說得沒錯。{{ what_was_wrong }}來找我們幫忙的人，不應該受到這樣的對待。對不起。

我已經向團隊主管反映，會由主管和當事同事談。同事個人的處理情形我不方便透露，但這件事不會只到這封信為止。

另外，您當初想問的事一直沒有得到答覆，答案是：{{ answer_to_question }}

接下來由我處理，您直接跟我聯絡就好。如果想親自和我的主管談談，跟我說一聲，我來安排通話。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          conversation_date: { label: '對話日期', example: '星期二' },
          what_was_wrong: {
            label: '哪裡不對',
            hint: '直說，寫成完整的句子',
            example: '您的話被打斷三次，最後電話還被掛斷。',
          },
          answer_to_question: {
            kind: 'long-text',
            label: '原本問題的答案',
            hint: '寫成完整的句子',
            example: '您的檯燈可以修，費用由我們負擔。',
          },
        },
      },
    },
  },
  {
    id: 'complaint-final-answer',
    kind: 'reply',
    texts: {
      en: {
        title: 'Our final answer, and where else to turn',
        shortcut: 'cpf',
        aliases: ['final decision', 'complaint rejected', 'ombudsman', 'dispute', 'disagree'],
        tags: ['complaints', 'saying no', 'outside help'],
        use: "Someone who wasn't involved has looked again, and our answer stays no.",
        avoid: 'Not without that second look, and not while anything is still being checked.',
        body: `Hi {{ customer.first_name | default: "there" }},

You asked us to look again, and we have. {{ lead_name }}, who wasn't involved before, has gone through everything you sent us. Our answer stays the same: {{ decision }}.

The reason is that {{ reason }}. I know you see it differently, and that you've put a lot of time into it. I'd rather give you a clear no than keep you hoping.

You don't have to take our word for it. You can turn to {{ ombudsman }}, which is independent of us and will tell you what it costs and how long it takes. Send them this message and your number, {{ ticket.number }}. If they ask us for documents, they get them.

Should you have something we haven't seen yet, send it to me here, and I'll have it looked at.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          lead_name: { label: 'Who looked again', hint: 'Not involved before', example: 'Mira Holm' },
          decision: {
            label: 'Our answer',
            hint: 'In plain words, no full stop',
            example: "we can't take the sofa back",
          },
          reason: {
            label: 'Why',
            hint: 'Continues "that"',
            example: 'it was cut to your measurements and has no fault',
          },
          ombudsman: { label: 'Where to turn', hint: 'As in our terms', example: 'the Online Shopping Ombudsman' },
        },
      },
      da: {
        title: 'Vores endelige svar, og hvor du kan gå hen',
        shortcut: 'kls',
        aliases: ['endelig afgørelse', 'klage afvist', 'klagenævn', 'uenighed', 'tvist'],
        tags: ['klager', 'afslag', 'hjælp andre steder'],
        use: 'Når en, der ikke var involveret, har set på sagen igen, og svaret stadig er nej.',
        avoid: 'Ikke uden at sagen er set på igen, og ikke så længe noget stadig bliver undersøgt.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Du bad os se på sagen igen, og det har vi gjort. {{ lead_name }}, som ikke har været inde over før, har gennemgået alt, hvad du har sendt. Vores svar er stadig, at {{ decision }}.

Grunden er, at {{ reason }}. Jeg ved, at du ser anderledes på det, og at du har brugt meget tid på det. Jeg vil hellere give dig et klart nej end lade dig håbe.

Du behøver ikke tage vores ord for det. Du kan gå til {{ ombudsman }}, som er uafhængigt af os og kan fortælle dig, hvad det koster, og hvor lang tid det tager. Send dem denne besked og dit sagsnummer, {{ ticket.number }}. Beder de os om papirer, får de dem.

Har du noget, vi ikke har set, så send det til mig her, og jeg får det vurderet.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          lead_name: { label: 'Hvem har set på den', hint: 'Ikke involveret før', example: 'Mira Holm' },
          decision: { label: 'Vores svar', hint: 'Fortsætter "at"', example: 'vi ikke kan tage sofaen retur' },
          reason: {
            label: 'Hvorfor',
            hint: 'Fortsætter "at"',
            example: 'den er skåret efter dine mål og ikke fejler noget',
          },
          ombudsman: { label: 'Hvor kunden kan gå hen', hint: 'Som i vores betingelser', example: 'Nethandelsnævnet' },
        },
      },
      'zh-Hans': {
        title: '最终答复，以及可以向谁申诉',
        shortcut: 'zzdf',
        aliases: ['最终决定', '投诉驳回', '调解', '申诉', '有争议', 'ss'],
        tags: ['投诉', '婉拒', '外部求助'],
        use: '由没有参与过的人复核之后，答复仍然是不能办理时使用。',
        avoid: '没有复核过，或还有情况在查时不要用。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

您要求我们再核查一次，我们照做了。之前没有参与过的{{ lead_name }}把您提供的全部材料重新看了一遍，结论没有变：{{ decision }}

原因是：{{ reason }}我知道您的看法不同，也为这件事花了很多时间。与其让您一直抱着希望，不如把话说清楚。

您不必只听我们一家之言。{{ ombudsman }}受理这类争议，独立于我们，费用和所需时间可以向他们咨询。申诉时请附上这封信和您的工单号 {{ ticket.number }}，他们需要材料，我们会如实提供。

如果您手上还有我们没看过的材料，请直接发给我，我再请人核查。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          lead_name: { label: '复核人', hint: '之前没有参与', example: '周敏' },
          decision: { label: '我们的答复', hint: '一句话说清楚', example: '这张沙发我们不能退款。' },
          reason: { label: '原因', hint: '只写事实', example: '沙发是按您的尺寸定制的，也没有质量问题。' },
          ombudsman: { label: '可以向谁申诉', hint: '与服务条款一致', example: '网购纠纷调解中心' },
        },
      },
      'zh-Hant': {
        title: '最終答覆，以及可以向誰申訴',
        shortcut: 'zzdf',
        aliases: ['最終決定', '申訴駁回', '調解', '消費爭議', '不服', 'ss'],
        tags: ['客訴', '婉拒', '外部求助'],
        use: '由沒有參與過的人複查之後，答覆仍然是無法辦理時使用。',
        avoid: '還沒複查過，或還有狀況在查時請勿使用。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

您請我們再看一次，我們照做了。先前沒有參與的{{ lead_name }}把您提供的資料全部重新看過，結論還是一樣：{{ decision }}

原因是：{{ reason }}我知道您的看法不同，也為這件事花了很多時間。與其讓您一直抱著期待，我寧可把話說清楚。

您不必只聽我們單方面的說法。{{ ombudsman }}受理這類爭議，獨立於我們之外，費用和時間可以直接向他們詢問。申訴時請附上這封信和案件編號 {{ ticket.number }}，他們需要資料的話，我們會如實提供。

如果您手上還有我們沒看過的資料，請直接寄給我，我再請人看過。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          lead_name: { label: '複查的人', hint: '之前沒有參與', example: '林雅雯' },
          decision: { label: '我們的答覆', hint: '一句話說清楚', example: '這張沙發我們沒辦法退款。' },
          reason: { label: '原因', hint: '只寫事實', example: '沙發是依您的尺寸訂製的，也沒有瑕疵。' },
          ombudsman: { label: '可以向誰申訴', hint: '與服務條款一致', example: '網購爭議調解中心' },
        },
      },
    },
  },
  {
    id: 'goodwill-gesture',
    kind: 'reply',
    texts: {
      en: {
        title: 'Goodwill, once it is solved',
        shortcut: 'gwl',
        aliases: ['compensation', 'gesture', 'voucher', 'make up for it', 'apology gift'],
        tags: ['complaints', 'goodwill'],
        use: 'The matter is solved, it cost the customer more than it should have, and the amount is approved.',
        avoid: 'Not while anything is open, and never after an injury: then your lead speaks.',
        body: `Hi {{ customer.first_name | default: "there" }},

{{ solution }} That settles the matter itself, but not what it took you to get here: {{ cost_to_customer }}.

We can't give you that time back. What I can do is this: I've {{ gesture | choose: "put a credit on your account", "refunded part of what you paid", "added a gift card to this message" }}, worth {{ gesture_value }}. You don't have to do anything for it, and it doesn't replace anything you're entitled to.

It's also written down on our side what went wrong, so that it isn't just you who paid for the lesson.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          solution: { label: 'What is solved', hint: 'Whole sentence', example: 'Your new lamp arrived yesterday.' },
          cost_to_customer: { label: 'What it cost them', example: 'three calls and a day at home' },
          gesture: { label: 'What we do' },
          gesture_value: { label: 'Worth', hint: 'As approved', example: '€15' },
        },
      },
      da: {
        title: 'Kulance, når sagen er løst',
        shortcut: 'kul',
        aliases: ['kompensation', 'plaster på såret', 'gavekort', 'gøre det godt igen'],
        tags: ['klager', 'kulance'],
        use: 'Når sagen er løst, den har kostet kunden mere, end den burde, og beløbet er godkendt.',
        avoid: 'Ikke så længe noget er åbent, og aldrig efter en personskade. Så er det din leder, der taler.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

{{ solution }} Så er selve sagen på plads, men ikke det, du har måttet igennem for at nå hertil: {{ cost_to_customer }}.

Den tid kan vi ikke give dig tilbage. Men jeg kan gøre det her: Jeg har {{ gesture | choose: "sat et beløb ind på din saldo", "sendt en del af din betaling retur", "lagt et gavekort ved denne besked" }}, til en værdi af {{ gesture_value }}, og du skal ikke gøre noget for det. Det træder ikke i stedet for noget, du har krav på.

Vi har også skrevet ned, hvad der gik galt, så det ikke kun er dig, der har betalt for den lektie.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          solution: { label: 'Hvad er løst', hint: 'Hel sætning', example: 'Din nye lampe kom i går.' },
          cost_to_customer: { label: 'Hvad det kostede', example: 'tre opkald og en dag derhjemme' },
          gesture: { label: 'Hvad vi gør' },
          gesture_value: { label: 'Værdi', hint: 'Som godkendt', example: '110 kr.' },
        },
      },
      'zh-Hans': {
        title: '问题解决后的补偿',
        shortcut: 'bcxy',
        aliases: ['补偿', '心意', '优惠券', '弥补', '赔礼', 'wtbc'],
        tags: ['投诉', '补偿'],
        use: '事情已经解决、顾客为此付出过多，而且补偿金额已获批准时使用。',
        avoid: '事情还没了结时不要用；有人受伤时绝不使用，由主管出面。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

{{ solution }}事情本身算是解决了，可您为此{{ cost_to_customer }}，这些不会因为解决了就当没发生过。

时间我们还不了您，能做的是这一点：{{ gesture | choose: "往您的账户里存入了余额", "退回了一部分货款", "随信附上了一张礼品卡" }}，价值 {{ gesture_value }}。您不需要做任何操作，它也不影响您应有的权益。

哪里出了错，我们内部也已经记录下来，不能让您白白替我们受这一回累。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          solution: { label: '已解决的事', hint: '写成完整的句子', example: '新的台灯昨天已经送到。' },
          cost_to_customer: { label: '顾客的付出', example: '打了三次电话，在家等了一天' },
          gesture: { label: '我们做的' },
          gesture_value: { label: '金额', hint: '与批准的一致', example: '100 元' },
        },
      },
      'zh-Hant': {
        title: '問題解決後的補償',
        shortcut: 'bcxy',
        aliases: ['補償', '心意', '購物金', '彌補', '賠罪', 'wtbc'],
        tags: ['客訴', '補償'],
        use: '事情已經解決、顧客為此付出太多，而且補償金額已核准時使用。',
        avoid: '事情還沒結束時請勿使用；有人受傷時絕對不要用，由主管出面。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

{{ solution }}事情本身算是解決了，但您為此{{ cost_to_customer }}，這些不會因為解決了就當作沒發生過。

時間我們還不了您，能做的是這一點：{{ gesture | choose: "在您的帳戶存入了購物金", "退還了一部分款項", "隨信附上了一張禮物卡" }}，價值 {{ gesture_value }}。您不需要做什麼，也不影響您原本的權益。

哪裡出了錯，我們內部也留下了紀錄，不會讓您白白辛苦這一趟。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          solution: { label: '已解決的事', hint: '寫成完整的句子', example: '新的檯燈昨天已經送到。' },
          cost_to_customer: { label: '顧客的付出', example: '打了三通電話，在家等了一天' },
          gesture: { label: '我們做的' },
          gesture_value: { label: '金額', hint: '與核准的一致', example: 'NT$450' },
        },
      },
    },
  },
]

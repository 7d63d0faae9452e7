import type { Sample } from './sample.ts'

/** Letters about the customer's account, and one note for colleagues only. */
export const accounts: readonly Sample[] = [
  {
    id: 'account-cannot-sign-in',
    kind: 'reply',
    texts: {
      en: {
        title: 'Cannot sign in: new reset link sent',
        shortcut: 'acs',
        aliases: ['forgot password', 'login problem', 'locked out', 'reset email missing'],
        tags: ['account', 'sign-in'],
        use: 'When the customer cannot get in or the reset email never came, and you have sent a new link.',
        avoid: 'Not when they suspect that someone else has been in the account.',
        body: `Hi {{ customer.first_name | default: "there" }},

Being shut out of your own account is annoying, so let us get you back in. I have just sent a new link to {{ customer.email }}, where you can choose a new password. The link works for {{ link_valid_for }}.

- No email after ten minutes? Please look in your spam folder.
- Several links in your inbox? Only the newest one works.
- Did you sign up with another address? Write to us from that one, and I will send the link there.

If it still does not work, reply here with what the page says. I am at my desk until {{ here_until }} and will look at it with you. Until then you can follow an order without signing in [on this page](https://kittiwake.example/track).

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          link_valid_for: { label: 'Link works for', example: '24 hours' },
          here_until: { label: 'I am here until', example: '17:00 today (CET)' },
        },
      },
      da: {
        title: 'Kan ikke logge ind: nyt link er sendt',
        shortcut: 'kol',
        aliases: ['glemt adgangskode', 'login virker ikke', 'låst ude', 'nulstil kodeord'],
        tags: ['konto', 'login'],
        use: 'Når kunden ikke kan komme ind eller ikke har fået mailen, og du har sendt et nyt link.',
        avoid: 'Ikke når kunden tror, at en anden har været inde på kontoen.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Det er træls ikke at kunne komme ind på sin egen konto, så lad os få det løst. Jeg har lige sendt et nyt link til {{ customer.email }}, hvor du kan vælge en ny adgangskode. Linket virker i {{ link_valid_for }}.

- Er der ingen mail efter ti minutter? Så kig i dit spamfilter.
- Ligger der flere links i indbakken? Det er kun det nyeste, der virker.
- Har du oprettet dig med en anden mailadresse? Så skriv til os fra den, og jeg sender linket dertil.

Driller det stadig, så svar her og skriv, hvad der står på siden. Jeg sidder her til {{ here_until }} og kigger på det sammen med dig. Imens kan du følge en ordre uden at logge ind [her](https://kittiwake.example/track).

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          link_valid_for: { label: 'Linket virker i', example: '24 timer' },
          here_until: { label: 'Jeg er her til', example: 'kl. 17.00 i dag' },
        },
      },
      'zh-Hans': {
        title: '无法登录：已重发重置链接',
        shortcut: 'zhdl',
        aliases: ['忘记密码', '登录不了', '收不到重置邮件', '账号进不去'],
        tags: ['账户', '登录'],
        use: '顾客登录不了或没收到重置邮件，而您已重新发送链接时。',
        avoid: '顾客怀疑账户被他人登录时，请勿使用。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

自己的账户却进不去，确实让人着急。我刚刚往{{ customer.email }}重新发了一个链接，点开就能设置新密码，链接在{{ link_valid_for }}内有效。

- 十分钟后还没收到？请看看垃圾邮件文件夹。
- 收到了好几封？只有最新一封里的链接有效。
- 注册时用的是别的邮箱？请用那个邮箱给我们写信，我把链接发过去。

如果还是登录不了，请直接回复，告诉我页面上的提示。{{ here_until }}之前我都在，会和您一起解决。这期间不登录也能在[这里](https://kittiwake.example/track)查看订单的快递进度。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          link_valid_for: { label: '链接有效期', example: '24小时' },
          here_until: { label: '我在线到', example: '今天下午6点' },
        },
      },
      'zh-Hant': {
        title: '無法登入：已重寄重設連結',
        shortcut: 'zhdr',
        aliases: ['忘記密碼', '登不進去', '沒收到重設密碼信', '帳號鎖住'],
        tags: ['帳戶', '登入'],
        use: '顧客登不進去或沒收到重設密碼信，而您已經重寄連結時。',
        avoid: '顧客懷疑帳戶被別人登入時，請不要使用。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

登不進自己的帳戶，一定很傷腦筋。我剛剛已經把新的連結寄到 {{ customer.email }}，點進去就可以重新設定密碼。連結的有效時間是{{ link_valid_for }}。

- 過了十分鐘還沒收到：請看一下垃圾郵件匣。
- 信箱裡有好幾封：只有最新的那一封有效。
- 當初是用別的信箱註冊：請用那個信箱寫信給我們，我再把連結寄過去。

如果還是登不進去，請回信告訴我畫面上顯示的訊息。我今天會在線上到{{ here_until }}，可以陪您一起處理。在這之前，不用登入也能到[這個頁面](https://kittiwake.example/track)查包裹進度。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          link_valid_for: { label: '連結有效時間', example: '24 小時' },
          here_until: { label: '在線上到', example: '下午 6 點' },
        },
      },
    },
  },
  {
    id: 'account-change-email',
    kind: 'reply',
    texts: {
      en: {
        title: 'Change of email address',
        shortcut: 'ace',
        aliases: ['new email', 'new e-mail', 'update address', 'old mailbox closed', 'change login'],
        tags: ['account', 'email'],
        use: 'When a customer wants their account on a new email address, with or without the old mailbox.',
        avoid: 'Not for the delivery address of an order.',
        body: `Hi {{ customer.first_name | default: "there" }},

Yes, your account can move to a new email address, and your orders move with it. There are two ways:

- **You can still sign in:** change the address under My account, then click the link we send to the new one.
- **You cannot sign in:** reply here with the new address and {{ proof | choose: "the number of your latest order", "the date and postcode of your latest order" }}, so that I know the account is yours.

With your answer in hand I can make the change by {{ done_by }}. We write to the old and the new address when it is done, so that nobody can do this behind your back.

Please never send us a password or a card number. We do not need them.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          proof: { label: 'Proof we need' },
          done_by: { label: 'Changed by', hint: 'If they answer today', example: 'tomorrow at noon' },
        },
      },
      da: {
        title: 'Skift af mailadresse',
        shortcut: 'kom',
        aliases: ['ny e-mail', 'ændre mail', 'gammel mail lukket', 'skifte login'],
        tags: ['konto', 'mail'],
        use: 'Når kunden vil have sin konto over på en ny mailadresse, med eller uden adgang til den gamle.',
        avoid: 'Ikke når det gælder leveringsadressen på en ordre.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Ja, din konto kan sagtens flyttes til en ny mailadresse, og dine ordrer følger med. Du kan gøre det på to måder:

- **Kan du stadig logge ind?** Så ret adressen under Min konto, og klik på det link, vi sender til den nye.
- **Kan du ikke logge ind?** Så svar her med den nye adresse og {{ proof | choose: "nummeret på din seneste ordre", "dato og postnummer på din seneste ordre" }}, så jeg kan se, at kontoen er din.

Når jeg har dit svar, kan jeg have det klaret {{ done_by }}. Vi skriver til både den gamle og den nye adresse, når det er sket, så ingen kan gøre det bag om ryggen på dig.

Send os aldrig din adgangskode eller dit kortnummer. Det har vi ikke brug for.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          proof: { label: 'Bevis vi skal bruge' },
          done_by: { label: 'Klaret senest', hint: 'Hvis kunden svarer i dag', example: 'senest i morgen kl. 12' },
        },
      },
      'zh-Hans': {
        title: '更换账户邮箱',
        shortcut: 'zhyx',
        aliases: ['改邮箱', '换邮箱', '旧邮箱停用', '修改登录邮箱'],
        tags: ['账户', '邮箱'],
        use: '顾客想把账户换到新邮箱，不论旧邮箱是否还能用。',
        avoid: '要改的是订单收货地址时，请勿使用。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

账户邮箱可以更换，以前的订单记录会一起保留。有两种办法：

- **还能登录**：请在“我的账户”里修改邮箱，再点开我们发到新邮箱的确认链接。
- **无法登录**：请直接回复新邮箱和{{ proof | choose: "最近一笔订单的订单号", "最近一笔订单的下单日期和邮编" }}，方便我确认账户是您本人的。

收到您的回复后，我会在{{ done_by }}前改好。改好后，新旧两个邮箱都会收到通知，免得有人瞒着您改动。

密码和银行卡号请不要发给我们，办理时用不到。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          proof: { label: '核实方式' },
          done_by: { label: '完成时间', hint: '按顾客今天回复来算', example: '明天中午12点' },
        },
      },
      'zh-Hant': {
        title: '變更帳戶電子郵件',
        shortcut: 'zhxx',
        aliases: ['換信箱', '改 email', '舊信箱不能用', '變更登入信箱'],
        tags: ['帳戶', '電子郵件'],
        use: '顧客想把帳戶改成新的電子郵件，不管舊信箱還能不能用。',
        avoid: '要改的是訂單的收件地址時，請不要使用。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

帳戶的電子郵件可以變更，過去的訂單也會跟著保留。您可以選擇：

- **還登得進去**：請到「我的帳戶」修改信箱，再點我們寄到新信箱的確認連結。
- **已經登不進去**：請回信告訴我新的信箱，以及{{ proof | choose: "最近一筆訂單的訂單編號", "最近一筆訂單的日期和郵遞區號" }}，讓我確認帳戶是您本人的。

收到您的回信後，我最晚{{ done_by }}會處理好。完成時新、舊信箱都會收到通知，不會有人在您不知情的情況下更改。

提醒您，密碼和信用卡卡號都不需要提供，也請不要寫在信裡。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          proof: { label: '核對資料' },
          done_by: { label: '完成時間', hint: '以顧客今天回信計算', example: '明天中午 12 點' },
        },
      },
    },
  },
  {
    id: 'account-delete',
    kind: 'reply',
    texts: {
      en: {
        title: 'Delete my account and data',
        shortcut: 'acd',
        aliases: ['close account', 'erase data', 'GDPR', 'right to be forgotten', 'unsubscribe'],
        tags: ['account', 'privacy'],
        use: 'When a customer asks us to delete their account, their data, or both.',
        avoid:
          'Not while an order, a return or a refund is still open, and not when they only ask for a copy of their data.',
        body: `Hi {{ customer.first_name | default: "there" }},

Yes, we can delete your account, and you do not have to tell us why. Your saved addresses and your order history go with it, and it cannot be undone.

There is one thing the law makes us keep: {{ kept_data }}. We keep it until {{ kept_until }} and use it for nothing else.

Which would you like?

- **Delete everything else:** reply "delete", and it is done by {{ deletion_date }}. You get an email when it is.
- **Only stop our newsletters:** reply "no newsletters", and your account stays as it is.

Until you answer we change nothing.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          kept_data: {
            label: 'What we keep',
            hint: 'As in our privacy notice',
            example: 'the invoices of your orders',
          },
          kept_until: { label: 'Kept until', example: '31 December 2030' },
          deletion_date: { label: 'Deleted by', hint: 'If they answer today', example: 'Friday 14 March' },
        },
      },
      da: {
        title: 'Slet min konto og mine data',
        shortcut: 'kos',
        aliases: ['luk konto', 'slet oplysninger', 'GDPR', 'retten til at blive glemt', 'afmeld'],
        tags: ['konto', 'persondata'],
        use: 'Når kunden beder os slette sin konto, sine data eller begge dele.',
        avoid: 'Ikke når en ordre, retur eller refundering er i gang, og ikke når kunden kun vil se sine data.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Ja, vi kan slette din konto, og du behøver ikke sige hvorfor. Dine gemte adresser og din ordrehistorik ryger med, og det kan ikke laves om bagefter.

Der er én ting, loven kræver, at vi gemmer: {{ kept_data }}. Det gemmer vi til {{ kept_until }} og bruger det ikke til andet.

Hvad vil du helst?

- **Slette alt det øvrige:** Svar "slet", så er det gjort senest {{ deletion_date }}. Du får en mail, når det er sket.
- **Kun slippe for nyhedsbreve:** Svar "ingen nyhedsbreve", så bliver din konto, som den er.

Vi rører ikke noget, før du har svaret.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          kept_data: {
            label: 'Det gemmer vi',
            hint: 'Som i vores privatlivspolitik',
            example: 'fakturaerne på dine ordrer',
          },
          kept_until: { label: 'Gemmes til', example: '31. december 2030' },
          deletion_date: { label: 'Slettet senest', hint: 'Hvis kunden svarer i dag', example: 'fredag den 14. marts' },
        },
      },
      'zh-Hans': {
        title: '注销账户并删除个人信息',
        shortcut: 'zhzx',
        aliases: ['删除账号', '注销', '删除数据', '退订邮件', '隐私'],
        tags: ['账户', '隐私'],
        use: '顾客要求注销账户、删除个人信息时。',
        avoid: '还有订单、退货或退款没有完结，或顾客只是想查看个人信息时，请勿使用。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

可以为您注销账户，您不需要说明理由。保存的地址和订单记录会一并删除，删除后无法恢复。

按照法律规定，有一项我们必须保留：{{ kept_data }}。保留到{{ kept_until }}为止，不会用于其他用途。

您想怎么处理？

- **其余信息全部删除**：请回复“删除”，我们最晚在{{ deletion_date }}完成，完成后会发邮件告诉您。
- **只是不想再收到推广邮件**：请回复“退订”，账户保持不变。

在您回复之前，我们不会做任何改动。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          kept_data: { label: '须保留的内容', hint: '与隐私说明一致', example: '您订单的发票' },
          kept_until: { label: '保留到', example: '2030年12月31日' },
          deletion_date: { label: '删除完成日期', hint: '按顾客今天回复来算', example: '3月14日（周五）' },
        },
      },
      'zh-Hant': {
        title: '刪除帳戶與個人資料',
        shortcut: 'zhsc',
        aliases: ['關閉帳號', '刪除會員', '刪除個資', '取消訂閱', '隱私'],
        tags: ['帳戶', '個資'],
        use: '顧客要求刪除帳戶、個人資料，或兩者都要刪除時。',
        avoid: '還有訂單、退貨或退款沒結束，或顧客只是想查詢個資時，請不要使用。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

沒問題，我們可以刪除您的帳戶，您也不必說明原因。儲存的地址和訂單紀錄會一起刪除，刪掉之後就無法復原。

依法我們還是必須保留這一項：{{ kept_data }}。保留期限到{{ kept_until }}，不會拿去做其他用途。

請問您想怎麼處理呢？

- **其他資料全部刪除**：請回覆「刪除」，我們最晚{{ deletion_date }}會處理好，完成後會寄信通知您。
- **只是不想再收到電子報**：請回覆「取消電子報」，帳戶會維持原樣。

在您回覆之前，我們不會更動任何資料。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          kept_data: { label: '需保留的資料', hint: '與隱私權政策一致', example: '您訂單的發票' },
          kept_until: { label: '保留期限', example: '2030 年 12 月 31 日' },
          deletion_date: { label: '刪除完成日', hint: '以顧客今天回信計算', example: '3 月 14 日（五）' },
        },
      },
    },
  },
  {
    id: 'account-suspicious-sign-in',
    kind: 'reply',
    texts: {
      en: {
        title: 'Suspicious sign-in: secure the account',
        shortcut: 'acx',
        aliases: ['hacked', 'someone in my account', 'unknown login', 'strange order', 'stolen account'],
        tags: ['account', 'security'],
        use: 'When a customer reports a sign-in or order that was not theirs, and you have signed all devices out.',
        avoid: 'Not before you have signed all devices out, and never with a guess about who it was.',
        body: `Hi {{ customer.first_name | default: "there" }},

It is unsettling to see a sign-in that was not you, and you did right to write at once. I signed every device out of your account at {{ signed_out_at }}.

Please do this now:

1. Choose a new password that you use nowhere else.
2. Change the password of your email too, if it was the same.
3. Look through your orders and saved addresses, and tell me what is not yours.

This is what I can see in the account so far: {{ findings }}. I do not know yet who signed in or how. If your bank shows a payment you did not make, call your bank straight away and do not wait for us.

I will write to you again at {{ next_update }}, also if I know nothing more by then.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          signed_out_at: { label: 'Signed out at', hint: 'Do this first', example: '10:15 (CET)' },
          findings: {
            label: 'What you see',
            hint: 'Only what you have checked',
            example: 'no new orders and no changed address',
          },
          next_update: { label: 'I write again at', hint: 'A time you can keep', example: '16:00 today (CET)' },
        },
      },
      da: {
        title: 'Mistænkeligt login: sikr kontoen',
        shortcut: 'kox',
        aliases: ['hacket', 'ukendt login', 'nogen er inde på min konto', 'fremmed ordre'],
        tags: ['konto', 'sikkerhed'],
        use: 'Når kunden melder om et login eller en ordre, der ikke er deres, og du har logget alle enheder ud.',
        avoid: 'Ikke før du har logget alle enheder ud, og aldrig med et gæt på, hvem det var.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Det er ubehageligt at opdage et login, man ikke selv står bag, og det var godt, at du skrev med det samme. Jeg loggede alle enheder ud af din konto {{ signed_out_at }}.

Gør det her nu:

1. Vælg en ny adgangskode, som du ikke bruger andre steder.
2. Skift også koden til din mail, hvis den var den samme.
3. Se dine ordrer og gemte adresser igennem, og skriv til mig, hvis noget ikke er dit.

Det kan jeg se på kontoen indtil nu: {{ findings }}. Jeg ved endnu ikke, hvem der loggede ind, eller hvordan. Er der trukket penge, du ikke kender til, så ring til din bank med det samme, og vent ikke på os.

Jeg skriver til dig igen {{ next_update }}, også hvis jeg ikke ved mere til den tid.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          signed_out_at: { label: 'Logget ud', hint: 'Gør det først', example: 'kl. 10.15' },
          findings: {
            label: 'Det kan du se',
            hint: 'Kun det, du har tjekket',
            example: 'ingen nye ordrer og ingen ændrede adresser',
          },
          next_update: { label: 'Jeg skriver igen', hint: 'Et tidspunkt, du kan holde', example: 'kl. 16.00 i dag' },
        },
      },
      'zh-Hans': {
        title: '可疑登录：保护账户安全',
        shortcut: 'zhyc',
        aliases: ['账号被盗', '异常登录', '不是我下的单', '被人登录'],
        tags: ['账户', '安全'],
        use: '顾客发现非本人的登录或订单，而您已让所有设备退出登录时。',
        avoid: '还没有让所有设备退出登录前请勿使用，也不要猜测是谁所为。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

发现账户有不是自己的登录，难免让人不安，您马上联系我们是对的。我已于{{ signed_out_at }}让您的账户在所有设备上退出登录。

请您现在做这几件事：

1. 设置一个没有在别处用过的新密码。
2. 如果邮箱用的是同一个密码，也请一并更换。
3. 看一遍订单和保存的地址，有不是您本人操作的，请告诉我。

目前我在账户里看到的情况：{{ findings }}。是谁登录的、怎么登录的，现在还不清楚。如果银行账单上有不是您本人的支出，请马上联系银行，不要等我们的消息。

不管有没有查到更多情况，我都会在{{ next_update }}再给您写信。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          signed_out_at: { label: '退出登录时间', hint: '请先完成这一步', example: '今天上午10:15' },
          findings: { label: '看到的情况', hint: '只写已核对的', example: '没有新订单，地址也没有改动' },
          next_update: { label: '下次写信时间', hint: '写一个能做到的时间', example: '今天下午4点' },
        },
      },
      'zh-Hant': {
        title: '可疑登入：保護帳戶安全',
        shortcut: 'zhyc',
        aliases: ['帳號被盜', '異常登入', '不是我下的訂單', '被別人登入'],
        tags: ['帳戶', '資安'],
        use: '顧客發現不是本人的登入或訂單，而您已將所有裝置登出時。',
        avoid: '還沒把所有裝置登出之前請不要使用，也不要猜測是誰做的。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

看到不是自己的登入紀錄，一定會覺得不安，您馬上通知我們是對的。我已經在{{ signed_out_at }}把您的帳戶從所有裝置登出。

請您現在先做這三件事：

1. 換一組沒有在其他地方用過的新密碼。
2. 如果信箱也用同一組密碼，請一起換掉。
3. 檢查訂單和儲存的地址，有不是您本人操作的地方請告訴我。

我目前在帳戶裡看到的是：{{ findings }}。是誰登入、怎麼登入的，我現在還不知道。如果信用卡帳單上有您不認得的消費，請立刻打給發卡銀行，不用等我們回覆。

無論到時候有沒有查到更多，我都會在{{ next_update }}再寫信給您。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          signed_out_at: { label: '登出時間', hint: '請先完成這一步', example: '今天上午 10:15' },
          findings: { label: '看到的情況', hint: '只寫已經查證的', example: '沒有新訂單，地址也沒有更動' },
          next_update: { label: '下次寫信時間', hint: '請填確定做得到的時間', example: '今天下午 4 點' },
        },
      },
    },
  },
  {
    id: 'internal-hand-over',
    kind: 'reply',
    audience: 'internal',
    texts: {
      en: {
        title: 'For colleagues: hand-over of a hard conversation',
        shortcut: 'ach',
        aliases: ['internal note', 'escalate', 'take over', 'shift change'],
        tags: ['internal', 'hand-over'],
        use: 'As an internal note, when a colleague takes over a conversation that has become heated.',
        avoid: 'Never to a customer. Write it so that they could read it all the same.',
        body: `Hi {{ colleague }},

Could you take over ticket {{ ticket.number }} from {{ customer.name | default: "the customer" }}? It has been a hard conversation, and this should spare both of you from starting over.

- **What happened:** {{ what_happened }}
- **What matters most to them:** {{ main_concern }}
- **Tried so far:** {{ tried }}
- **Promised, and by when:** {{ promised }}

They are upset about the matter, not about you. Please begin with what we promised, and tell them that you have read everything. I have not told them that you take over until you say yes here.

Thank you,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          colleague: { label: 'Colleague', example: 'Mira' },
          what_happened: {
            label: 'What happened',
            hint: 'Facts, no verdicts',
            example: 'The second lamp arrived broken too.',
          },
          main_concern: {
            label: 'What matters most',
            hint: 'In their own words',
            example: 'A lamp that works before Saturday.',
          },
          tried: { label: 'Tried so far', example: 'One replacement; a refund was offered and turned down.' },
          promised: { label: 'Promised', hint: 'Write "nothing" if nothing was', example: 'An answer today at 16:00.' },
        },
      },
      da: {
        title: 'Til kolleger: overdragelse af en svær samtale',
        shortcut: 'koo',
        aliases: ['intern note', 'eskalering', 'overtage sag', 'vagtskifte'],
        tags: ['internt', 'overdragelse'],
        use: 'Som intern note, når en kollega overtager en samtale, der er kørt op.',
        avoid: 'Aldrig til en kunde. Skriv den alligevel, så kunden godt måtte læse den.',
        body: `Hej {{ colleague }}

Kan du overtage sag {{ ticket.number }} fra {{ customer.name | default: "kunden" }}? Det har været en svær samtale, og med det her slipper I begge for at begynde forfra.

- **Hvad er der sket:** {{ what_happened }}
- **Vigtigst for kunden:** {{ main_concern }}
- **Prøvet indtil nu:** {{ tried }}
- **Lovet, og hvornår:** {{ promised }}

Kunden er vred over sagen, ikke over dig. Begynd gerne med det, vi har lovet, og sig, at du har læst det hele. Jeg fortæller ikke kunden, at du tager over, før du har sagt ja her.

Tak\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          colleague: { label: 'Kollega', example: 'Mira' },
          what_happened: {
            label: 'Hvad er der sket',
            hint: 'Fakta, ingen domme',
            example: 'Lampe nummer to kom også i stykker frem.',
          },
          main_concern: {
            label: 'Vigtigst for kunden',
            hint: 'Med kundens egne ord',
            example: 'En lampe, der virker inden lørdag.',
          },
          tried: { label: 'Prøvet indtil nu', example: 'Én ombytning. Kunden sagde nej til refundering.' },
          promised: { label: 'Lovet', hint: 'Skriv "intet", hvis intet er lovet', example: 'Svar i dag kl. 16.00.' },
        },
      },
      'zh-Hans': {
        title: '同事专用：棘手对话交接',
        shortcut: 'zhjj',
        aliases: ['内部备注', '升级处理', '转交工单', '换班'],
        tags: ['内部', '交接'],
        use: '同事接手一段情绪激烈的对话时，作为内部备注使用。',
        avoid: '绝不能发给顾客；但措辞要做到即使顾客看到也无妨。',
        body: `{{ colleague }}，你好：

想请你接手工单{{ ticket.number }}，联系人是{{ customer.name | default: "这位顾客" }}。这段对话不太好处理，我把要点整理在这里，你和顾客都不用从头再来一遍。

- **事情经过**：{{ what_happened }}
- **顾客最在意的**：{{ main_concern }}
- **已经试过的**：{{ tried }}
- **答应过什么、什么时候**：{{ promised }}

顾客气的是这件事，不是针对你。建议先从我们答应过的事说起，并让顾客知道你已经看完全部记录。你在这里确认之前，我不会告诉顾客由你接手。

谢谢！\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          colleague: { label: '同事', example: '小周' },
          what_happened: { label: '事情经过', hint: '只写事实，不下评语', example: '补发的第二盏灯收到时也是坏的。' },
          main_concern: { label: '最在意的', hint: '尽量用顾客的原话', example: '周六之前要有一盏能用的灯。' },
          tried: { label: '已经试过的', example: '补发过一次；提出退款，顾客没有接受。' },
          promised: { label: '答应过的', hint: '没有就写“无”', example: '今天下午4点前回复。' },
        },
      },
      'zh-Hant': {
        title: '同事專用：棘手對話交接',
        shortcut: 'zhjj',
        aliases: ['內部備註', '轉交案件', '請主管接手', '換班'],
        tags: ['內部', '交接'],
        use: '對話氣氛緊繃、要請同事接手時，當作內部備註使用。',
        avoid: '絕對不要寄給顧客；但寫的時候，要當作顧客也可能會看到。',
        body: `{{ colleague }} 你好：

想麻煩你接手案件 {{ ticket.number }}，對方是{{ customer.name | default: "這位顧客" }}。這次的對話比較棘手，重點我先整理好，你和顧客都不用再從頭講一次。

- **發生什麼事**：{{ what_happened }}
- **顧客最在意的**：{{ main_concern }}
- **試過的做法**：{{ tried }}
- **答應了什麼、何時之前**：{{ promised }}

顧客氣的是這件事，不是你。建議先從我們答應過的事講起，也讓顧客知道你已經看過所有紀錄。在你回覆說可以之前，我不會先跟顧客說由你接手。

謝謝你\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          colleague: { label: '同事', example: '小雯' },
          what_happened: { label: '發生什麼事', hint: '只寫事實，不加評語', example: '補寄的第二盞燈送到時也破了。' },
          main_concern: { label: '最在意的', hint: '盡量用顧客自己的話', example: '星期六之前要有一盞能用的燈。' },
          tried: { label: '試過的做法', example: '補寄過一次；提過退款，顧客不接受。' },
          promised: { label: '答應過的', hint: '沒有就寫「無」', example: '今天下午 4 點前回覆。' },
        },
      },
    },
  },
  {
    id: 'account-phishing',
    kind: 'reply',
    texts: {
      en: {
        title: 'Fake message in our name',
        shortcut: 'acf',
        aliases: ['phishing', 'scam', 'suspicious email', 'fake text message', 'is this really you'],
        tags: ['account', 'security'],
        use: "A customer forwards or describes a message that pretends to be from us, and you've checked that it isn't.",
        avoid: "Not before you've checked with the team that we really didn't send it.",
        body: `Hi {{ customer.first_name | default: "there" }},

You were right to ask: that message isn't from us. We never ask for a password, a card number or a code, in any kind of message.

What to do now depends on how far it got:

- **You only read it:** delete it. Your account isn't touched by that.
- **You typed your password:** choose a new one now, also anywhere else you use the same one.
- **You gave card details or a code:** call your bank first, on the number on the back of your card. Ask them to block the card.

I've looked at your account, and this is what I see: {{ findings }}.

Before you delete it, could you forward the message to {{ report_address }}? It helps us get the page behind it taken down and warn others.

Best wishes,\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          findings: {
            label: 'What you see',
            hint: 'Only what you have checked',
            example: 'no sign-ins or changes since 3 March',
          },
          report_address: { label: 'Forward it to', example: 'report@kittiwake.example' },
        },
      },
      da: {
        title: 'Falsk besked i vores navn',
        shortcut: 'kof',
        aliases: ['phishing', 'svindel', 'mistænkelig mail', 'falsk sms', 'er det jer'],
        tags: ['konto', 'sikkerhed'],
        use: 'Når en kunde viser dig en besked, der giver sig ud for at være fra os, og du har tjekket, at den ikke er.',
        avoid: 'Ikke før du har spurgt holdet, om det virkelig ikke er os, der har sendt den.',
        body: `Hej {{ customer.first_name | default: "med dig" }}

Det var rigtigt af dig at spørge, for den besked er ikke fra os. Vi beder aldrig om en adgangskode, et kortnummer eller en kode, heller ikke i en sms.

Hvad du skal gøre nu, kommer an på, hvor langt det nåede:

- **Du har kun læst den:** Slet den. Der er ikke sket noget med din konto.
- **Du har skrevet din adgangskode:** Vælg en ny med det samme, også andre steder, hvor du bruger den samme.
- **Du har oplyst kortnummer eller en kode:** Ring til din bank først, på nummeret bag på dit kort, og få kortet spærret.

Jeg har kigget på din konto, og det kan jeg se: {{ findings }}.

Vil du videresende beskeden til {{ report_address }}, før du sletter den? Så kan vi få siden bag den lukket og advare andre.

Venlig hilsen\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          findings: {
            label: 'Det kan du se',
            hint: 'Kun det, du har tjekket',
            example: 'ingen login eller ændringer siden den 3. marts',
          },
          report_address: { label: 'Videresend til', example: 'report@kittiwake.example' },
        },
      },
      'zh-Hans': {
        title: '冒充我们的诈骗信息',
        shortcut: 'zpxx',
        aliases: ['钓鱼邮件', '诈骗短信', '冒充客服', '可疑邮件', '是你们发的吗', 'mckf'],
        tags: ['账户', '安全'],
        use: '顾客转来一条自称是我们的信息，而您已核实不是我们发的时使用。',
        avoid: '还没有向团队核实之前不要用。',
        body: `{{ customer.name | default: "顾客朋友" }}，您好：

您先来问一声是对的，那条信息不是我们发的。密码、银行卡号、验证码，我们在任何信息里都不会向您要。

接下来怎么做，要看到了哪一步：

- **只是看了**：删掉就好，您的账户没有受影响。
- **填了密码**：请马上换一个新密码，别处用了同一个密码的也一起换掉。
- **填了银行卡信息或验证码**：请先打银行卡背面的电话，让银行把卡冻结，其他的都可以之后再说。

我看过您的账户，目前的情况是：{{ findings }}。

删掉之前，麻烦您把那条信息转发到 {{ report_address }}，我们好去申请关停背后的网页，也提醒其他顾客。

祝好\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          findings: { label: '看到的情况', hint: '只写已核对的', example: '3月3日以后没有登录，也没有改动' },
          report_address: { label: '转发到', example: 'report@kittiwake.example' },
        },
      },
      'zh-Hant': {
        title: '冒用我們名義的詐騙訊息',
        shortcut: 'zpxx',
        aliases: ['釣魚信件', '詐騙簡訊', '假冒客服', '可疑郵件', '是你們寄的嗎', 'jmkf'],
        tags: ['帳戶', '資安'],
        use: '顧客轉來一則自稱是我們的訊息，而您已查證不是我們發的時使用。',
        avoid: '還沒向團隊確認之前請勿使用。',
        body: `{{ customer.name | default: "親愛的顧客" }} 您好：

您先來問一聲是對的，那則訊息不是我們發的。不管用什麼方式，我們都不會向您要密碼、信用卡卡號或驗證碼。

接下來怎麼做，要看進行到哪一步：

- **只是看過**：刪掉就好，您的帳戶沒有受到影響。
- **輸入了密碼**：請馬上換一組新密碼，其他地方用同一組的也要一起換。
- **提供了信用卡資料或驗證碼**：請先撥信用卡背面的電話，請發卡銀行停用卡片，其他的事都可以晚點再說。

我看過您的帳戶，目前的情況是：{{ findings }}。

刪除之前，想麻煩您把那則訊息轉寄到 {{ report_address }}，我們才能通報關閉背後的網頁，也提醒其他顧客。

祝 順心\\
{{ agent.first_name }}\\
Kittiwake`,
        blanks: {
          findings: { label: '看到的情況', hint: '只寫已經查證的', example: '3 月 3 日之後沒有登入，也沒有更動' },
          report_address: { label: '轉寄到', example: 'report@kittiwake.example' },
        },
      },
    },
  },
]

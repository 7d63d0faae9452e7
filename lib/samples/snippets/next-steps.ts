import type { Sample } from '../sample.ts'

/** What happens next, who does it, and by when. */
export const nextSteps: readonly Sample[] = [
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
]

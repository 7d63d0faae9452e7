import type { Ladder } from './ladder.ts'

export const en: Ladder = {
  stages: {
    listen: {
      advice: 'Let them tell it to the end, then say back what you heard in your own words.',
      avoid: 'offering a solution, an explanation or a defence before they have finished.',
      question: 'What has been the hardest part of this for you?',
      phrases: [
        {
          id: 'acknowledge',
          body: 'Hi {{ customer.first_name | default: "there" }}, I can see how frustrating this has been. You have my full attention now.',
        },
        {
          id: 'thank',
          body: 'Thank you for telling me this so openly. It helps me see what went wrong.',
        },
        {
          id: 'mirror',
          body: 'Let me check that I have understood: {{ summary }}. Is that how it was?',
          blanks: {
            summary: { label: 'What happened', example: 'the parcel came late, and the box was already open' },
          },
        },
        {
          id: 'name-the-feeling',
          body: 'You were counting on this, and it didn’t happen. I understand why you are disappointed.',
        },
        {
          id: 'no-repeating',
          body: 'I have read all your messages, so you don’t need to start again from the beginning.',
          only: 'Once you have read them all',
        },
        {
          id: 'invite',
          body: 'Please tell me the rest as well. I’d like to hear all of it before I suggest anything.',
        },
        {
          id: 'ask-impact',
          body: 'What has this meant for you? I’d like to know that before we talk about what to do.',
        },
      ],
    },
    reassure: {
      advice: 'Say that you are taking this on, what you are doing now, and when they will hear from you.',
      avoid: 'promises you can’t keep, quoting rules, and the word “but”.',
      question: 'What would help you most right now?',
      phrases: [
        {
          id: 'own-it',
          body: 'I’m looking after this myself now, and I’ll stay with it until it is solved.',
          only: 'If you keep the case',
        },
        {
          id: 'apologise-and-act',
          body: 'I’m sorry this went wrong. Here is what I’m doing about it now: {{ action }}.',
          blanks: { action: { label: 'What you are doing', example: 'asking the carrier where the parcel is' } },
        },
        {
          id: 'give-a-time',
          body: 'You’ll hear from me by {{ time }}, even if I’m still looking into it.',
          blanks: { time: { label: 'Time', example: '3 pm today' } },
        },
        {
          id: 'not-known-yet',
          body: 'I don’t know the answer yet, and I’d rather check than guess. I’ll tell you as soon as I do.',
        },
        {
          id: 'experience',
          body: 'We have solved something like this before, so I know there is a way forward.',
          only: 'If it is true',
        },
        {
          id: 'noted',
          body: 'I have written down everything you told me, so you won’t have to say it twice.',
          only: 'Once you have noted it in the ticket',
        },
        {
          id: 'right-to-ask',
          body: 'You did the right thing by contacting us. Sorting this out is our job now.',
        },
      ],
    },
    solve: {
      advice: 'Find the point that presses most, offer two ways out, and let them choose.',
      avoid: 'sending them from team to team, or offering what nobody has approved.',
      question: 'Which part needs to be solved first?',
      phrases: [
        {
          id: 'most-pressing',
          body: 'What is the one thing that has to work again first? I’ll start there.',
        },
        {
          id: 'two-ways',
          body: 'There are two ways we can do this: {{ option_one }}, or {{ option_two }}. Which suits you better?',
          blanks: {
            option_one: { label: 'First option', example: 'we send a new one today' },
            option_two: { label: 'Second option', example: 'you get the money back' },
          },
        },
        {
          id: 'honest-limit',
          body: 'That part is out of my hands, and I want to be honest about it. What I can do is this: {{ offer }}.',
          blanks: { offer: { label: 'What you can do', example: 'send a replacement tomorrow morning' } },
        },
        {
          id: 'next-step',
          body: 'Here is what happens next: {{ step }}, by {{ time }}. I’ll let you know when it is done.',
          blanks: {
            step: { label: 'Next step', example: 'the workshop tests your machine' },
            time: { label: 'Time', example: 'noon on Thursday' },
          },
        },
        {
          id: 'check',
          body: 'Does this solve it for you, or is there something I have missed?',
        },
        {
          id: 'follow-up',
          body: 'I’ll get back to you {{ day }} to make sure everything still works.',
          blanks: { day: { label: 'Day', example: 'on Thursday' } },
        },
        {
          id: 'hand-over',
          body: 'I’d like a senior colleague to join us. I’ll pass on the whole story, so you don’t have to tell it again.',
          only: 'After two rounds, or when it is not yours to decide',
        },
      ],
    },
  },
  again: 'Still tense? That is normal: one round is often not enough.',
  handOver:
    'After two rounds, or at once where safety, health, the law or a threat is involved: bring in a senior colleague, pass the story on yourself, and stay until they have taken over.',
}

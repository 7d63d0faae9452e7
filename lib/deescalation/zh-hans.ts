import type { Ladder } from './ladder.ts'

export const zhHans: Ladder = {
  stages: {
    listen: {
      advice: '让客户把话说完，再用自己的话复述一遍。',
      avoid: '客户还没说完，就急着给方案、做解释或辩解。',
      question: '这件事里，最让您困扰的是什么？',
      phrases: [
        {
          id: 'acknowledge',
          body: '{{ customer.name | default: "顾客朋友" }}，您好。遇到这样的事，换谁都会着急。您说的每一点，我都会认真对待。',
        },
        {
          id: 'thank',
          body: '谢谢您把情况说得这么清楚，这对我查清问题很有帮助。',
        },
        {
          id: 'mirror',
          body: '我跟您确认一下，看看我理解得对不对：{{ summary }}。是这样吗？',
          blanks: { summary: { label: '事情经过', example: '包裹晚到，而且箱子已经被打开' } },
        },
        {
          id: 'name-the-feeling',
          body: '您信任我们，结果却不如预期，您不满意完全合情合理。',
        },
        {
          id: 'no-repeating',
          body: '您之前的留言我都看过了，不用再从头说一遍。',
          only: '确实全部看完之后',
        },
        {
          id: 'invite',
          body: '如果还有别的情况，也请告诉我。我想先听完整，再谈怎么处理。',
        },
        {
          id: 'ask-impact',
          body: '这件事给您带来了哪些影响？我想先了解清楚，再和您商量下一步。',
        },
      ],
    },
    reassure: {
      advice: '让客户知道你会负责、正在做什么、何时答复。',
      avoid: '做不到的承诺、搬出规定，还有“但是”。',
      question: '现在怎么做，对您帮助最大？',
      phrases: [
        {
          id: 'own-it',
          body: '这件事由我来跟进，一直跟到解决为止。',
          only: '由你负责到底时',
        },
        {
          id: 'apologise-and-act',
          body: '很抱歉让您遇到这样的问题。我现在就{{ action }}。',
          blanks: { action: { label: '你正在做的事', example: '联系快递公司核实' } },
        },
        {
          id: 'give-a-time',
          body: '最晚{{ time }}，我会给您答复；就算还没查完，也会告诉您进展。',
          blanks: { time: { label: '时间', example: '今天下午三点' } },
        },
        {
          id: 'not-known-yet',
          body: '这一点我现在还不清楚，也不想随便猜。一查清楚，我马上告诉您。',
        },
        {
          id: 'experience',
          body: '类似的情况我们处理过，是有办法解决的。',
          only: '确有其事时',
        },
        {
          id: 'noted',
          body: '您说的我都记下来了，之后不用再重复。',
          only: '确实记入工单之后',
        },
        {
          id: 'right-to-ask',
          body: '您来找我们是对的，接下来的事交给我们。',
        },
      ],
    },
    solve: {
      advice: '找出最急的一点，提出两个办法，让客户来选。',
      avoid: '把客户推来推去，或答应还没获批的事。',
      question: '哪一部分最需要先解决？',
      phrases: [
        {
          id: 'most-pressing',
          body: '眼下最要紧的是哪一件？我先从它着手。',
        },
        {
          id: 'two-ways',
          body: '现在有两个办法：{{ option_one }}，或者{{ option_two }}。您看哪个更合适？',
          blanks: {
            option_one: { label: '办法一', example: '今天给您补发一件' },
            option_two: { label: '办法二', example: '把钱退给您' },
          },
        },
        {
          id: 'honest-limit',
          body: '这一点我确实办不到，不想让您空等。我能做的是：{{ offer }}。',
          blanks: { offer: { label: '你能做的事', example: '明天上午给您寄出新的' } },
        },
        {
          id: 'next-step',
          body: '接下来：{{ step }}，最晚{{ time }}完成。办好后我会告诉您。',
          blanks: {
            step: { label: '下一步', example: '维修部检测您的机器' },
            time: { label: '时间', example: '周四中午' },
          },
        },
        {
          id: 'check',
          body: '这样处理，问题解决了吗？有没有我漏掉的地方？',
        },
        {
          id: 'follow-up',
          body: '{{ day }}我会再跟您确认一次，看看是否一切正常。',
          blanks: { day: { label: '哪一天', example: '周四' } },
        },
        {
          id: 'hand-over',
          body: '我想请一位更资深的同事一起处理。前因后果由我说明，您不用再讲一遍。',
          only: '走过两轮之后，或超出你的权限时',
        },
      ],
    },
  },
  again: '气氛还没缓和？很正常，往往一轮不够。',
  handOver:
    '走过两轮仍未缓和，或一旦涉及人身安全、健康、法律或威胁：请资深同事加入，由你亲自说明经过，等对方接手后再离开。',
}

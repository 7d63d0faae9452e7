import type { Ladder } from './ladder.ts'

export const zhHant: Ladder = {
  stages: {
    listen: {
      advice: '讓客戶把話說完，再用自己的話重述一次。',
      avoid: '客戶還沒說完，就急著給方案、解釋或辯解。',
      question: '整件事裡，最讓您困擾的是什麼？',
      phrases: [
        {
          id: 'acknowledge',
          body: '{{ customer.name | default: "親愛的顧客" }} 您好，遇到這樣的事，換作是誰都會著急。您說的每一點，我都會認真看待。',
        },
        {
          id: 'thank',
          body: '謝謝您把情況說得這麼清楚，對我釐清問題很有幫助。',
        },
        {
          id: 'mirror',
          body: '我跟您確認一下，看看我的理解對不對：{{ summary }}。是這樣嗎？',
          blanks: { summary: { label: '事情經過', example: '包裹晚到，而且箱子已經被打開' } },
        },
        {
          id: 'name-the-feeling',
          body: '您信任我們，結果卻不如預期，您會不滿意，完全合情合理。',
        },
        {
          id: 'no-repeating',
          body: '您先前的留言我都看過了，不必再從頭說明。',
          only: '確實全部看完之後',
        },
        {
          id: 'invite',
          body: '如果還有其他狀況，也請告訴我。我想先聽完整，再談怎麼處理。',
        },
        {
          id: 'ask-impact',
          body: '這件事對您造成了哪些影響？我想先了解，再跟您討論下一步。',
        },
      ],
    },
    reassure: {
      advice: '讓客戶知道您會負責、正在做什麼、何時回覆。',
      avoid: '做不到的承諾、搬出規定，還有「但是」。',
      question: '現在怎麼做，對您最有幫助？',
      phrases: [
        {
          id: 'own-it',
          body: '這件事由我負責處理，直到解決為止。',
          only: '由您負責到底時',
        },
        {
          id: 'apologise-and-act',
          body: '很抱歉讓您遇到這樣的問題。我現在就{{ action }}。',
          blanks: { action: { label: '您正在做的事', example: '向物流公司查證' } },
        },
        {
          id: 'give-a-time',
          body: '最晚{{ time }}，我會回覆您；就算還沒查完，也會跟您說明進度。',
          blanks: { time: { label: '時間', example: '今天下午三點' } },
        },
        {
          id: 'not-known-yet',
          body: '這一點我現在還不清楚，也不想用猜的。一查清楚，我馬上告訴您。',
        },
        {
          id: 'experience',
          body: '類似的情況我們處理過，是有辦法解決的。',
          only: '確有其事時',
        },
        {
          id: 'noted',
          body: '您說的我都記下來了，之後不必再重複。',
          only: '確實記入工單之後',
        },
        {
          id: 'right-to-ask',
          body: '您來找我們是對的，接下來交給我們處理。',
        },
      ],
    },
    solve: {
      advice: '找出最急的一點，提出兩個做法，讓客戶選。',
      avoid: '把客戶轉來轉去，或答應還沒核准的事。',
      question: '哪個部分最需要先解決？',
      phrases: [
        {
          id: 'most-pressing',
          body: '眼前最要緊的是哪一件？我先從它開始處理。',
        },
        {
          id: 'two-ways',
          body: '目前有兩個做法：{{ option_one }}，或是{{ option_two }}。您覺得哪個比較適合？',
          blanks: {
            option_one: { label: '做法一', example: '今天補寄一件給您' },
            option_two: { label: '做法二', example: '退款給您' },
          },
        },
        {
          id: 'honest-limit',
          body: '這一點我確實做不到，不想讓您空等。我能做的是：{{ offer }}。',
          blanks: { offer: { label: '您能做的事', example: '明天早上寄出新的' } },
        },
        {
          id: 'next-step',
          body: '接下來：{{ step }}，最晚{{ time }}完成。處理好之後，我會通知您。',
          blanks: {
            step: { label: '下一步', example: '維修部檢測您的機器' },
            time: { label: '時間', example: '星期四中午' },
          },
        },
        {
          id: 'check',
          body: '這樣處理，問題解決了嗎？有沒有我遺漏的地方？',
        },
        {
          id: 'follow-up',
          body: '{{ day }}我會再跟您確認一次，看看是否一切正常。',
          blanks: { day: { label: '哪一天', example: '星期四' } },
        },
        {
          id: 'hand-over',
          body: '我想請一位更資深的同事一起處理。來龍去脈由我說明，您不必再講一次。',
          only: '走過兩輪之後，或超出您的權限時',
        },
      ],
    },
  },
  again: '氣氛還沒緩和？很正常，往往一輪不夠。',
  handOver:
    '走過兩輪仍未緩和，或一旦涉及人身安全、健康、法律或威脅：請資深同事加入，由您親自說明經過，等對方接手後再離開。',
}

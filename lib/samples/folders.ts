import type { SampleLanguage } from './sample.ts'

/** The shelves of the sample library, as an agent of each language would name them. */
export const folders = {
  orders: { en: 'Orders', da: 'Ordrer', 'zh-Hans': '订单', 'zh-Hant': '訂單' },
  payment: { en: 'Payment', da: 'Betaling', 'zh-Hans': '支付', 'zh-Hant': '付款' },
  refunds: { en: 'Refunds', da: 'Refundering', 'zh-Hans': '退款', 'zh-Hant': '退款' },
  delivery: { en: 'Delivery', da: 'Levering', 'zh-Hans': '配送', 'zh-Hant': '配送' },
  faults: { en: 'Faults and safety', da: 'Fejl og sikkerhed', 'zh-Hans': '质量与安全', 'zh-Hant': '瑕疵與安全' },
  complaints: { en: 'Complaints', da: 'Klager', 'zh-Hans': '投诉', 'zh-Hant': '客訴' },
  contact: {
    en: 'Contact and follow-up',
    da: 'Kontakt og opfølgning',
    'zh-Hans': '联系与跟进',
    'zh-Hant': '聯絡與追蹤',
  },
  accounts: { en: 'Accounts', da: 'Konto', 'zh-Hans': '账户', 'zh-Hant': '帳戶' },
  privacy: { en: 'Privacy', da: 'Persondata', 'zh-Hans': '个人信息', 'zh-Hant': '個資' },
  outage: { en: 'Outage', da: 'Driftsstop', 'zh-Hans': '故障', 'zh-Hant': '服務中斷' },
  keyCustomers: { en: 'Key customers', da: 'Nøglekunder', 'zh-Hans': '重点客户', 'zh-Hant': '重要客戶' },
  snippets: { en: 'Snippets', da: 'Tekststykker', 'zh-Hans': '片段', 'zh-Hant': '片段' },
} as const satisfies Readonly<Record<string, Readonly<Record<SampleLanguage, string>>>>

export type Folder = keyof typeof folders

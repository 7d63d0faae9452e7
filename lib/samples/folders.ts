import type { SampleLanguage } from './sample.ts'

/** The shelves of the sample library, as an agent of each language would name them. */
export const folders = {
  orders: { en: 'Orders', da: 'Ordrer', 'zh-Hans': '订单', 'zh-Hant': '訂單' },
  refunds: { en: 'Refunds', da: 'Refusion', 'zh-Hans': '退款', 'zh-Hant': '退款' },
  delivery: { en: 'Delivery', da: 'Levering', 'zh-Hans': '配送', 'zh-Hant': '配送' },
  accounts: { en: 'Accounts', da: 'Konto', 'zh-Hans': '账户', 'zh-Hant': '帳戶' },
  outage: { en: 'Outage', da: 'Driftsstop', 'zh-Hans': '故障', 'zh-Hant': '服務中斷' },
  snippets: { en: 'Snippets', da: 'Tekststykker', 'zh-Hans': '片段', 'zh-Hant': '片段' },
} as const satisfies Readonly<Record<string, Readonly<Record<SampleLanguage, string>>>>

export type Folder = keyof typeof folders

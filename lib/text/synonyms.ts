import { fold } from './fold.ts'
import { stem } from './stem.ts'

/**
 * Words that customers and replies use for one another in support: the customer's money is back, the reply says refund. Each
 * word in one group only, and no word that is also something else: `order` is bought, and is also given.
 */
export const synonymGroups: readonly string[] = [
  // English
  'refund reimbursement reimburse repay repayment',
  'cancel terminate unsubscribe',
  'parcel package delivery shipment shipping courier carrier',
  'late delayed delay overdue',
  'broken damaged faulty defective defect cracked',
  'invoice bill receipt',
  'login signin logon',
  'fee charge surcharge cost costs',
  'buy purchase bought',
  'change update modify edit amend alter',
  'delete erase remove',
  'lost missing disappeared vanished misplaced',
  'stolen theft robbed',
  'replace replacement swap',
  'warranty guarantee',
  'verify verification confirm confirmation authenticate',
  'error bug glitch crash',
  'frozen freeze stuck hangs',
  'price pricing',
  'coupon voucher promo',
  'rebate discount',
  'email mail inbox',
  'photo picture image screenshot',
  'quick fast soon urgent asap',
  'begin start activate',
  'blocked suspended locked disabled deactivated',
  'fraud scam scammed unauthorised unauthorized suspicious phishing',
  'app application',
  'size sizing fit',
  'pay payment paid',
  'money cash funds',
  'transfer transferred wire remittance',
  'foreign abroad overseas international',
  'atm withdraw withdrawal withdrew',
  'declined rejected refused denied',
  'twice duplicate duplicated double',
  'complaint complain unhappy dissatisfied disappointed angry',
  'agent human representative operator',
  'track tracking whereabouts',
  'arrive arrived received receive',
  // English and Danish share a word of these
  'password passcode adgangskode kodeord',
  'phone mobile cellphone smartphone telefon',
  // Danish
  'refusion refundering tilbagebetaling refundere',
  'annullere afbestille opsige opsigelse afmelde',
  'pakke forsendelse levering fragt',
  'forsinket forsinkelse',
  'ødelagt beskadiget defekt knust',
  'faktura regning kvittering bilag',
  'gebyr omkostning afgift',
  'købe køb købte',
  'ændre opdatere rette ændring',
  'slette fjerne',
  'mistet forsvundet bortkommet',
  'ombytte bytte erstatning',
  'garanti reklamation reklamere',
  'bekræfte bekræftelse verificere',
  'rabat rabatkode kupon',
  'betale betaling betalt',
  'klage utilfreds skuffet',
  'spærret blokeret låst',
  'svindel misbrug bedrageri',
  'nedbrud driftsforstyrrelse',
  // Chinese, simplified as all that is searched
  '退款 退钱 退费',
  '取消 撤销 退订',
  '快递 包裹 物流 配送 送货 发货',
  '延迟 延误 晚到 超时',
  '损坏 破损 坏了 故障 瑕疵',
  '发票 收据 账单',
  '登录 登入',
  '密码 口令',
  '费用 收费 手续',
  '购买 下单',
  '修改 更改 变更 更新',
  '删除 移除 注销',
  '丢失 遗失 不见',
  '手机 电话',
  '更换 换货 调换',
  '保修 质保',
  '验证 核实 确认',
  '错误 报错 出错',
  '优惠 折扣 打折',
  '支付 付款 付钱',
  '冻结 锁定 封禁 停用',
  '诈骗 欺诈 骗子 盗刷',
  '投诉 不满 生气',
  '客服 人工',
  '账户 账号 帐户 帐号',
  '转账 汇款',
  '收到 到货 签收',
]

const others = new Map<string, readonly string[]>()
for (const group of synonymGroups) {
  const words = group.split(' ').map(fold)
  for (const word of words)
    others.set(
      stem(word),
      [...new Set(words.map(stem))].filter((root) => root !== stem(word)),
    )
}

/** The stems of what else may be meant by a folded word. */
export const synonymStems = (word: string): readonly string[] => others.get(stem(word)) ?? []

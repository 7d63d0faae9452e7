import type { PackRefusal } from '../../../lib/packs/refusal.ts'

/** Why a feed can't be gone on with, for its publisher, and what to do. */
export function refusalWords(refusal: PackRefusal, folder: string): string {
  return `${reason(refusal, folder)} Nothing was written.`
}

function reason(refusal: PackRefusal, folder: string): string {
  const { kind, ...rest } = refusal
  const file = 'file' in rest ? rest.file : undefined
  if (kind === 'missing' && file === 'root.1.json') return `There is no feed in ${folder}: it has no root.1.json.`
  if (kind === 'missing' && file === 'head.json')
    return `${folder} has no head.json: it was lost, or the first build broke off. If nobody follows this feed yet, delete the folder and build again; otherwise bring head.json back from the host.`
  if (kind === 'sealed')
    return `${folder} is sealed, and its key is not among these: --keys names the folder with sealed.txt.`
  if (kind === 'from-the-future')
    return `${file} is dated ${new Date(refusal.issued * 1000).toISOString().slice(0, 16)} UTC, more than a day ahead: the clock here is wrong, or the one where it was signed. No reader takes it until then.`
  const details = Object.entries(rest).map(([name, value]) => `, ${name} ${JSON.stringify(value)}`)
  return `${folder} can’t be gone on with: ${kind}${details.join('')}. “npm run pack -- verify ${folder}” says more.`
}

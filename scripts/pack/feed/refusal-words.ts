import type { PackRefusal } from '../../../lib/packs/refusal.ts'

/** Why a feed can't be gone on with, for its publisher, and what to do. */
export function refusalWords(refusal: PackRefusal, folder: string): string {
  return `${reason(refusal, folder)} Nothing was written.`
}

function reason({ kind, ...rest }: PackRefusal, folder: string): string {
  const file = 'file' in rest ? rest.file : undefined
  if (kind === 'missing' && file === 'root.1.json') return `There is no feed in ${folder}: it has no root.1.json.`
  if (kind === 'missing' && file === 'head.json')
    return `${folder} has no head.json: it was lost, or the first build broke off. If nobody follows this feed yet, delete the folder and build again; otherwise bring head.json back from the host.`
  if (kind === 'sealed')
    return `${folder} is sealed, and its key is not among these: --keys names the folder with sealed.txt.`
  const details = Object.entries(rest).map(([name, value]) => `, ${name} ${JSON.stringify(value)}`)
  return `${folder} can’t be gone on with: ${kind}${details.join('')}. “npm run pack -- verify ${folder}” says more.`
}

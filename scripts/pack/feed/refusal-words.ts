import type { PackRefusal } from '../../../lib/packs/refusal.ts'

/** Why a feed can't be gone on with, for its publisher. `pack verify` says more. */
export function refusalWords({ kind, ...rest }: PackRefusal): string {
  const details = Object.entries(rest).map(([name, value]) => `${name} ${JSON.stringify(value)}`)
  return `The feed can't be read: ${[kind, ...details].join(', ')}. Nothing was written.`
}

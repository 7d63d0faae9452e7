import { ok, type Result, refuse } from '../base/result.ts'

/** What can be wrong with the store on an agent's machine. Nothing in it is touched when one of these comes. */
export type DbRefusal =
  | { readonly kind: 'full' }
  /** Written by a newer version of the product. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable'; readonly detail: string }

/** Runs one piece of work on the store; its failures are of the world, so they become values here. */
export async function tryDb<Value>(work: () => Promise<Value>): Promise<Result<Value, DbRefusal>> {
  try {
    return ok(await work())
  } catch (error) {
    return refuse(asDbRefusal(error))
  }
}

function asDbRefusal(error: unknown): DbRefusal {
  const names = namesIn(error)
  if (names.includes('VersionError')) return { kind: 'newer' }
  // A full disk ends a write with an abort, often without saying that it was the quota.
  if (['QuotaExceededError', 'AbortError', 'BulkError'].some((name) => names.includes(name))) return { kind: 'full' }
  return { kind: 'unreadable', detail: names.join(' < ') }
}

/** Dexie wraps: the reason may be an inner error's. Names only, since a message could quote a reply. */
function namesIn(error: unknown): string[] {
  if (!(error instanceof Error) && !(error instanceof DOMException)) return [typeof error]
  const { inner } = error as { inner?: unknown }
  return inner === undefined || inner === error ? [error.name] : [error.name, ...namesIn(inner)]
}

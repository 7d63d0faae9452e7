import { ok, type Result, refuse } from '../base/result.ts'
import { type Bytes, joined } from '../packs/bytes.ts'
import type { Read, ReadRefusal } from '../packs/reading.ts'

export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** In milliseconds: a head is a kilobyte, an object may be a whole library on a slow line. */
const patience = { small: 15_000, object: 300_000 } as const

/**
 * Reads the files of a feed from the web. No cookie and no referrer goes with it. `no-cache` has the browser itself ask whether a file is
 * another one by now, which costs no preflight; objects never are.
 */
export function readAddress(address: string, fetch: Fetch): Read {
  return async (name, most) => {
    const isObject = name.startsWith('o/')
    try {
      const response = await fetch(address + name, {
        cache: isObject ? 'default' : 'no-cache',
        credentials: 'omit',
        // A host that was taken over could send every agent's browser anywhere, also into the network it stands in.
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(isObject ? patience.object : patience.small),
      })
      if (!response.ok) return refuse(gone.has(response.status) ? 'missing' : 'unreachable')
      return await readBody(response, most)
    } catch {
      // No network, a host that is not to be found, a time-out: told apart by nobody.
      return refuse('unreachable')
    }
  }
}

/** A store may say 403 of what it does not have. */
const gone: ReadonlySet<number> = new Set([403, 404, 410])

/** Stops at the first byte too many: a host may send without end. */
async function readBody({ body }: Response, most: number): Promise<Result<Bytes, ReadRefusal>> {
  const parts: Bytes[] = []
  let length = 0
  const reader = body?.getReader()
  for (let got = await reader?.read(); got && !got.done; got = await reader?.read()) {
    length += got.value.length
    if (length > most) {
      await reader?.cancel().catch(() => undefined)
      return refuse('too-large')
    }
    parts.push(got.value)
  }
  return ok(joined(parts))
}

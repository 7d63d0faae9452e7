import { ok, refuse } from '../../../lib/base/result.ts'
import type { Read } from '../../../lib/packs/reading.ts'

/** Reads over the network, and counts what that takes. */
export type CountingReader = {
  readonly read: Read
  readonly requests: () => number
  /** Of all bodies together. */
  readonly bytes: () => number
}

export function countingReader(url: string): CountingReader {
  let requests = 0
  let bytes = 0
  const read: Read = async (name, most) => {
    requests++
    const answer = await fetch(new URL(name, url)).catch(() => undefined)
    if (!answer) return refuse('unreachable')
    const body = new Uint8Array(await answer.arrayBuffer())
    if (answer.status === 404) return refuse('missing')
    if (!answer.ok) return refuse('unreachable')
    bytes += body.length
    return body.length > most ? refuse('too-large') : ok(body)
  }
  return { read, requests: () => requests, bytes: () => bytes }
}

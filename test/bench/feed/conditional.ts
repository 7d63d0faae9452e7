import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import type { Socket } from 'node:net'

/** One agent's way to a host, kept open between two polls as a browser keeps it. */
export type Poller = {
  /** Asks for a file, unless it is the one that came last. */
  readonly poll: () => Promise<Answer>
  readonly close: () => void
}

export type Answer = {
  readonly status: number
  readonly body: Uint8Array<ArrayBuffer>
  /** Both ways, headers included. */
  readonly wire: number
}

/** What Chromium sends along from an extension. */
const asBrowser = {
  accept: '*/*',
  'accept-encoding': 'gzip, deflate, br, zstd',
  'accept-language': 'en-US,en;q=0.9',
  'cache-control': 'max-age=0',
  'sec-fetch-dest': 'empty',
  'sec-fetch-mode': 'cors',
  'sec-fetch-site': 'cross-site',
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
}

export function makePoller(url: string): Poller {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  let known: Readonly<Record<string, string>> = {}
  return {
    async poll() {
      const { headers, ...answer } = await ask(url, agent, { ...asBrowser, ...known })
      if (answer.status === 200) known = validatorsIn(headers)
      return answer
    },
    close: () => agent.destroy(),
  }
}

function validatorsIn({ etag, 'last-modified': modified }: IncomingHttpHeaders): Readonly<Record<string, string>> {
  return { ...(etag ? { 'if-none-match': etag } : {}), ...(modified ? { 'if-modified-since': modified } : {}) }
}

function ask(url: string, agent: Agent, headers: Readonly<Record<string, string>>) {
  return new Promise<Answer & { readonly headers: IncomingHttpHeaders }>((resolve, reject) => {
    let wire = () => Number.NaN
    const asked = request(url, { agent, headers, timeout: 20_000 }, async (answer) => {
      const chunks: Uint8Array[] = []
      for await (const chunk of answer) chunks.push(chunk)
      const body = Uint8Array.from(Buffer.concat(chunks))
      resolve({ status: answer.statusCode ?? 0, body, wire: wire(), headers: answer.headers })
    })
    asked.on('socket', (socket) => {
      const before = passedThrough(socket)
      wire = () => passedThrough(socket) - before
    })
    asked.on('timeout', () => asked.destroy(new Error('No answer in 20 s')))
    asked.on('error', reject)
    asked.end()
  })
}

const passedThrough = ({ bytesRead, bytesWritten }: Socket) => bytesRead + bytesWritten

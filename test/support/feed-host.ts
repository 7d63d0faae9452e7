import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Bytes } from '../../lib/packs/bytes.ts'

/** A host of static files as a team would use one. What it serves may be another any time. */
export type FeedHost = {
  /** Ends in a slash. */
  readonly url: string
  /** What was asked for, in order. */
  readonly asked: string[]
  /** The same, as it was heard. */
  readonly heard: Heard[]
  files: ReadonlyMap<string, Bytes>
  /** Answers in the place of a file, where it is not an honest host; false leaves it to the file. */
  answer: (name: string, response: ServerResponse) => boolean
  readonly close: () => Promise<void>
}

export type Heard = {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export async function serveFeed(files: ReadonlyMap<string, Bytes>): Promise<FeedHost> {
  const asked: string[] = []
  const heard: Heard[] = []
  const server = createServer(async (request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '', 'http://host').pathname.slice(1))
    asked.push(name)
    const { method, url, headers } = request
    heard.push({ method, url, headers, body: await text(request) })
    if (host.answer(name, response)) return
    const file = host.files.get(name)
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Content-Type', 'application/octet-stream')
    response.statusCode = file ? 200 : 404
    response.end(file)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host: FeedHost = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    heard,
    files,
    answer: () => false,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return host
}

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Bytes } from '../../lib/packs/bytes.ts'

/** A host of static files as a team would use one. What it serves may be another any time. */
export type FeedHost = {
  /** Ends in a slash. */
  readonly url: string
  /** What was asked for, in order. */
  readonly asked: string[]
  files: ReadonlyMap<string, Bytes>
  readonly close: () => Promise<void>
}

export async function serveFeed(files: ReadonlyMap<string, Bytes>): Promise<FeedHost> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '', 'http://host').pathname.slice(1))
    asked.push(name)
    const file = host.files.get(name)
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Content-Type', 'application/octet-stream')
    response.statusCode = file ? 200 : 404
    response.end(file)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    files,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return host
}

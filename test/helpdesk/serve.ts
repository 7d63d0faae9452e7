import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findAsset, isAssetPath } from './assets.ts'
import { browserSource } from './browser-source.ts'
import { headersFor } from './headers.ts'
import { findTicket, firstTicketNumber } from './tickets.ts'

export type HelpdeskOptions = { readonly port?: number; readonly host?: string }
export type Helpdesk = { readonly url: string; close(): Promise<void> }

/** Serves the demo helpdesk. Port 0 takes any free one. */
export const serveHelpdesk = async ({ port = 0, host = '127.0.0.1' }: HelpdeskOptions = {}): Promise<Helpdesk> => {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      sendText(response, 500, 'Something went wrong.')
    })
  })
  server.listen(port, host)
  await once(server, 'listening')
  return { url: urlOf(server), close: () => close(server) }
}

const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return sendText(response, 405, 'This desk only answers GET.')
  const url = parsed(request.url)
  if (url === undefined) return sendText(response, 400, 'That address cannot be read.')
  if (url.pathname === '/') return redirect(response, `/tickets/${firstTicketNumber}${url.search}`)
  return isAssetPath(url.pathname) ? sendAsset(response, url.pathname) : sendPage(response, url.pathname)
}

const parsed = (path = '/'): URL | undefined => {
  // A path that starts with two slashes would otherwise be read as a host.
  const address = `http://helpdesk${path}`
  return path.startsWith('/') && URL.canParse(address) ? new URL(address) : undefined
}

const sendAsset = async (response: ServerResponse, pathname: string): Promise<void> => {
  const asset = await findAsset(pathname)
  if (asset === undefined) return sendText(response, 404, 'There is no such file.')
  send(response, 200, asset.contentType, await browserSource(asset))
}

/** The page draws its own "not found" view; the status tells everyone else. */
const sendPage = async (response: ServerResponse, pathname: string): Promise<void> => {
  const page = await readFile(join(import.meta.dirname, 'page', 'index.html'))
  send(response, isKnownView(pathname) ? 200 : 404, 'text/html; charset=utf-8', page)
}

const isKnownView = (pathname: string): boolean => {
  const number = /^\/tickets\/(\d+)$/.exec(pathname)?.[1]
  return number !== undefined && findTicket(Number(number)) !== undefined
}

const redirect = (response: ServerResponse, location: string): void => {
  response.writeHead(302, { ...headersFor('text/plain; charset=utf-8'), Location: location }).end()
}

const sendText = (response: ServerResponse, status: number, text: string): void =>
  send(response, status, 'text/plain; charset=utf-8', Buffer.from(`${text}\n`))

/** For HEAD, node leaves the body out by itself. */
const send = (response: ServerResponse, status: number, contentType: string, body: Buffer): void => {
  response.writeHead(status, { ...headersFor(contentType), 'Content-Length': body.length }).end(body)
}

const urlOf = (server: Server): string => {
  const { address, family, port } = server.address() as AddressInfo
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

const close = async (server: Server): Promise<void> => {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '4310' }, host: { type: 'string', default: '127.0.0.1' } },
  })
  const { url } = await serveHelpdesk({ port: Number(values.port), host: values.host })
  console.log(`Harbour Desk is at ${url}`)
}

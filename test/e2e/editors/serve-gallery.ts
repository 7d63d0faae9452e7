import { once } from 'node:events'
import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { bundleOf } from './bundle.ts'
import { type GalleryPage, pageNamed } from './pages.ts'

export type GalleryServer = { readonly addressOf: (page: string) => string; readonly close: () => Promise<void> }

/** Serves every page of the gallery, on one port under two names, which makes two origins. */
export async function serveGallery(): Promise<GalleryServer> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => send(response, '.txt', String(error), { status: 500 }))
  })
  server.listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    addressOf: (page) => `http://127.0.0.1:${port}/page/${page}`,
    async close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, port } = new URL(request.url ?? '/', `http://${request.headers.host}`)
  const [, place = '', name = '', ...rest] = pathname.split('/')
  if (place === 'page') return sendPage(response, pageNamed(decodeURIComponent(name)), `http://localhost:${port}`)
  if (place === 'editor') return send(response, '.html', editorPage(name))
  if (place === 'inner') return send(response, '.html', framing(`/editor/${name}`))
  const file = place === 'bundle' ? (await bundleOf(name)).get(rest.join('/')) : await vendorFile([name, ...rest])
  if (file === undefined) return send(response, '.txt', 'There is no such file.', { status: 404 })
  send(response, extname(pathname), file)
}

async function sendPage(response: ServerResponse, page: GalleryPage, otherOrigin: string): Promise<void> {
  const { name, script = name, around } = page
  if (around === undefined) return send(response, '.html', editorPage(script))
  if (around === 'strict') return send(response, '.html', editorPage(script), { policy: strict })
  const frames = {
    nested: framing(`/inner/${script}`),
    'cross-origin': framing(`${otherOrigin}/editor/${script}`),
    sandboxed: framing(`/editor/${script}`, 'sandbox="allow-scripts"'),
    srcdoc: framed(`srcdoc="${editorPage(script).replaceAll('"', '&quot;')}"`),
  }
  send(response, '.html', frames[around])
}

/** As strict as a page can be; ProseMirror reads a paste by a policy of this name where there is one. */
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types ProseMirrorClipboard"

const editorPage = (script: string): string =>
  `<!doctype html><meta charset="utf-8"><title>${script}</title><link rel="icon" href="data:,">` +
  `<link rel="stylesheet" href="/bundle/${script}/index.css"><main></main>` +
  `<script type="module" src="/bundle/${script}/index.js"></script>`

const framing = (address: string, more = ''): string => framed(`src="${address}" ${more}`)

const framed = (attributes: string): string =>
  `<!doctype html><meta charset="utf-8"><title>Frames</title><iframe ${attributes} width="700" height="400"></iframe>`

/** Editors that load the rest of themselves, or whose types want another compiler than ours, come as they are. */
const vendors = /^(ckeditor4|tinymce|@editorjs)\//

async function vendorFile(parts: readonly string[]): Promise<Uint8Array | undefined> {
  const path = parts.join('/')
  const file = join(import.meta.dirname, '../../../node_modules', path)
  const info = vendors.test(path) && !parts.includes('..') ? await stat(file).catch(() => undefined) : undefined
  return info?.isFile() ? readFile(file) : undefined
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
}

type Manner = { readonly status?: number; readonly policy?: string }

function send(response: ServerResponse, extension: string, body: string | Uint8Array, manner: Manner = {}): void {
  response
    .writeHead(manner.status ?? 200, {
      'Content-Type': types[extension] ?? 'application/octet-stream',
      // A sandboxed frame has an origin like no other, and is a stranger to its own scripts.
      'Access-Control-Allow-Origin': '*',
      ...(manner.policy ? { 'Content-Security-Policy': manner.policy } : {}),
    })
    .end(body)
}

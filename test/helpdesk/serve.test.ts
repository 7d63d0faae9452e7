import { get } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Helpdesk, serveHelpdesk } from './serve.ts'

let desk: Helpdesk

beforeAll(async () => {
  desk = await serveHelpdesk()
})

afterAll(() => desk.close())

/** Sends the path as written; fetch would tidy it up before the server could see it. */
const statusOfRawPath = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get(desk.url, { path }, (response) => {
      response.resume()
      resolve(response.statusCode)
    }).on('error', reject)
  })

test('serves the page under a policy that admits no other origin', async () => {
  const response = await fetch(`${desk.url}/tickets/4711`)
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(policy).toContain("default-src 'none'; script-src 'self';")
  expect(policy).toContain("form-action 'none'")
  expect(policy).not.toMatch(/https?:|\*/)
  expect(await response.text()).toContain('<meta name="generator" content="Evenkeel demo helpdesk">')
})

test('leads from the root to the first ticket and keeps the chosen editor', async () => {
  const response = await fetch(`${desk.url}/?editor=tinymce`, { redirect: 'manual' })
  expect(response.status).toBe(302)
  expect(response.headers.get('location')).toBe('/tickets/4711?editor=tinymce')
})

test('strips the types from page scripts', async () => {
  const response = await fetch(`${desk.url}/tickets.ts`)
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(await response.text()).not.toContain('export type')
})

test('gives modules that call one another by package name their addresses', async () => {
  const source = async (path: string) => (await fetch(desk.url + path)).text()
  const view = await source('/vendor/prosemirror-view/dist/index.js')
  expect(view).toContain("from '/vendor/prosemirror-model/dist/index.js'")
  expect(view).not.toMatch(/from '[^/.]/)
  expect(await source('/vendor/prosemirror-keymap/dist/index.js')).toContain("from '/vendor/w3c-keyname/index.js'")
  expect(await source('/page/editors/prosemirror-view.ts')).not.toMatch(/from '[^/.]/)
})

test.each([
  ['/page/helpdesk.css', 'text/css; charset=utf-8'],
  ['/page/harbour.svg', 'image/svg+xml'],
  ['/vendor/ckeditor5/ckeditor5.umd.js', 'text/javascript; charset=utf-8'],
  ['/vendor/ckeditor5/ckeditor5.css', 'text/css; charset=utf-8'],
  ['/vendor/prosemirror-view/style/prosemirror.css', 'text/css; charset=utf-8'],
  ['/vendor/tinymce/tinymce.min.js', 'text/javascript; charset=utf-8'],
  ['/vendor/tinymce/skins/ui/oxide/skin.min.css', 'text/css; charset=utf-8'],
])('serves %s as %s', async (path, contentType) => {
  const response = await fetch(desk.url + path)
  await response.arrayBuffer()
  expect([response.status, response.headers.get('content-type')]).toEqual([200, contentType])
})

test.each([
  '/page/missing.ts',
  '/vendor/other/index.js',
  '/vendor/tinymce/README.md',
  '/page/',
  '/tickets/1',
  '/somewhere',
])('answers 404 for %s', async (path) => {
  expect(await statusOfRawPath(path)).toBe(404)
})

test.each([
  '/page/../serve.ts',
  '/page/%2e%2e/serve.ts',
  '/page/..%2fserve.ts',
  '/page/..%2f..%2f..%2fpackage.json',
  '/page/..%5cserve.ts',
  '/page/%00/main.ts',
  '/page/%zz.ts',
  '/vendor/tinymce/..%2fckeditor5/dist/index.d.ts',
  '/vendor/tinymce/%2fetc/hosts.js',
])('refuses to leave its folders for %s', async (path) => {
  expect(await statusOfRawPath(path)).toBe(404)
})

test('takes no submissions', async () => {
  const response = await fetch(`${desk.url}/tickets/4711`, { method: 'POST', body: 'reply' })
  expect(response.status).toBe(405)
})

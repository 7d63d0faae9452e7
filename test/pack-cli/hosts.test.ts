import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { build } from '../../scripts/pack/build.ts'
import { verify } from '../../scripts/pack/verify.ts'
import { makeWorkplace, markdown } from '../support/workplace.ts'

const now = 1_792_000_000

async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close().closeAllConnections())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port')
  return `http://127.0.0.1:${address.port}/packs/acme`
}

async function makeFeed(): Promise<string> {
  const place = await makeWorkplace({ 'replies/a.md': markdown('lang: en\ntitle: Thanks', 'Thank you.') })
  await build([join(place, 'replies'), '--out', join(place, 'feed'), '--publisher', 'Acme'], now)
  return join(place, 'feed')
}

const serve = (feed: string, headers: Readonly<Record<string, string>>) =>
  listen(async (asked, answer) => {
    const path = asked.url?.replace('/packs/acme/', '') ?? ''
    const bytes = await readFile(join(feed, path)).catch(() => undefined)
    answer.writeHead(bytes ? 200 : 404, headers).end(bytes)
  })

const verdict = async (source: string) => JSON.parse((await verify([source, '--json'], now)).words)

test('a feed on a host is verified by its address, as its folder is', async () => {
  const feed = await makeFeed()
  const url = await serve(feed, { 'access-control-allow-origin': '*' })
  expect(await verdict(url)).toEqual(await verdict(feed))
  const { feed: fingerprint } = await verdict(feed)
  expect(await verdict(`${url}/#evenkeel=${fingerprint}`)).toMatchObject({ ok: true })
  expect(await verdict(`${url}/#evenkeel=${'A'.repeat(22)}`)).toMatchObject({ refusal: { kind: 'wrong-publisher' } })
})

test('a host with a sign-in page, an error, or nothing at all is told apart', async () => {
  const page = await listen((_, answer) => void answer.end('<!doctype html><title>Sign in</title>'))
  expect(await verdict(page)).toMatchObject({ refusal: { kind: 'not-a-feed', file: 'root.1.json' } })
  const broken = await listen((_, answer) => void answer.writeHead(500).end())
  expect(await verdict(broken)).toMatchObject({ refusal: { kind: 'unreachable' } })
  const empty = await listen((_, answer) => void answer.writeHead(404).end())
  expect(await verdict(empty)).toMatchObject({ refusal: { kind: 'missing', file: 'root.1.json' } })
  expect(await verdict('http://127.0.0.1:1/')).toMatchObject({ refusal: { kind: 'unreachable' } })
})

test('a host for which every agent will be asked is told apart from one that browsers may read', async () => {
  const url = await serve(await makeFeed(), {})
  const { code, words } = await verify([url], now)
  expect(code).toBe(0)
  expect(words).toMatch(
    /Each agent will be asked to allow this host: .* sends no “Access-Control-Allow-Origin: \*” with root\.1\.json\.$/,
  )
})

test('a host is not verified behind a redirect, which no agent follows', async () => {
  const url = await listen((asked, answer) => void answer.writeHead(302, { location: `/other${asked.url}` }).end())
  expect(await verdict(url)).toMatchObject({
    refusal: { kind: 'unreachable', reason: expect.stringContaining('follow no redirect') },
  })
})

test('a host that breaks off in the middle of a file is one that does not answer', async () => {
  const url = await listen((_, answer) => {
    answer.writeHead(200, { 'content-length': 1000 })
    answer.write('half', () => void answer.destroy())
  })
  expect(await verdict(url)).toMatchObject({ refusal: { kind: 'unreachable', file: 'root.1.json' } })
})

test('why nobody answers is told', async () => {
  expect(await verdict('http://127.0.0.1:1/')).toMatchObject({
    refusal: { reason: expect.stringMatching(/: .*(?:ECONNREFUSED|bad port)/) },
  })
})

test('an address that no agent could follow is none, and its password is not repeated', async () => {
  const fault = async (address: string) => (await verify([address], now)).words
  expect(await fault('ftp://replies.example/')).toBe('A feed has an https address, and this one begins with ftp://')
  expect(await fault('http://replies.example/')).toContain('begins with http://')
  expect(await fault('https://anna:secret@replies.example/')).not.toContain('secret')
  expect(await fault('https://replies.example/?token=1')).toContain('nothing after a question mark')
  expect(await fault('https://')).toBe('“https://” is no address')
})

test('a host that never stops is stopped', async () => {
  const url = await listen((_, answer) => {
    const more = () => answer.write(Buffer.alloc(65_536, 32), () => void setImmediate(more))
    more()
  })
  expect(await verdict(url)).toMatchObject({ refusal: { kind: 'too-large', file: 'root.1.json' } })
})

test('a link that was cut short is no link', async () => {
  expect(await verify(['https://replies.example/#evenkee'], now)).toMatchObject({
    code: 1,
    words: expect.stringContaining('cut short'),
  })
})

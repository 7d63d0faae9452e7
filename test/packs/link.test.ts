import { describe, expect, test } from 'vitest'
import { type LinkRefusal, readLink } from '../../lib/packs/link.ts'

const feed = 'AbCdEfGhIjKlMnOpQrStUv'
const key = `${'A'.repeat(42)}E`

describe('a link that leads to a feed', () => {
  test.for<[string, object]>([
    [`https://acme.example/packs/#evenkeel=${feed}`, { address: 'https://acme.example/packs/', feed }],
    [`https://acme.example/packs#evenkeel=${feed}`, { address: 'https://acme.example/packs/', feed }],
    [`https://acme.example#evenkeel=${feed}&key=${key}`, { address: 'https://acme.example/', feed, key }],
    ['https://acme.example/packs/', { address: 'https://acme.example/packs/' }],
    ['https://acme.example:8443/a/b/', { address: 'https://acme.example:8443/a/b/' }],
    ['https://10.0.0.7/packs/', { address: 'https://10.0.0.7/packs/' }],
    ['https://xn--mnchen-3ya.example/', { address: 'https://xn--mnchen-3ya.example/' }],
    ['http://localhost:4100/packs/', { address: 'http://localhost:4100/packs/' }],
    ['http://127.0.0.1/', { address: 'http://127.0.0.1/' }],
    ['http://[::1]:80/', { address: 'http://[::1]/' }],
  ])('%s', ([link, value]) => {
    expect(readLink(link)).toEqual({ ok: true, value })
  })
})

describe('a link that leads nowhere good', () => {
  test.for<[string, LinkRefusal['kind']]>([
    ['', 'not-a-link'],
    ['acme.example/packs/', 'not-a-link'],
    ['//acme.example/packs/', 'not-a-link'],
    ['/packs/', 'not-a-link'],
    ['javascript:alert(1)', 'not-https'],
    ['JaVaScRiPt:alert(1)', 'not-https'],
    ['java\tscript:alert(1)', 'not-a-link'],
    [' javascript:alert(1)', 'not-a-link'],
    ['data:application/json,{}', 'not-https'],
    ['blob:https://acme.example/1', 'not-https'],
    ['file:///etc/passwd', 'not-https'],
    ['ftp://acme.example/', 'not-https'],
    ['chrome-extension://abc/', 'not-https'],
    ['view-source:https://acme.example/', 'not-https'],
    ['about:blank', 'not-https'],
    ['ws://acme.example/', 'not-https'],
    ['http://acme.example/packs/', 'not-https'],
    ['http://localhost.evil.example/', 'not-https'],
    ['http://127.0.0.1.evil.example/', 'not-https'],
    ['http://127.0.0.2/', 'not-https'],
    ['http://0.0.0.0/', 'not-https'],
    ['https:acme.example/', 'not-a-link'],
    ['https:/acme.example/', 'not-a-link'],
    ['https:///acme.example/', 'not-a-link'],
    ['https:\\\\acme.example\\packs', 'not-a-link'],
    ['https://acme.example\\@evil.example/', 'not-a-link'],
    ['https://', 'not-a-link'],
    ['https://acme.example:99999/', 'not-a-link'],
    ['https://acme.example /', 'not-a-link'],
    ['https://acme.example/packs\n/', 'not-a-link'],
    ['https://acme.example/\u202egpj', 'not-a-link'],
    ['https://аcme.example/', 'not-a-link'],
    [`https://acme.example/${'a'.repeat(2_000)}`, 'not-a-link'],
    ['https://anna@acme.example/', 'with-credentials'],
    ['https://anna:secret@acme.example/', 'with-credentials'],
    ['https://acme.example@evil.example/', 'with-credentials'],
    ['https://@acme.example/', 'with-credentials'],
    ['https://:@acme.example/', 'with-credentials'],
    ['https://acme.example/?token=1', 'with-query'],
    ['https://acme.example/?', 'with-query'],
    ['https://acme.example/#', 'bad-fragment'],
    ['https://acme.example/#evenkeel=', 'bad-fragment'],
    [`https://acme.example/#evenkeel=${feed.slice(1)}`, 'bad-fragment'],
    [`https://acme.example/#evenkeel=${feed}A`, 'bad-fragment'],
    [`https://acme.example/#evenkeel=${feed.slice(1)}%41`, 'bad-fragment'],
    [`https://acme.example/#evenkeel=${feed}&`, 'bad-fragment'],
    [`https://acme.example/#evenkeel=${feed}&key=`, 'bad-fragment'],
    [`https://acme.example/#evenkeel=${feed}&key=${key.slice(1)}`, 'bad-fragment'],
    [`https://acme.example/#evenkeel=${feed}&key=${'A'.repeat(42)}B`, 'bad-fragment'],
    [`https://acme.example/#evenkeel=${feed}&key=${key}&key=${key}`, 'bad-fragment'],
    [`https://acme.example/#key=${key}`, 'bad-fragment'],
    [`https://acme.example/#key=${key}&evenkeel=${feed}`, 'bad-fragment'],
    [`https://acme.example/#Evenkeel=${feed}`, 'bad-fragment'],
    [`https://acme.example/#evenkeel=${feed}#evenkeel=${feed}`, 'bad-fragment'],
    [`https://acme.example/#/?evenkeel=${feed}`, 'bad-fragment'],
    ['https://acme.example/#:~:text=evenkeel', 'bad-fragment'],
  ])('%s', ([link, kind]) => {
    expect(readLink(link)).toMatchObject({ ok: false, refusal: { kind } })
  })
})

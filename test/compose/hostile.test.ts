// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { hostileBodies, someHostileBodies } from '../support/hostile/bodies.ts'
import { waysToFinish } from '../support/hostile/finish.ts'
import { unexpectedIn } from '../support/hostile/unexpected-in.ts'

const all = hostileBodies()
const some = someHostileBodies(1_000)
const written = some.flatMap((hostile, at) => {
  const ways = waysToFinish(hostile)
  const value = `${all[(at * 7) % all.length]?.line}.`
  return ways
    ? [{ body: hostile.body, plain: ways.typed('word'), typed: ways.typed(value), told: ways.foreseen(value) }]
    : []
})

const read = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body

test('hostile bodies are many and all different, and a good part of them can be letters', () => {
  expect(new Set(all.map(({ body }) => body)).size).toBe(8_000)
  expect(written.length).toBeGreaterThan(some.length / 3)
  expect(written.length).toBeLessThan((some.length * 2) / 3)
})

test('whatever a body, a blank and a customer’s name hold, a letter is made of its few elements and addresses', () => {
  for (const { body, plain, typed, told } of written)
    for (const { html } of [plain, typed, told]) expect([body, ...unexpectedIn(read(html))]).toEqual([body])
})

test('no value changes what a letter is made of, nor whose page a link of it leads to', () => {
  const skeletonOf = (html: string): string =>
    Array.from(read(html).querySelectorAll('*'), (element) => {
      const leadsTo = /^(?:mailto:|tel:|[^/]*\/\/[^/?#]*)/i.exec(element.getAttribute('href') ?? '')
      return `${element.localName} ${leadsTo?.[0]}`
    }).join('\n')
  for (const { body, plain, typed } of written)
    expect([body, skeletonOf(typed.html)]).toEqual([body, skeletonOf(plain.html)])
})

test('a letter without formatting says the same words', () => {
  for (const { body, typed } of written) {
    const said = squeezed(typed.text)
    const missing = textsIn(read(typed.html)).filter((text) => !said.includes(squeezed(text)))
    expect([body, ...missing]).toEqual([body])
  }
})

const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const textsIn = (node: Node): string[] =>
  node.nodeType === 3 ? [node.textContent ?? ''] : Array.from(node.childNodes).flatMap(textsIn)

import { expect, test } from 'vitest'
import { readLibrary } from '../../lib/formats/read-library.ts'
import { hostileBodies } from '../support/hostile/bodies.ts'
import { asFile, isTaken, isTakenAsLine, replySaying, replyWith } from '../support/hostile/library.ts'

const all = hostileBodies()
/** Thousands of texts are read in each. */
const long = { timeout: 120_000 }
const read = (...items: readonly object[]) => readLibrary('library.json', asFile(items), { lang: 'en' })

test(
  'a library file with a hostile body is refused at its line, or holds the body as it was written',
  long,
  async () => {
    for (const hostile of all) {
      const result = await read(replyWith(hostile))
      if (result.ok) expect(result.value.map(({ body }) => body)).toEqual([hostile.body])
      else
        expect(result.refusal).toMatchObject({
          kind: 'problems',
          problems: [{ kind: 'body', line: 1, item: hostile.id }],
        })
    }
  },
)

test(
  'a hostile title, note, folder or label is refused if it holds a tag, and else is the text it is',
  long,
  async () => {
    for (const hostile of all) {
      const reply = replySaying(hostile.line, { id: 'a', body: 'Hello {{ b1 }}' })
      const result = await read(reply)
      const holdsTag = /<\/?[a-z!][^>]*>/i.test(hostile.line)
      if (holdsTag) expect(result.ok).toBe(false)
      if (result.ok) expect(result.value[0]).toMatchObject({ title: reply.title.trim(), use: reply.use.trim() })
    }
  },
)

test(
  'all hostile bodies and lines that may come in come in together, and one that may not keeps all of them out',
  long,
  async () => {
    const bodies = all.filter(isTaken)
    const lines = all.filter(isTakenAsLine)
    expect(lines.length).toBeGreaterThan(2_000)
    const items = bodies.map((hostile, at) => replySaying(lines[at % lines.length]?.line ?? '', hostile))
    const together = await read(...items)
    expect(together.ok && together.value.map(({ body }) => body)).toEqual(bodies.map(({ body }) => body))
    const bad = all.find((hostile) => !isTaken(hostile)) ?? { id: '', body: '' }
    expect((await read(...items, replyWith(bad))).ok).toBe(false)
  },
)

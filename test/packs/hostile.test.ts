import { expect, test } from 'vitest'
import { bytesOf } from '../../lib/packs/bytes.ts'
import { readLine } from '../../lib/packs/object-lines.ts'
import { hostileBodies } from '../support/hostile/bodies.ts'
import { replySaying, replyWith } from '../support/hostile/library.ts'
import { keepFrom } from '../support/kept-pack.ts'
import { noon } from '../support/pack-item.ts'
import { Publisher } from '../support/publisher.ts'

const all = hostileBodies()
const approved = { status: 'approved', approvals: [{ by: 'Anna Berg', at: noon }] }
const hold = (line: string) => ({
  status: 'held',
  hold: { reason: line, decides: line.slice(0, 100).trim(), since: noon },
})
const isRead = (item: object) => readLine(bytesOf(JSON.stringify(item)), 'o/x', 2).ok

test('a feed gives hostile texts as they were signed, or none at all', async () => {
  const items = all.flatMap((hostile) => [
    { ...replyWith(hostile), ...approved },
    {
      ...replySaying(hostile.line, { id: `line.${hostile.id}`, body: 'Hello {{ b1 }}' }),
      ...hold(hostile.line),
      approvals: [],
    },
  ])
  const [read, unread] = [items.filter(isRead), items.filter((item) => !isRead(item))]
  expect(read.length).toBeGreaterThan(8_000)
  expect(unread.length).toBeGreaterThan(1_000)
  const publisher = await Publisher.of()
  await publisher.publish(read)
  const { items: kept } = await keepFrom(publisher.files)
  expect(kept.size).toBe(read.length)
  for (const { id, title, body } of read) expect(kept.get(id)).toMatchObject({ id, title: title.trim(), body })
  for (const item of unread.slice(0, 50))
    await expect(new Promise((go) => go(publisher.publish([item])))).rejects.toThrow()
})

test('a hostile name of a publisher or an approver, and a hostile note, hold no tag and turn no sign around', async () => {
  let taken = 0
  for (const { line } of all.slice(0, 1_000)) {
    const name = line.slice(0, 100).trim()
    const publisher = await Publisher.of({ publisher: name }).catch(() => undefined)
    if (!publisher) continue
    taken++
    expect(name).not.toMatch(/<\/?[a-z!][^>]*>|[\u202a-\u202e\u2066-\u2069\n\t]/i)
    expect(publisher.root.publisher).toBe(name)
  }
  expect(taken).toBeGreaterThan(100)
  expect(taken).toBeLessThan(900)
})

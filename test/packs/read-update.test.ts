import { describe, expect, test } from 'vitest'
import { refuse } from '../../lib/base/result.ts'
import { bucketOf } from '../../lib/packs/library-hash.ts'
import { isTaken } from '../../lib/packs/read-update.ts'
import type { Progress } from '../../lib/packs/reading.ts'
import type { StampHold } from '../../lib/packs/stamp.ts'
import type { Update } from '../../lib/packs/update.ts'
import {
  editHeadEnvelope,
  flipped,
  forge,
  forgeEdits,
  forgeHead,
  forgeStep,
  gunzip,
  headFileOf,
  headOf,
  headTextOf,
  setHeadFile,
} from '../support/forge.ts'
import {
  applied,
  hostWith,
  type Kept,
  keepFrom,
  look,
  pictureOf,
  readOf,
  refusalIn,
  subscribe,
} from '../support/kept-pack.ts'
import { noon } from '../support/pack-item.ts'
import { anna, bo, cai, dora, emil, mallory } from '../support/people.ts'
import { accepted, day, type Files, Publisher, replies, reply } from '../support/publisher.ts'
import { otherKinds, publishFour, scene } from '../support/scene.ts'

const key = new Uint8Array(32).fill(9)
const hold = (number: number, status: StampHold['status'] = 'held'): StampHold => ({
  id: `reply-0${number}`,
  status,
  reason: 'The date is being checked',
  decides: 'Anna Berg',
  since: noon,
})

const note = (revision: number) => ({ revision, at: noon, severity: 'routine', note: '' })

/** What a reader who begins with these files would keep. */
const fresh = async (files: Files, feed: string): Promise<string> => pictureOf(await keepFrom(files, { feed }))

async function take(kept: Kept, files: Files): Promise<{ readonly update: Update; readonly kept: Kept }> {
  const update = accepted(await look(kept, files))
  return { update, kept: applied(kept, update) }
}

describe('a revision', () => {
  test('comes as what changed since the one before', async () => {
    const { files, feed, kept } = scene()
    const { update, kept: after } = await take(kept, files)
    expect(update).toMatchObject({ kind: 'changed', puts: [{ id: 'reply-05' }, { id: 'reply-20' }], gones: [] })
    expect(pictureOf(after)).toBe(await fresh(files, feed))
  })

  test('comes in one step however many were missed', async () => {
    const { files, feed, at } = scene()
    const { update, kept } = await take(await keepFrom(at(1), { feed }), files)
    expect(update).toMatchObject({ kind: 'changed', gones: ['reply-09'] })
    expect(update.kind === 'changed' && update.puts.map(({ id }) => id)).toEqual([
      'reply-03',
      'reply-04',
      'reply-05',
      'reply-20',
    ])
    expect(pictureOf(kept)).toBe(await fresh(files, feed))
  })

  test('comes as a whole to whoever has nothing yet', async () => {
    const { files, feed } = scene()
    const { update, kept } = await take(await subscribe(files, { feed }), files)
    expect(update).toMatchObject({ kind: 'whole', isUrgent: false })
    expect(kept.items.size).toBe(17)
  })

  test('brings all kinds of items as they are written', async () => {
    const { kept } = scene()
    for (const item of otherKinds) expect(kept.items.get(item.id)).toMatchObject(item)
  })

  test('of no items takes all away that were there', async () => {
    const publisher = await publishFour()
    const kept = await keepFrom(publisher.files)
    await publisher.publish([])
    const after = await take(kept, publisher.files)
    expect(after.kept.items.size).toBe(0)
    expect(pictureOf(after.kept.state)).toBe(pictureOf((await keepFrom(publisher.files)).state))
  })

  test('comes as what is news here, where the step begins before the revision that is here', async () => {
    const publisher = await Publisher.of()
    for (let revision = 1; revision <= 12; revision++)
      await publisher.publish(replies(12).with(revision - 1, reply(20, revision)))
    const froms = headOf(publisher.files).steps.map(([from]) => from)
    const between = [10, 9, 8, 7, 6, 5].find((revision) => !froms.includes(revision)) as number
    const kept = await keepFrom(publisher.history.get(between)?.files as Files)
    const { update, kept: after } = await take(kept, publisher.files)
    if (update.kind !== 'changed') throw new Error(`It came ${update.kind}`)
    expect(update.notes.map(({ revision }) => revision)).toEqual(
      Array.from({ length: 12 - between }, (_, at) => between + 1 + at),
    )
    expect(update.puts.map(({ id }) => id)).toEqual([reply(between - 1).id, reply(20).id])
    expect(update.gones).toEqual([reply(11).id])
    expect(pictureOf(after)).toBe(await fresh(publisher.files, publisher.feed))
  })

  test('that changes nothing is a revision too', async () => {
    const publisher = await publishFour()
    const kept = await keepFrom(publisher.files)
    const items = [...kept.items.values()]
    await publisher.publish(items)
    await publisher.publish(items, { note: 'Checked again.' })
    const { update } = await take(kept, publisher.files)
    expect(update).toMatchObject({ kind: 'changed', notes: [{ revision: 5 }, { revision: 6, note: 'Checked again.' }] })
  })

  test('says what was said of each that was missed, and whether one is urgent', async () => {
    const publisher = await publishFour()
    const kept = await keepFrom(publisher.files)
    await publisher.publish(replies(12), { severity: 'correct-now', note: 'Refunds take 30 days.' })
    await publisher.publish(replies(11), { note: 'One less.' })
    const { update, kept: after } = await take(kept, publisher.files)
    expect(update).toMatchObject({
      isUrgent: true,
      notes: [
        { revision: 5, severity: 'correct-now', note: 'Refunds take 30 days.' },
        { revision: 6, severity: 'routine', note: 'One less.' },
      ],
    })
    await publisher.publish(replies(10))
    expect((await take(after, publisher.files)).update).toMatchObject({ isUrgent: false, notes: [{ revision: 7 }] })
    const first = await take(await subscribe(publisher.files), publisher.files)
    expect(first.update).toMatchObject({ kind: 'whole', isUrgent: false })
  })

  test('may have items whose names every object knows', async () => {
    const publisher = await publishFour()
    const kept = await keepFrom(publisher.files)
    const names = ['__proto__', 'constructor', 'toString']
    await publisher.publish(names.map((id) => ({ ...reply(1), id })))
    const { update, kept: after } = await take(kept, publisher.files)
    expect(update.kind).toBe('changed')
    expect([...after.items.keys()].sort()).toEqual(names.sort())
    expect(pictureOf(after)).toBe(await fresh(publisher.files, publisher.feed))
  })

  test('that has expired is applied all the same: it is newer', async () => {
    const { files, kept } = scene()
    expect(accepted(await look(kept, files, { now: noon + 30 * day })).kind).toBe('changed')
  })

  test('from a clock that is an hour ahead is taken', async () => {
    const { files, kept } = scene()
    await forgeHead(files, (head) => ({ ...head, issued: noon + 3_600 }))
    expect(accepted(await look(kept, files)).kind).toBe('changed')
  })

  test('asks only for the buckets that it touches', async () => {
    const { files, kept } = scene()
    const asked: number[] = []
    const leavesOf = async (at: number) => {
      asked.push(at)
      return kept.buckets.get(at)
    }
    accepted(await look(kept, files, { means: { leavesOf } }))
    expect(asked.sort()).toEqual([bucketOf('reply-05'), bucketOf('reply-20')].sort())
  })

  test('heals what was damaged here: the whole replaces it', async () => {
    const { files, feed, kept } = scene()
    const damaged = new Map([...kept.buckets].filter(([at]) => at !== bucketOf('reply-05')))
    const { update, kept: after } = await take({ ...kept, buckets: damaged }, files)
    expect(update.kind).toBe('whole')
    expect(pictureOf(after)).toBe(await fresh(files, feed))
  })
})

describe('a poll', () => {
  test('that finds the same file is done, without another request', async () => {
    const { at, kept } = scene()
    const asked: string[] = []
    const update = await look(kept, async (name, most) => {
      asked.push(name)
      return readOf(at(3))(name, most)
    })
    expect(accepted(update)).toEqual({ kind: 'unchanged' })
    expect(asked).toEqual(['head.json'])
    expect(isTaken(kept.state, at(3).get('head.json') as Uint8Array<ArrayBuffer>)).toBe(true)
  })

  test('that looks for a root and finds none writes nothing', async () => {
    const { at, kept } = scene()
    expect(accepted(await look(kept, at(3), { means: { checkRoot: true } }))).toEqual({ kind: 'unchanged' })
  })

  test('through a host that unpacks the head finds the same', async () => {
    const { at, kept } = scene()
    const files = at(3)
    setHeadFile(files, headTextOf(files))
    expect(accepted(await look(kept, files))).toEqual({ kind: 'unchanged' })
  })

  test('whose file has the signatures in another order finds the same', async () => {
    const { at, kept } = scene()
    const files = at(3)
    editHeadEnvelope(files, (sealed) => ({ ...sealed, signatures: sealed.signatures.toReversed() }))
    expect(accepted(await look(kept, files))).toEqual({ kind: 'unchanged' })
  })
})

describe('signatures', () => {
  test('of others beside those that are needed do no harm', async () => {
    const { files, kept } = scene()
    await forgeHead(files, (head) => head, [mallory, anna, dora, bo])
    expect(accepted(await look(kept, files)).kind).toBe('changed')
  })

  test('that are broken beside those that are needed do no harm', async () => {
    const { files, kept } = scene()
    editHeadEnvelope(files, ({ signatures, ...sealed }) => ({
      ...sealed,
      signatures: [...signatures, { keyid: '', sig: '?' }, { keyid: cai.member.id, sig: 'AAAA' }],
    }))
    expect(accepted(await look(kept, files)).kind).toBe('changed')
  })

  test('of any two of three will do', async () => {
    const { files, kept } = scene()
    await forgeHead(files, (head) => head, [cai, bo])
    expect(accepted(await look(kept, files)).kind).toBe('changed')
  })

  test('of others on the revision that is here say who stands behind it now', async () => {
    const { files } = await publishFour()
    const kept = await keepFrom(files)
    expect(kept.state.taken?.approvedBy).toEqual(['Anna Berg', 'Bo Lind'])
    await forgeHead(files, (head) => head, [cai, bo])
    const { update, kept: after } = await take(kept, files)
    expect([update.kind, after.state.taken?.approvedBy]).toEqual(['stamped', ['Bo Lind', 'Cai Xu']])
    expect((await take(after, files)).update.kind).toBe('unchanged')
  })
})

describe('a step', () => {
  const spoiled: readonly (readonly [name: string, spoil: (files: Files) => unknown])[] = [
    ['is missing', (files) => files.delete(stepFile(files))],
    ['was damaged on its way', (files) => files.set(stepFile(files), flipped(files.get(stepFile(files)) as Bytes, 30))],
    ['is a sign-in page', (files) => files.set(stepFile(files), new TextEncoder().encode('<!doctype html>'))],
    ['leaves a change out', (files) => forgeStep(files, (lines) => lines.slice(0, -1))],
    ['brings a change too many', (files) => forgeStep(files, (lines) => [...lines, '{"gone":"vent"}'])],
    [
      'changes another word',
      (files) => forgeStep(files, (lines) => lines.map((line) => line.replace('on it', 'in it'))),
    ],
    ['has an item that is none', (files) => forgeStep(files, (lines) => [...lines, '{"kind":"zebra"}'])],
    ['is out of order', (files) => forgeStep(files, ([first = '', ...rest]) => [first, ...rest.toReversed()])],
    [
      'begins elsewhere',
      (files) => forgeStep(files, (lines) => lines.map((line) => line.replace('"from":3', '"from":2'))),
    ],
    [
      'begins elsewhere, and speaks of all since then',
      (files) =>
        forgeStep(files, (lines) =>
          lines.map((line) =>
            line.replace('"from":3', '"from":2').replace('"notes":[', `"notes":[${JSON.stringify(note(3))},`),
          ),
        ),
    ],
    [
      'leads elsewhere, and speaks of all until then',
      (files) =>
        forgeStep(files, ([header = '', ...rest]) => [
          header.replace('"to":4', '"to":5').replace('}]}', `},${JSON.stringify(note(5))}]}`),
          ...rest,
        ]),
    ],
    ['leads elsewhere', (files) => forgeStep(files, (lines) => lines.map((line) => line.replace('"to":4', '"to":5')))],
    [
      'is of another team',
      (files) => forgeStep(files, (lines) => lines.map((line) => line.replace(/"feed":"./, '"feed":"-'))),
    ],
    [
      'says nothing of a revision',
      (files) => forgeStep(files, (lines) => lines.map((line) => line.replace(/"notes":\[.*?\]/, '"notes":[]'))),
    ],
    [
      'speaks of another revision',
      (files) => forgeStep(files, (lines) => lines.map((line) => line.replace('"revision":4', '"revision":3'))),
    ],
    [
      'has a note with a tag in it',
      (files) => forgeStep(files, (lines) => lines.map((line) => line.replace('"note":""', '"note":"<b>"'))),
    ],
    [
      'has a field twice',
      (files) => forgeStep(files, (lines) => lines.map((line) => line.replace('"to":4', '"to":4,"to":4'))),
    ],
    [
      'is of a later format',
      (files) => forgeStep(files, (lines) => lines.map((line) => line.replace('"format":1', '"format":2'))),
    ],
    ['edits what is not here', (files) => forgeEdits(files, 'reply-20', [[0, 0, 'Sorry. ']])],
    ['edits what has no body', (files) => forgeEdits(files, 'deadline', [[0, 0, 'Sorry. ']])],
    ['edits beyond the end', (files) => forgeEdits(files, 'reply-05', [[500, 1, '4']])],
    [
      'edits backwards',
      (files) =>
        forgeEdits(files, 'reply-05', [
          [5, -1, ''],
          [4, 0, ''],
        ]),
    ],
    [
      'edits one place twice',
      (files) =>
        forgeEdits(files, 'reply-05', [
          [5, 2, 'one'],
          [6, 2, 'other'],
        ]),
    ],
    ['edits by half a character', (files) => forgeEdits(files, 'reply-05', [[5, 2, '\ud83d']])],
    ['makes a book of a body', (files) => forgeEdits(files, 'reply-05', [[0, 0, 'x'.repeat(20_001)]])],
    ['makes nothing of a body', (files) => forgeEdits(files, 'reply-05', [[0, 31, '']])],
    ['edits otherwise than the head says', (files) => forgeEdits(files, 'reply-05', [[0, 0, 'Sorry. ']])],
    [
      'edits one item again and again',
      (files) =>
        forgeStep(files, ([header = '']) => [
          header,
          ...Array.from({ length: 1_000 }, (_, at) => `{"id":"reply-05","body":[[${(at * at) % 29},0,"${at}"]]}`),
        ]),
    ],
    ['edits by what is no list', (files) => forgeEdits(files, 'reply-05', { 0: [0, 0, ''] })],
    ['is the whole', (files) => forgeHead(files, (head) => ({ ...head, steps: [[3, ...head.whole]] }))],
  ]

  test.for(spoiled)('that %s is passed over for the whole', async ([, spoil]) => {
    const { files, feed, kept } = scene()
    await spoil(files)
    const { update, kept: after } = await take(kept, files)
    expect(update.kind).toBe('whole')
    expect(pictureOf(after)).toBe(await fresh(files, feed))
  })

  test('that takes out what was never there is fine', async () => {
    const { files, kept } = scene()
    await forgeStep(files, (lines) => [...lines, '{"gone":"zebra"}'])
    expect(await take(kept, files)).toMatchObject({ update: { kind: 'changed', gones: [] } })
  })
})

describe('a host', () => {
  test('that unpacks objects on the way serves as well', async () => {
    const { files, feed, at } = scene()
    const unpacking = new Map([...files].map(([name, bytes]) => [name, name.startsWith('o/') ? gunzip(bytes) : bytes]))
    const { update, kept } = await take(await keepFrom(at(2), { feed }), unpacking)
    expect(update.kind).toBe('changed')
    expect(pictureOf(kept)).toBe(await fresh(files, feed))
    expect(await fresh(unpacking, feed)).toBe(await fresh(files, feed))
  })

  test('that packs objects otherwise serves as well', async () => {
    const { files, feed } = scene()
    const { gzipSync } = await import('node:zlib')
    const repacked = new Map(
      [...files].map(([name, bytes]) => [
        name,
        name.startsWith('o/') ? new Uint8Array(gzipSync(gunzip(bytes), { level: 1 })) : bytes,
      ]),
    )
    expect(await fresh(repacked, feed)).toBe(await fresh(files, feed))
  })
})

describe('a stamp', () => {
  test('holds at once, and nothing else changes', async () => {
    const publisher = await publishFour()
    const kept = await keepFrom(publisher.files)
    await publisher.stamp([hold(1)])
    const { update, kept: after } = await take(kept, publisher.files)
    expect(update.kind).toBe('stamped')
    expect(after.state.taken?.stamp?.stamp.holds).toEqual([hold(1)])
    expect(pictureOf(after.items)).toBe(pictureOf(kept.items))
  })

  test('may hold more later, and withdraw what was held', async () => {
    const publisher = await publishFour()
    await publisher.stamp([hold(1)], { by: cai })
    const kept = await keepFrom(publisher.files)
    await publisher.stamp([hold(1, 'withdrawn'), hold(2)], { by: bo })
    expect((await take(kept, publisher.files)).update.kind).toBe('stamped')
  })

  test('says that what was approved still counts', async () => {
    const publisher = await publishFour()
    const kept = await keepFrom(publisher.files)
    await publisher.stamp([], { expires: noon + 60 * day })
    expect((await take(kept, publisher.files)).kept.state.taken?.stamp?.stamp.expires).toBe(noon + 60 * day)
  })

  test('may come together with a revision, and end with the next', async () => {
    const publisher = await publishFour()
    const kept = await keepFrom(publisher.files)
    await publisher.publish(replies(12))
    await publisher.stamp([hold(1)])
    const held = await take(kept, publisher.files)
    expect(held.update.kind).toBe('changed')
    expect(held.kept.state.taken?.stamp?.stamp.holds).toEqual([hold(1)])
    await publisher.publish(replies(12, 2))
    const released = await take(held.kept, publisher.files)
    expect(released.kept.state.taken?.stamp).toBe(undefined)
  })

  test('may hold what the library lacks', async () => {
    const publisher = await publishFour()
    const kept = await keepFrom(publisher.files)
    await publisher.stamp([{ ...hold(1), id: 'nowhere' }])
    expect((await take(kept, publisher.files)).update.kind).toBe('stamped')
  })

  test('that was missed in between is not missed', async () => {
    const publisher = await publishFour()
    await publisher.stamp([hold(1)])
    const kept = await keepFrom(publisher.files)
    await publisher.stamp([hold(1), hold(2)])
    await publisher.stamp([hold(1), hold(2), hold(3)])
    expect((await take(kept, publisher.files)).kept.state.taken?.stamp?.stamp.number).toBe(3)
  })
})

describe('who publishes may change', () => {
  const moved = { publisher: 'Acme Care', members: [bo, cai, dora], needs: 2 }

  test('and whoever is new approves from then on', async () => {
    const publisher = await publishFour()
    const kept = await keepFrom(publisher.files)
    await publisher.rotate(moved)
    await publisher.publish(replies(12))
    const { update, kept: after } = await take(kept, publisher.files)
    expect(update.kind).toBe('changed')
    expect(after.state.root).toMatchObject({ version: 2, publisher: 'Acme Care' })
    expect(pictureOf(after)).toBe(pictureOf(await keepFrom(publisher.files, { feed: publisher.feed })))
  })

  test('three times while nobody looked', async () => {
    const publisher = await publishFour()
    const kept = await keepFrom(publisher.files)
    await publisher.rotate(moved)
    await publisher.rotate({ publisher: 'Acme Care', members: [cai, dora, emil], needs: 2 })
    await publisher.rotate({ publisher: 'Acme', members: [dora, emil], needs: 1 })
    await publisher.publish(replies(12))
    expect((await take(kept, publisher.files)).kept.state.root.version).toBe(4)
  })

  test('as often as thirty-two times', async () => {
    const publisher = await publishFour()
    const kept = await keepFrom(publisher.files)
    for (let times = 0; times < 32; times++) await publisher.rotate(moved)
    await publisher.publish(replies(12))
    expect((await take(kept, publisher.files)).kept.state.root.version).toBe(33)
  })

  test('before the first revision under the new root', async () => {
    const publisher = await publishFour()
    const kept = await keepFrom(publisher.files)
    await publisher.rotate({ publisher: 'Acme Care', members: [anna, bo, dora], needs: 2 })
    const { update, kept: after } = await take(kept, publisher.files)
    expect(update.kind).toBe('unchanged')
    const checked = accepted(await look(after, publisher.files, { means: { checkRoot: true } }))
    expect(checked).toMatchObject({ kind: 'rotated', state: { root: { version: 2 } } })
  })

  test('and what is here stays, although those who approved it have left', async () => {
    const publisher = await publishFour()
    const kept = await keepFrom(publisher.files)
    await publisher.rotate({ publisher: 'Acme Care', members: [cai, dora, emil], needs: 2 })
    const result = await look(kept, publisher.files, { means: { checkRoot: true } })
    expect(refusalIn(result)?.kind).toBe('not-approved')
    const after = applied(kept, accepted(result))
    expect(after.state).toEqual({ ...kept.state, root: publisher.root })
    expect(after.items).toBe(kept.items)
    // From now on those who left are refused at every poll that finds a file of theirs.
    await forgeHead(publisher.files, (head) => ({ ...head, revision: 9, root: 1 }), [anna, bo])
    expect(refusalIn(await look(after, publisher.files))?.kind).toBe('not-approved')
  })

  test('and the replies may be sealed from then on, or no longer', async () => {
    const publisher = await publishFour()
    const kept = await keepFrom(publisher.files, { key: 'CQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQk' })
    await publisher.rotate({ ...publisher.team, key })
    await publisher.publish(replies(12))
    const sealed = await take(kept, publisher.files)
    expect(sealed.kept.items.size).toBe(12)
    const { key: _, ...open } = publisher.team
    publisher.team = open
    await publisher.rotate(open)
    await publisher.publish(replies(13))
    expect((await take(sealed.kept, publisher.files)).kept.items.size).toBe(13)
  })
})

describe('a sealed feed', () => {
  const pinned = { key: Buffer.from(key).toString('base64url') }

  test('is read by whoever has its key, whole and step by step', async () => {
    const publisher = await publishFour({ key })
    const kept = await keepFrom(publisher.history.get(2)?.files as Files, pinned)
    const { update, kept: after } = await take(kept, publisher.files)
    expect(update.kind).toBe('changed')
    expect(pictureOf(after)).toBe(pictureOf(await keepFrom(publisher.files, pinned)))
  })

  test('shows no word of its replies', async () => {
    const publisher = await publishFour({ key })
    for (const bytes of publisher.files.values()) expect(Buffer.from(bytes).includes('We are on it')).toBe(false)
  })

  test('names another library than an open one of the same items', async () => {
    const [open, sealed] = [await publishFour(), await publishFour({ key })]
    expect(headOf(open.files).library).not.toBe(headOf(sealed.files).library)
  })
})

describe('a first sync', () => {
  const many = async () => {
    const publisher = await Publisher.of()
    await publisher.publish(replies(99).concat(Array.from({ length: 901 }, (_, at) => reply(at + 100))))
    return publisher.files
  }

  test('shows how far it is', async () => {
    const files = await many()
    const seen: Progress[] = []
    accepted(await look(await subscribe(files), files, { means: { onProgress: (progress) => seen.push(progress) } }))
    expect(seen[0]).toEqual({ kind: 'fetching', bytes: headOf(files).whole[1] })
    expect(seen.slice(1)).toEqual([250, 500, 750, 1_000].map((items) => ({ kind: 'reading', items, of: 1_000 })))
  })

  test('can be cancelled while it is read', async () => {
    const files = await many()
    const stop = new AbortController()
    const onProgress = ({ kind }: Progress) => kind === 'reading' && stop.abort()
    const kept = await subscribe(files)
    const result = await look(kept, files, { means: { signal: stop.signal, onProgress } })
    expect(result).toEqual({ ok: false, refusal: { kind: 'stopped' } })
  })

  test('can be cancelled while it is fetched', async () => {
    const files = await many()
    const stop = new AbortController()
    const result = await look(await subscribe(files), hostWith(files, {}), {
      means: { signal: stop.signal, onProgress: () => stop.abort() },
    })
    expect(result).toEqual({ ok: false, refusal: { kind: 'stopped' } })
  })

  test('does not begin when it was cancelled before', async () => {
    const files = await many()
    const signal = AbortSignal.abort()
    expect(await look(await subscribe(files), async () => refuse('unreachable'), { means: { signal } })).toEqual({
      ok: false,
      refusal: { kind: 'stopped' },
    })
  })
})

test('a head that one reader was shown otherwise is found out by the other', async () => {
  const { at, kept } = scene()
  const files = at(3)
  const head = await forge('evenkeel/head', { ...headOf(files), expires: noon + 9 * day }, [anna, bo])
  setHeadFile(files, { ...headFileOf(files), head })
  expect(refusalIn(await look(kept, files))).toEqual({ kind: 'equivocation', file: 'head.json', number: 3 })
})

type Bytes = Uint8Array<ArrayBuffer>
const stepFile = (files: Files): string => `o/${headOf(files).steps[0]?.[1]}`

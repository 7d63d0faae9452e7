import { gunzipSync } from 'node:zlib'
import { asFile, type Made, makeFeed } from './feed.ts'
import { everyKind, now, reply } from './items.ts'
import { five, idsOf, two, utf16Order } from './libraries.ts'
import { anna, li, per, seedOf, stranger } from './signer.ts'
import { storedGzip } from './stored-gzip.ts'
import { type Vector, vector } from './vector.ts'

const day = 86_400
const key = seedOf('the key of the sealed feed')
const both = [{ members: [anna, li, per], needs: 2, signedBy: [anna, li] }]

/** Feeds that are in order: some as plain as can be, some in all the ways that a reader must put up with. */
export function goodVectors(): readonly Vector[] {
  return [...first(), ...people(), ...time(), ...updates(), ...hosts()]
}

function first(): readonly Vector[] {
  return [
    taken('one item of every kind, approved by one', makeFeed({ revisions: [everyKind] }), everyKind, 1),
    taken('a library without items', makeFeed({}), [], 1),
    taken('ids in the order of UTF-16', makeFeed({ revisions: [utf16Order] }), utf16Order, 1),
    vector('a sealed feed', makeFeed({ revisions: [two], key }), { ok: true, revision: 1, ids: ['a', 'b'] }, { key }),
    vector(
      'a sealed feed, by a step',
      makeFeed({ revisions: five, stepsFrom: [4], key }),
      { ok: true, revision: 5, ids: ['a', 'c', 'd'], by: 'step' },
      { key, before: makeFeed({ revisions: five.slice(0, 4), key }) },
    ),
    taken(
      'bodies of several lines, with tabs',
      makeFeed({ revisions: [[reply('a', 'One\n\n\tTwo')]] }),
      [{ id: 'a' }],
      1,
    ),
  ]
}

function people(): readonly Vector[] {
  const rotated = [both[0] ?? {}, { members: [li, per], needs: 2, signedBy: [anna, li, per] }]
  const before = makeFeed({ revisions: [two], roots: both, headBy: [anna, li] })
  const after = makeFeed({ revisions: [two, two], stepsFrom: [1], roots: rotated, headBy: [li, per] })
  const extra = makeFeed({ revisions: [two], roots: both, headBy: [anna, stranger, li, li] })
  return [
    taken('two of three approve', makeFeed({ revisions: [two], roots: both, headBy: [anna, per] }), two, 1),
    taken('signatures of others, and one twice, beside two that count', extra, two, 1),
    taken('a root that hands over', after, two, 2),
    vector(
      'a root that hands over to somebody who reads on',
      after,
      { ok: true, revision: 2, ids: ['a', 'b'], by: 'step' },
      { before },
    ),
    taken('a broken signature beside the one that counts', withBrokenSignature(), two, 1),
  ]
}

function withBrokenSignature(): Made {
  const made = makeFeed({ revisions: [two] })
  const signatures = [{ keyid: anna.id, sig: 'short' }, ...made.head.signatures]
  return { ...made, files: new Map(made.files).set('head.json', asFile({ head: { ...made.head, signatures } })) }
}

function time(): readonly Vector[] {
  const expired = { revisions: [two], head: (head: object) => ({ ...head, expires: now - day }) }
  const holds = [
    { id: 'a', status: 'held', reason: 'The date is being checked', decides: 'Anna Berg', since: now - 60 },
    { id: 'not-there', status: 'withdrawn', reason: 'Never mind', decides: 'Li Wei', since: now - 60 },
  ]
  const plain = makeFeed({ revisions: [two] })
  const held = makeFeed({ revisions: [two], stamp: { holds } })
  const withdrawn = holds.map((hold) => ({ ...hold, status: 'withdrawn' }))
  const heldMore = makeFeed({ revisions: [two], stamp: { number: 2, holds: withdrawn } })
  return [
    vector('expired: taken all the same, and stale', makeFeed(expired), {
      ok: true,
      revision: 1,
      ids: ['a', 'b'],
      staleSince: now - day,
    }),
    taken('expired, and confirmed by a stamp', makeFeed({ ...expired, stamp: {} }), two, 1),
    vector('confirmed by a stamp that has expired itself', makeFeed({ revisions: [two], stamp: { expires: now } }), {
      ok: true,
      revision: 1,
      ids: ['a', 'b'],
      staleSince: now,
    }),
    vector('held by a stamp', held, { ok: true, revision: 1, ids: ['a', 'b'], held: { a: 'held' } }),
    vector(
      'held by a stamp since it was read',
      held,
      { ok: true, revision: 1, ids: ['a', 'b'], held: { a: 'held' } },
      { before: plain },
    ),
    vector(
      'withdrawn by the next stamp',
      heldMore,
      { ok: true, revision: 1, ids: ['a', 'b'], held: { a: 'withdrawn' } },
      { before: held },
    ),
    vector(
      'released by the next revision',
      makeFeed({ revisions: [two, two], stepsFrom: [1] }),
      { ok: true, revision: 2, ids: ['a', 'b'], by: 'step' },
      { before: held },
    ),
    taken(
      'issued by a clock that is twelve hours ahead',
      makeFeed({ revisions: [two], head: (head) => ({ ...head, issued: now + day / 2 }) }),
      two,
      1,
    ),
  ]
}

function updates(): readonly Vector[] {
  const last = { ok: true, revision: 5, ids: ['a', 'c', 'd'] } as const
  const stepsFrom = [4, 3, 1]
  const made = makeFeed({ revisions: five, stepsFrom, severity: 'correct-now' })
  const at = (revision: number) => ({ before: makeFeed({ revisions: five.slice(0, revision) }) })
  const damaged = without(made, (name) => name === made.objects.steps[0]?.name)
  const late = makeFeed({ revisions: five, stepsFrom: [4] })
  const wrong = makeFeed({
    revisions: five,
    stepsFrom: [4],
    step: (text) => text.replace('Fourth, corrected.', 'Fourth.'),
  })
  return [
    vector('several steps, read for the first time', made, last),
    vector('several steps, the last revision missed', made, { ...last, by: 'step' }, at(4)),
    vector('several steps, one that begins earlier', made, { ...last, by: 'step' }, at(2)),
    vector('several steps, all revisions missed', made, { ...last, by: 'step' }, at(1)),
    vector('no step reaches back far enough', late, { ...last, by: 'whole' }, at(3)),
    vector('nothing new', made, last, { before: made }),
    ...edits(),
    vector('a step is missing: the whole is taken', damaged, { ...last, by: 'whole', fault: 'missing' }, at(4)),
    vector('a step leads elsewhere: the whole is taken', wrong, { ...last, by: 'whole', fault: 'mixed' }, at(4)),
    vector(
      'a step takes out what can be no item: the whole is taken',
      makeFeed({ revisions: five, stepsFrom: [4], step: (text) => `${text}{"gone":"no id !"}\n` }),
      { ...last, by: 'whole', fault: 'bad-item' },
      at(4),
    ),
  ]
}

/** Steps over one revision, with edits in the place of a body. */
function edits(): readonly Vector[] {
  const revisions = [
    [reply('a', '你好👋 world.\n\nSee "terms".')],
    [reply('a', '您好👋 there.\n\nSee "terms".\n\nBye.')],
  ]
  const ids = { ok: true, revision: 2, ids: ['a'] } as const
  const plain = '"body":"您好👋 there.\\n\\nSee \\"terms\\".\\n\\nBye."'
  const all = '[[0,1,"您"],[5,5,"there"],[25,0,"\\n\\nBye."]]'
  const written = (edits: string, sealing: object = {}) =>
    makeFeed({ revisions, stepsFrom: [1], step: (text) => text.replace(plain, `"body":${edits}`), ...sealing })
  const before = makeFeed({ revisions: revisions.slice(0, 1) })
  const misfits: readonly (readonly [name: string, edits: string, fault: string])[] = [
    ['beyond the end', all.replace('25', '26'), 'mixed'],
    ['that reach into the next', all.replace('0,1', '0,6'), 'mixed'],
    ['out of order', '[[5,5,"there"],[0,1,"您"],[25,0,"\\n\\nBye."]]', 'mixed'],
    ['that lead to another body', all.replace('Bye', 'Buy'), 'mixed'],
    ['that part a character', all.replace('[5,5', '[3,7'), 'mixed'],
    ['before the beginning', all.replace('[0,', '[-1,'), 'bad-item'],
    ['at no whole place', all.replace('[5,', '[5.5,'), 'bad-item'],
    ['with a field too many', all.replace('"there"', '"there",0'), 'bad-item'],
    ['that are none', '[]', 'bad-item'],
    ['that are too many', `[${Array.from({ length: 101 }, (_, at) => `[${at},0,""]`).join()}]`, 'bad-item'],
  ]
  return [
    vector('edits in the place of a body', written(all), { ...ids, by: 'step' }, { before }),
    vector(
      'edits in the place of a body, sealed',
      written(all, { key }),
      { ...ids, by: 'step' },
      {
        key,
        before: makeFeed({ revisions: revisions.slice(0, 1), key }),
      },
    ),
    vector('edits, read for the first time', written(all), ids),
    ...misfits.map(([name, edits, fault]) =>
      vector(`edits ${name}: the whole is taken`, written(edits), { ...ids, by: 'whole', fault }, { before }),
    ),
    vector(
      'edits in a step over two revisions: the whole is taken',
      makeFeed({
        revisions: [...revisions.slice(0, 1), ...revisions],
        stepsFrom: [1],
        step: (text) => text.replace(plain, `"body":${all}`),
      }),
      { ...ids, revision: 3, by: 'whole', fault: 'bad-item' },
      { before },
    ),
    vector(
      'edits of what is not here: the whole is taken',
      makeFeed({
        revisions: [[], ...revisions.slice(1)],
        stepsFrom: [1],
        step: (text) => text.replace(plain, `"body":${all}`),
      }),
      { ...ids, by: 'whole' },
      { before: makeFeed({ revisions: [[]] }) },
    ),
  ]
}

/** A host that inflates by itself what it takes for a compressed file. */
function hosts(): readonly Vector[] {
  const made = makeFeed({ revisions: [two] })
  const { name, stored } = made.objects.whole
  const files = new Map(made.files).set(name, gunzipSync(stored))
  const packed = new Map(made.files).set('head.json', storedGzip(made.files.get('head.json') ?? Buffer.alloc(0)))
  return [
    taken('a host that hands objects out inflated', { ...made, files }, two, 1),
    taken('a signature by somebody with a long name', { ...made, files: withLongKeyId(made) }, two, 1),
    taken('a head in gzip', { ...made, files: packed }, two, 1),
  ]
}

function withLongKeyId({ files, head }: Made): Map<string, Buffer> {
  const signatures = [{ keyid: 'k'.repeat(300), sig: 'short' }, ...head.signatures]
  return new Map(files).set('head.json', asFile({ head: { ...head, signatures } }))
}

export function without(made: Made, isGone: (name: string) => boolean): Made {
  return { ...made, files: new Map([...made.files].filter(([name]) => !isGone(name))) }
}

const taken = (name: string, made: Made, items: readonly { readonly id: string }[], revision: number): Vector =>
  vector(name, made, { ok: true, revision, ids: idsOf(items as Parameters<typeof idsOf>[0]) })

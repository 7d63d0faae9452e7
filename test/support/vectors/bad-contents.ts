import { asFile, type Made, makeFeed } from './feed.ts'
import { without } from './good.ts'
import { everyKind, now, reply, type VectorItem } from './items.ts'
import { two } from './libraries.ts'
import { hashOf, storeObject } from './seal.ts'
import { seedOf, stranger } from './signer.ts'
import { type Vector, vector } from './vector.ts'

const day = 86_400
const plan = { revisions: [two] }
const key = seedOf('the key of the sealed feed')

/** Well signed, and bad all the same: what stands in the objects, and what one approver may not do alone. */
export function badContents(): readonly Vector[] {
  return [...objects(), ...lines(), ...items(), ...stamps(), ...sealed()]
}

const wholeOf = (made: Made) => made.objects.whole.name

function objects(): readonly Vector[] {
  const made = makeFeed(plan)
  const file = wholeOf(made)
  const { stored } = made.objects.whole
  const with_ = (bytes: Buffer) => ({ ...made, files: new Map(made.files).set(file, bytes) })
  const other = storeObject('{"format":1}\n').stored
  const flipped = Buffer.from(stored)
  flipped[40] = (flipped[40] ?? 0) ^ 1
  const claims = (name: string, entry: (whole: readonly unknown[]) => unknown[], refusal: string, at = file) =>
    vector(name, makeFeed({ ...plan, head: (head) => ({ ...head, whole: entry(head.whole as unknown[]) }) }), {
      refusal,
      file: at,
    })
  return [
    vector(
      'no whole',
      without(made, (name) => name === file),
      { refusal: 'missing', file },
    ),
    vector('one bit of the whole turned', with_(flipped), { refusal: 'altered', file }),
    vector('the whole cut short', with_(stored.subarray(0, 200)), { refusal: 'altered', file }),
    vector('another object in the place of the whole', with_(other), { refusal: 'altered', file }),
    vector('an error page in the place of the whole', with_(Buffer.from('<!doctype html>')), {
      refusal: 'altered',
      file,
    }),
    claims('a whole that inflates to more than it says', ([hash, size]) => [hash, size, 100], 'bomb'),
    claims('a whole that says it inflates a thousandfold', ([hash]) => [hash, 300, 3_000_000], 'bomb'),
    lies('a head that counts one item more', (head) => ({ ...head, count: 3 }), file),
    lies(
      'a head with the hash of another library',
      (head) => ({ ...head, library: hashOf(Buffer.from('other')) }),
      file,
    ),
  ]
}

function lies(name: string, head: (head: Record<string, unknown>) => unknown, file: string): Vector {
  return vector(name, makeFeed({ ...plan, head }), { refusal: 'mixed', file })
}

function lines(): readonly Vector[] {
  const is = (name: string, whole: (text: string) => string | Buffer, refusal: string) => {
    const made = makeFeed({ ...plan, whole })
    return vector(name, made, { refusal, file: wholeOf(made) })
  }
  const swap = (text: string) => {
    const [header, a, b] = text.split('\n')
    return `${[header, b, a].join('\n')}\n`
  }
  const twice = (text: string) => {
    const [header, a] = text.split('\n')
    return `${[header, a, a].join('\n')}\n`
  }
  return [
    is('the whole of another revision', (text) => text.replace('"revision":1', '"revision":2'), 'mixed'),
    is(
      'the whole of another feed',
      (text) => text.replace(/"feed":"[^"]*"/, `"feed":"${'A'.repeat(22)}"`),
      'wrong-feed',
    ),
    is(
      'a step in the place of the whole',
      (text) => text.replace('"kind":"whole","revision":1', '"kind":"step","from":1,"to":2,"notes":[]'),
      'bad-shape',
    ),
    is('edits in a whole', (text) => text.replace('"body":"First."', '"body":[[0,0,"First."]]'), 'bad-item'),
    is('an object of the future', (text) => text.replace('"format":1', '"format":2'), 'newer-format'),
    is('items out of order', swap, 'out-of-order'),
    is('an item twice', twice, 'out-of-order'),
    is('a last line that does not end', (text) => text.slice(0, -1), 'not-a-feed'),
    is('a line that is empty', (text) => text.replace('\n', '\n\n'), 'not-a-feed'),
    is('a line with a field twice', (text) => text.replace('"lang":"en"', '"lang":"en","lang":"en"'), 'not-canonical'),
    is('a whole that is no UTF-8', (text) => Buffer.from(text.replace('First', 'F\u00E9rst'), 'latin1'), 'not-a-feed'),
    is('a line that is endless', (text) => text.replace('First.', 'x'.repeat(131_072)), 'too-large'),
  ]
}

function items(): readonly Vector[] {
  const is = (name: string, item: VectorItem) => {
    const made = makeFeed({ revisions: [[item]] })
    return vector(name, made, { refusal: 'bad-item', file: wholeOf(made) })
  }
  const incident = everyKind.find(({ kind }) => kind === 'incident') as VectorItem
  return [
    is('an item with a field too many', reply('a', 'First.', { script: 'x' })),
    is('an item of a kind there is none of', reply('a', 'First.', { kind: 'macro' })),
    is('a draft', reply('a', 'First.', { status: 'draft' })),
    is('a held item that does not say why', reply('a', 'First.', { status: 'held' })),
    is('a body that is an object', reply('a', 'First.', { body: { toString: 1 } })),
    is('an id that leads elsewhere', reply('../a', 'First.')),
    is('a title that reads backwards', reply('a', 'First.', { title: 'Refund \u202Eton' })),
    is('a title with space around it', reply('a', 'First.', { title: ' Refund ' })),
    is('an approver with space after the name', reply('a', 'First.', { approvals: [{ by: 'Anna Berg ', at: now }] })),
    is('HTML in a title', reply('a', 'First.', { title: '<img src=x onerror=alert(1)>' })),
    is('a link without encryption', { ...incident, publicLink: 'http://status.example' }),
  ]
}

function stamps(): readonly Vector[] {
  const hold = { id: 'a', status: 'held', reason: 'Being checked', decides: 'Anna Berg', since: now - 60 }
  const withdrawn = { ...hold, status: 'withdrawn' }
  const stamped = (stamp: object) => makeFeed({ ...plan, stamp: { ...stamp } })
  const is = (name: string, made: Made, refusal: string, before?: Made) =>
    vector(name, made, { refusal, file: 'head.json' }, before ? { before } : {})
  const held = stamped({ number: 2, holds: [hold] })
  return [
    is('a stamp by a stranger', makeFeed({ ...plan, stamp: {}, stampBy: [stranger] }), 'not-approved'),
    is('a stamp of another head', stamped({ head: hashOf(Buffer.from('other')) }), 'mixed'),
    is('a stamp of another revision', stamped({ revision: 2 }), 'mixed'),
    is('a stamp of another feed', stamped({ feed: 'A'.repeat(22) }), 'wrong-feed'),
    is('a stamp from the day after tomorrow', stamped({ issued: now + 2 * day }), 'from-the-future'),
    is('a stamp that approves', stamped({ holds: [{ ...hold, status: 'approved' }] }), 'bad-shape'),
    is('a stamp that holds an item twice', stamped({ holds: [hold, withdrawn] }), 'bad-shape'),
    is('a head in the place of a stamp', withHeadForStamp(), 'wrong-type'),
    is('a stamp that is gone', makeFeed(plan), 'rollback', held),
    is('an older stamp', stamped({ number: 1, holds: [hold] }), 'rollback', held),
    is('the same stamp with other words', stamped({ number: 2, holds: [withdrawn] }), 'equivocation', held),
    is('a stamp that releases', stamped({ number: 3 }), 'unheld', held),
    is(
      'a stamp that only holds what was withdrawn',
      stamped({ number: 3, holds: [hold] }),
      'unheld',
      stamped({ number: 2, holds: [withdrawn] }),
    ),
  ]
}

function withHeadForStamp(): Made {
  const made = makeFeed(plan)
  return { ...made, files: new Map(made.files).set('head.json', asFile({ head: made.head, stamp: made.head })) }
}

function sealed(): readonly Vector[] {
  const made = makeFeed({ ...plan, key })
  const file = wholeOf(made)
  const flipped = Buffer.from(made.objects.whole.stored)
  flipped[30] = (flipped[30] ?? 0) ^ 1
  return [
    vector('a sealed feed without its key', made, { refusal: 'sealed', file }),
    vector('a sealed feed with another key', made, { refusal: 'sealed', file }, { key: seedOf('another key') }),
    vector(
      'a sealed object, one bit turned',
      { ...made, files: new Map(made.files).set(file, flipped) },
      { refusal: 'sealed', file },
      { key },
    ),
  ]
}

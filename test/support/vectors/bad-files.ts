import { asFile, type Made, makeFeed } from './feed.ts'
import { without } from './good.ts'
import { now } from './items.ts'
import { two } from './libraries.ts'
import { seal } from './seal.ts'
import { anna, li, makeSigner, per, stranger } from './signer.ts'
import { storedGzip } from './stored-gzip.ts'
import { type Vector, vector } from './vector.ts'

const day = 86_400
const plan = { revisions: [two] }
const both = [{ members: [anna, li, per], needs: 2, signedBy: [anna, li] }]

/** Bad for what the files are, and for who signed them. */
export function badFiles(): readonly Vector[] {
  return [...files(), ...json(), ...signatures(), ...roots(), ...heads()]
}

const refused = (name: string, made: Made, refusal: string, file: string, rest: object = {}): Vector =>
  vector(name, made, { refusal, file }, rest)

/** The same feed with other bytes in one place. */
function withFile(file: string, bytes: Buffer | string, made = makeFeed(plan)): Made {
  return { ...made, files: new Map(made.files).set(file, Buffer.from(bytes)) }
}

/** 20,000 spaces in gzip. */
const bomb = 'H4sIAAAAAAACA+3BMQEAAADCoCrrn9IaHkABAAAAAAAAAAAAAAAAAAAAAAAA8GAoxAiFIE4AAA=='

function files(): readonly Vector[] {
  const made = makeFeed(plan)
  const whole = made.files.get('head.json') ?? Buffer.alloc(0)
  const half = whole.subarray(0, 300)
  return [
    refused(
      'no root',
      without(made, (name) => name === 'root.1.json'),
      'missing',
      'root.1.json',
    ),
    refused(
      'no head',
      without(made, (name) => name === 'head.json'),
      'missing',
      'head.json',
    ),
    refused(
      'a sign-in page for a head',
      withFile('head.json', '<!doctype html><title>Sign in</title>'),
      'not-a-feed',
      'head.json',
    ),
    refused(
      'a head in gzip, cut short',
      withFile('head.json', storedGzip(whole).subarray(0, 300)),
      'altered',
      'head.json',
    ),
    refused('a head in gzip beyond its size', withFile('head.json', Buffer.from(bomb, 'base64')), 'bomb', 'head.json'),
    refused('half a head', withFile('head.json', half), 'not-a-feed', 'head.json'),
    refused(
      'a head that is no UTF-8',
      withFile('head.json', Buffer.from([0xff, 0xfe, 0x7b])),
      'not-a-feed',
      'head.json',
    ),
    refused(
      'a head with a byte order mark',
      withFile('head.json', `\uFEFF${made.files.get('head.json')}`),
      'not-a-feed',
      'head.json',
    ),
    refused('a head of null', withFile('head.json', 'null'), 'bad-shape', 'head.json'),
    refused(
      'a head with white space after it',
      withFile('head.json', `${made.files.get('head.json')}\n`),
      'not-canonical',
      'head.json',
    ),
    refused('a head beyond its size', withFile('head.json', `"${'x'.repeat(16_384)}"`), 'too-large', 'head.json'),
    refused(
      'a field beside head and stamp',
      withFile('head.json', asFile({ head: made.head, more: 1 })),
      'bad-shape',
      'head.json',
    ),
    refused(
      'a root in the place of the head',
      withFile('head.json', `{"head":${made.files.get('root.1.json')}}`),
      'wrong-type',
      'head.json',
    ),
  ]
}

function json(): readonly Vector[] {
  const text = Buffer.from(makeFeed(plan).head.payload, 'base64url').toString()
  const signed = (payload: string) => withFile('head.json', asFile({ head: seal('evenkeel/head', payload, [anna]) }))
  const is = (name: string, payload: string, refusal: string) => refused(name, signed(payload), refusal, 'head.json')
  return [
    is('a field twice', text.replace('"count":2', '"count":2,"count":2'), 'not-canonical'),
    is('a number with an exponent', text.replace('"count":2', '"count":2e0'), 'not-canonical'),
    is('a number that no double holds', text.replace('"revision":1', '"revision":9007199254740993'), 'not-canonical'),
    is('white space between fields', text.replace('"count":2', '"count": 2'), 'not-canonical'),
    is(
      'lists in lists in lists',
      text.replace('"format":1', `"more":${'['.repeat(8)}${']'.repeat(8)},"format":1`),
      'not-canonical',
    ),
    is('half a character', text.replace('"format":1', '"\\ud800":1,"format":1'), 'not-canonical'),
    is('a control character', text.replace('"format":1', '"\\u0000":1,"format":1'), 'not-canonical'),
    is('an unknown field', text.replace('"format":1', '"format":1,"more":1'), 'bad-shape'),
    is('a field that every object has', text.replace('"format":1', '"format":1,"__proto__":{}'), 'bad-shape'),
    is('a revision in quotation marks', text.replace('"revision":1', '"revision":"1"'), 'bad-shape'),
    is('a format of the future', text.replace('"format":1', '"format":2'), 'newer-format'),
    is('a format of the future with fields of the future', '{"format":2,"news":[]}', 'newer-format'),
    is(
      'an object name that leads elsewhere',
      text.replace(/"whole":\["[^"]{43}"/, '"whole":["../../../etc/passwd"'),
      'bad-shape',
    ),
    is('milliseconds for seconds', text.replace(`"issued":${now - day}`, `"issued":${now}000`), 'bad-shape'),
  ]
}

function signatures(): readonly Vector[] {
  const shared = { ...plan, roots: both }
  const made = makeFeed(plan)
  const { payload, signatures: good } = made.head
  const withHead = (head: object) => withFile('head.json', asFile({ head }), made)
  const none = (name: string, feed: Made) => refused(name, feed, 'not-approved', 'head.json')
  return [
    none('signed by nobody', makeFeed({ ...plan, headBy: [] })),
    none('signed by a stranger', makeFeed({ ...plan, headBy: [stranger] })),
    none('signed by one of two', makeFeed({ ...shared, headBy: [anna] })),
    none('signed by one, twice', makeFeed({ ...shared, headBy: [anna, anna] })),
    none('a stranger under the name of a member', withHead({ ...made.head, signatures: asAnna(payload) })),
    none(
      'signed as another type',
      withHead(seal('evenkeel/head', Buffer.from(payload, 'base64url').toString(), [anna], 'evenkeel/root')),
    ),
    none('one letter changed after it was signed', withHead({ ...made.head, payload: changed(payload) })),
    none(
      'all zeros for a signature',
      withHead({ ...made.head, signatures: [{ keyid: anna.id, sig: 'A'.repeat(86) }] }),
    ),
    none(
      'key ids that every object has',
      withHead({ ...made.head, signatures: good.map(({ sig }) => ({ keyid: '__proto__', sig })) }),
    ),
    refused('a payload with padding', withHead({ ...made.head, payload: `${payload}=` }), 'bad-shape', 'head.json'),
    refused(
      'a payload with loose last bits',
      withHead({ ...made.head, payload: loosened(payload) }),
      'bad-shape',
      'head.json',
    ),
    refused(
      'seventeen signatures',
      withHead({ ...made.head, signatures: Array(17).fill(good[0]) }),
      'too-many',
      'head.json',
    ),
  ]
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The same bytes, written with a bit that no byte has. */
function loosened(text: string): string {
  if (text.length % 4 === 0) throw new Error('Every bit of this text is a byte’s')
  return `${text.slice(0, -1)}${alphabet[alphabet.indexOf(text.slice(-1)) + 1]}`
}

const asAnna = (payload: string) =>
  seal('evenkeel/head', Buffer.from(payload, 'base64url').toString(), [stranger]).signatures.map(({ sig }) => ({
    keyid: anna.id,
    sig,
  }))

const changed = (payload: string) =>
  Buffer.from(Buffer.from(payload, 'base64url').toString().replace('"count":2', '"count":1')).toString('base64url')

function roots(): readonly Vector[] {
  const other = makeSigner('Another')
  const rotate = (second: object) =>
    makeFeed({
      ...plan,
      roots: [...both, { members: [li, per], needs: 2, signedBy: [anna, li, per], ...second }],
      headBy: [li, per, anna],
    })
  const firstIs = (name: string, change: (payload: Record<string, unknown>) => unknown, refusal: string) =>
    refused(name, makeFeed({ ...plan, roots: [{ change }] }), refusal, 'root.1.json')
  const second = (name: string, plan: object, refusal: string) => refused(name, rotate(plan), refusal, 'root.2.json')
  const weak = Buffer.alloc(32)
  return [
    refused('another publisher than expected', makeFeed(plan), 'wrong-publisher', 'root.1.json', {
      feed: 'A'.repeat(22),
    }),
    refused(
      'a first root that its own people did not sign',
      makeFeed({ ...plan, roots: [{ signedBy: [stranger] }] }),
      'not-approved',
      'root.1.json',
    ),
    firstIs('a key that holds for anything', (root) => withMember(root, { ...weakMember(weak) }), 'weak-key'),
    firstIs(
      'a key with an id that is not its own',
      (root) => withMember(root, { id: other.id, name: other.name, key: stranger.key }),
      'bad-shape',
    ),
    firstIs(
      'a member twice',
      (root) => withMember(root, { id: anna.id, name: 'Anna again', key: anna.key }),
      'bad-shape',
    ),
    firstIs(
      'more signatures needed than there are people',
      (root) => ({ ...root, approve: { members: [anna.id], needs: 2 } }),
      'bad-shape',
    ),
    firstIs('no signature needed', (root) => ({ ...root, approve: { members: [anna.id], needs: 0 } }), 'bad-shape'),
    firstIs(
      'a role for somebody unknown',
      (root) => ({ ...root, approve: { members: [anna.id, other.id], needs: 1 } }),
      'bad-shape',
    ),
    firstIs('a name that reads backwards', (root) => ({ ...root, publisher: 'Acme \u202Etroppus' }), 'bad-shape'),
    firstIs('a first root that is the second', (root) => ({ ...root, version: 2, feed: 'A'.repeat(22) }), 'skipped'),
    firstIs('a root of the future', (root) => ({ ...root, format: 3 }), 'newer-format'),
    second('a root that those before did not sign', { signedBy: [li, per, stranger].slice(1) }, 'not-approved'),
    second(
      'a root that those after did not sign',
      { members: [stranger, other], signedBy: [anna, li] },
      'not-approved',
    ),
    second('a root that leaves one out', { change: (root: object) => ({ ...root, version: 3 }) }, 'skipped'),
    second(
      'a root that goes back',
      { change: (root: object) => ({ ...root, version: 1, feed: undefined }) },
      'rollback',
    ),
    second('a root of another feed', { change: (root: object) => ({ ...root, feed: 'A'.repeat(22) }) }, 'wrong-feed'),
    refused(
      'approved by somebody who left',
      makeFeed({
        ...plan,
        roots: [...both, { members: [li, per], needs: 2, signedBy: [anna, li, per] }],
        headBy: [anna, li],
      }),
      'not-approved',
      'head.json',
    ),
  ]
}

const withMember = (root: Record<string, unknown>, member: object) => ({
  ...root,
  members: [...(root.members as object[]), member],
})

const weakMember = (raw: Buffer) => ({ id: 'Zmh6rfhivXdsj8GL', name: 'Nobody', key: raw.toString('base64url') })

function heads(): readonly Vector[] {
  const is = (name: string, change: (head: Record<string, unknown>) => unknown, refusal: string, file = 'head.json') =>
    refused(name, makeFeed({ ...plan, head: change }), refusal, file)
  const older = makeFeed(plan)
  const newer = makeFeed({ revisions: [two, two] })
  const other = makeFeed({ ...plan, head: (head) => ({ ...head, count: 3 }) })
  const object = ['A'.repeat(43), 100, 100]
  return [
    is('a head of another feed', (head) => ({ ...head, feed: 'A'.repeat(22) }), 'wrong-feed'),
    is('a head from the day after tomorrow', (head) => ({ ...head, issued: now + 2 * day }), 'from-the-future'),
    is('a head under a root that is not there', (head) => ({ ...head, root: 2 }), 'missing', 'root.2.json'),
    is(
      'steps that do not go down',
      (head) => ({
        ...head,
        revision: 9,
        steps: [
          [3, ...object],
          [4, ...object],
        ],
      }),
      'bad-shape',
    ),
    is(
      'nine steps',
      (head) => ({ ...head, revision: 10, steps: [9, 8, 7, 6, 5, 4, 3, 2, 1].map((from) => [from, ...object]) }),
      'too-many',
    ),
    refused('an older revision than before', older, 'rollback', 'head.json', { before: newer }),
    refused('the same revision with another head', other, 'equivocation', 'head.json', { before: older }),
  ]
}

import { pae } from '../../../scripts/pack/read/envelope.ts'
import { bucketHashes, bucketOf, leafOf, libraryHash } from '../../../scripts/pack/read/library-hash.ts'
import { makeFeed, revisionOf } from './feed.ts'
import { everyKind, type VectorItem } from './items.ts'
import { two, utf16Order } from './libraries.ts'
import { hashOf, payloadOf, seal } from './seal.ts'
import { anna, seedOf } from './signer.ts'

/** What a new reader can be held against step by step, before it reads a feed. */
export const makeExamples = () => ({
  keys: [keyExample()],
  pae: [paeExample('evenkeel/head', '{"format":1}'), paeExample('evenkeel/root', '{"name":"Søren"}')],
  feedId: feedExample(),
  libraryHash: [
    libraryExample('two items', two),
    libraryExample('no items', []),
    libraryExample('one item of every kind', everyKind),
    libraryExample('the order of UTF-16', utf16Order),
    libraryExample('two items, sealed', two, seedOf('the key of the sealed feed')),
  ],
  weakKeys,
})

function keyExample() {
  return { seed: anna.seed.toString('hex'), key: anna.key, id: anna.id }
}

function paeExample(payloadType: string, payload: string) {
  const message = pae(payloadType, Buffer.from(payload))
  return { payload, signed: message.toString(), envelope: seal(payloadType, payload, [anna]) }
}

function feedExample() {
  const root =
    makeFeed({ revisions: [two] })
      .files.get('root.1.json')
      ?.toString() ?? ''
  const payload = payloadOf(JSON.parse(root))
  return { root, payload: payload.toString(), hash: hashOf(payload), feed: hashOf(payload).slice(0, 22) }
}

function libraryExample(name: string, items: readonly VectorItem[], key?: Buffer) {
  const lines = revisionOf(items).map((item) => ({ id: item.id, line: JSON.stringify(item) }))
  const salt = key ? Buffer.from(hashOf(key), 'base64url') : Buffer.alloc(0)
  const hashes = bucketHashes(lines).map((hash) => hash.toString('hex'))
  const touched = [...new Set(lines.map(({ id }) => bucketOf(id)))].sort((a, b) => a - b)
  return {
    name,
    ...(key ? { key: key.toString('base64url'), salt: salt.toString('hex') } : {}),
    items: lines.map(({ id, line }) => ({ id, line, bucket: bucketOf(id), leaf: leafOf(line).toString('hex') })),
    buckets: Object.fromEntries(touched.map((at) => [at, hashes[at]])),
    everyOtherBucket: hashOfNothing,
    library: libraryHash(lines, salt),
  }
}

const hashOfNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** In hex, each with either sign of x: the points of small order, and numbers that are not less than the prime 2^255 - 19. */
const weakKeys = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
].flatMap((y) => [y, withSign(y)])

function withSign(y: string): string {
  const bytes = Buffer.from(y, 'hex')
  bytes[31] = (bytes[31] ?? 0) | 0x80
  return bytes.toString('hex')
}

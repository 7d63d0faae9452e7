import type { Bytes } from '../../../lib/packs/bytes.ts'
import type { Envelope } from '../../../lib/packs/envelope.ts'
import { base64url, editHeadEnvelope, forge, forgeHead, headFileOf, headOf, setHeadFile } from '../../support/forge.ts'
import { anna, bo, cai, dora, emil, mallory, type Person, subtle, trudy } from '../../support/people.ts'
import type { Files } from '../../support/publisher.ts'
import { type Attack, attack } from '../../support/scene.ts'

type Signature = Envelope['signatures'][number]

/** Another way of signing the same head. */
const signed = (name: string, by: readonly Person[]): Attack =>
  attack(name, 'not-approved', ({ files }) =>
    forgeHead(files, (head) => ({ ...head, revision: head.revision + 1 }), [...by]),
  )

const envelope = (name: string, refusal: Attack['refusal'], edit: (envelope: Envelope) => unknown): Attack =>
  attack(name, refusal, ({ files }) => editHeadEnvelope(files, edit))

/** The last signature, spoiled; the first stays good. */
const last = (
  name: string,
  edit: (signature: Signature) => unknown,
  refusal: Attack['refusal'] = 'not-approved',
): Attack =>
  envelope(name, refusal, (sealed) => ({
    ...sealed,
    signatures: [sealed.signatures[0], edit(sealed.signatures[1] as Signature)],
  }))

const editBytes = (text: string, edit: (bytes: Bytes) => Bytes): string =>
  base64url(edit(new Uint8Array(Buffer.from(text, 'base64url'))))

/** The order of the group: RFC 8032, section 5.1. */
const order = 2n ** 252n + 27742317777372353535851937790883648493n

/** The same signature with S + L in the place of S, which a careless verifier takes for another one. */
function malleable(signature: Bytes): Bytes {
  const s = BigInt(`0x${Buffer.from(signature.subarray(32)).reverse().toString('hex')}`) + order
  const grown = Buffer.from(s.toString(16).padStart(64, '0'), 'hex').reverse()
  return Uint8Array.from([...signature.subarray(0, 32), ...grown])
}

/** Signs the payload itself, as one would who has not read of DSSE. */
async function signPlain(files: Files, message: (payload: Bytes) => Bytes): Promise<void> {
  const payload = new Uint8Array(Buffer.from(JSON.stringify({ ...headOf(files), revision: 9 })))
  const signatures = [anna, bo].map(async ({ signer }) => ({
    keyid: signer.id,
    sig: base64url(await signer.sign(message(payload))),
  }))
  setHeadFile(files, {
    head: { payloadType: 'evenkeel/head', payload: base64url(payload), signatures: await Promise.all(signatures) },
  })
}

export const signatures: readonly Attack[] = [
  signed('nobody has signed', []),
  signed('strangers have signed', [mallory, trudy]),
  signed('one of two has signed', [anna]),
  signed('one has signed twice', [anna, anna]),
  signed('one has signed with a stranger', [bo, mallory]),
  signed('those who will join later have signed', [dora, emil]),
  envelope('one signature stands for two people', 'not-approved', ({ signatures, ...sealed }) => ({
    ...sealed,
    signatures: [signatures[0], { keyid: signatures[1]?.keyid, sig: signatures[0]?.sig }],
  })),
  envelope('the signatures have changed places', 'not-approved', ({ signatures: [one, other], ...sealed }) => ({
    ...sealed,
    signatures: [
      { keyid: one?.keyid, sig: other?.sig },
      { keyid: other?.keyid, sig: one?.sig },
    ],
  })),
  envelope('one bit of the payload is another one', 'not-approved', ({ payload, ...sealed }) => ({
    payloadType: sealed.payloadType,
    payload: editBytes(payload, (bytes) => bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte))),
    signatures: sealed.signatures,
  })),
  envelope('the payload is empty', 'not-approved', (sealed) => ({ ...sealed, payload: '' })),
  envelope('the payload has one sign more', 'not-approved', (sealed) => ({
    ...sealed,
    payload: `${sealed.payload.slice(0, -(sealed.payload.length % 4) || undefined)}AAAA`,
  })),
  last('a signature is cut short', (one) => ({ ...one, sig: one.sig.slice(0, 40) })),
  last('a signature is one byte longer', (one) => ({
    ...one,
    sig: editBytes(one.sig, (bytes) => Uint8Array.from([...bytes, 0])),
  })),
  last('a signature is empty', (one) => ({ ...one, sig: '' })),
  last('a signature is all zeros', (one) => ({ ...one, sig: base64url(new Uint8Array(64)) })),
  last('a signature is all ones', (one) => ({ ...one, sig: base64url(new Uint8Array(64).fill(255)) })),
  last('a signature has a zero R', (one) => ({
    ...one,
    sig: editBytes(one.sig, (bytes) => bytes.map((byte, at) => (at < 32 ? 0 : byte))),
  })),
  last('a signature has a zero S', (one) => ({
    ...one,
    sig: editBytes(one.sig, (bytes) => bytes.map((byte, at) => (at < 32 ? byte : 0))),
  })),
  last('a signature is the same one, grown by the order of the group', (one) => ({
    ...one,
    sig: editBytes(one.sig, malleable),
  })),
  last('a signature is padded', (one) => ({ ...one, sig: `${one.sig}==` })),
  last('a signature is in the other alphabet', (one) => ({
    ...one,
    sig: Buffer.from(one.sig, 'base64url').toString('base64'),
  })),
  last('a signature has loose last bits', (one) => ({
    ...one,
    sig: `${one.sig.slice(0, -1)}${one.sig.endsWith('A') ? 'B' : 'R'}`,
  })),
  last('a signature is of somebody named __proto__', (one) => ({ ...one, keyid: '__proto__' })),
  last('a signature is of somebody named constructor', (one) => ({ ...one, keyid: 'constructor' })),
  last('a signature is of nobody', (one) => ({ ...one, keyid: '' })),
  last('a signature is a number', (one) => ({ ...one, sig: 1 }), 'bad-shape'),
  last('a signature is null', () => null, 'bad-shape'),
  last('a signature has a field of its own', (one) => ({ ...one, at: 1 }), 'bad-shape'),
  last('a signature lacks its key’s id', ({ sig }) => ({ sig }), 'bad-shape'),
  last('a signature has a control character in its name', (one) => ({ ...one, keyid: '\u0007' }), 'not-canonical'),
  last('a signature has half a sign in its name', (one) => ({ ...one, keyid: '\ud800' }), 'not-canonical'),
  envelope('seventeen signatures', 'too-many', (sealed) => ({
    ...sealed,
    signatures: Array(17).fill(sealed.signatures[0]),
  })),
  envelope('signatures are no list', 'bad-shape', (sealed) => ({ ...sealed, signatures: { ...sealed.signatures } })),
  envelope('signatures are missing', 'bad-shape', ({ signatures: _, ...sealed }) => sealed),
  envelope('the payload is missing', 'bad-shape', ({ payload: _, ...sealed }) => sealed),
  envelope('the payload is an object', 'bad-shape', (sealed) => ({ ...sealed, payload: {} })),
  envelope('the payload is padded', 'bad-shape', (sealed) => ({ ...sealed, payload: `${sealed.payload}=` })),
  envelope('the payload has a line end in it', 'bad-shape', (sealed) => ({
    ...sealed,
    payload: `${sealed.payload}\n`,
  })),
  envelope('the payload is in the other alphabet', 'bad-shape', (sealed) => ({
    ...sealed,
    payload: `${sealed.payload}++//`,
  })),
  envelope('the payload has loose last bits', 'bad-shape', (sealed) => ({ ...sealed, payload: 'e31' })),
  envelope('the payload is of an impossible length', 'bad-shape', (sealed) => ({ ...sealed, payload: 'e30AA' })),
  envelope('the type is missing', 'bad-shape', ({ payloadType: _, ...sealed }) => sealed),
  envelope('the type is a root’s', 'wrong-type', (sealed) => ({ ...sealed, payloadType: 'evenkeel/root' })),
  envelope('the type is a stamp’s', 'wrong-type', (sealed) => ({ ...sealed, payloadType: 'evenkeel/stamp' })),
  envelope('the type is in capitals', 'wrong-type', (sealed) => ({ ...sealed, payloadType: 'Evenkeel/Head' })),
  envelope('the type is empty', 'wrong-type', (sealed) => ({ ...sealed, payloadType: '' })),
  attack('a root is relabelled as a head', 'not-approved', async ({ files }) => {
    const sealed = await forge('evenkeel/root', { ...headOf(files), revision: 9 }, [anna, bo])
    setHeadFile(files, { head: { ...sealed, payloadType: 'evenkeel/head' } })
  }),
  attack('a stamp is relabelled as a head', 'not-approved', async ({ files }) => {
    const sealed = await forge('evenkeel/stamp', { ...headOf(files), revision: 9 }, [anna, bo])
    setHeadFile(files, { head: { ...sealed, payloadType: 'evenkeel/head' } })
  }),
  attack('the payload alone is signed, without its type', 'not-approved', ({ files }) =>
    signPlain(files, (payload) => payload),
  ),
  attack('the payload’s hash is signed', 'not-approved', async ({ files }) => {
    const payload = new Uint8Array(Buffer.from(JSON.stringify({ ...headOf(files), revision: 9 })))
    const hash = new Uint8Array(await subtle.digest('SHA-256', payload))
    await signPlain(files, () => hash)
  }),
  attack('signatures of the revision before', 'not-approved', ({ files, at }) => {
    editHeadEnvelope(files, (sealed) => ({ ...sealed, signatures: headFileOf(at(3)).head.signatures }))
  }),
  attack('one signature of the revision before', 'not-approved', ({ files, at }) => {
    const [, before] = headFileOf(at(3)).head.signatures
    editHeadEnvelope(files, (sealed) => ({ ...sealed, signatures: [sealed.signatures[0], before] }))
  }),
  attack('strangers sign under the ids of those who may', 'not-approved', async ({ files }) => {
    const { signatures, ...sealed } = await forge('evenkeel/head', { ...headOf(files), revision: 9 }, [mallory, trudy])
    const ids = [anna, cai].map(({ member }) => member.id)
    setHeadFile(files, { head: { ...sealed, signatures: signatures.map(({ sig }, at) => ({ keyid: ids[at], sig })) } })
  }),
]

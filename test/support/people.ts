import { type Member, makeMember } from '../../lib/packs/make-root.ts'
import type { Signer } from '../../lib/packs/sign.ts'

export const { subtle } = globalThis.crypto

/** Somebody with a key. The same key on every run, and so the same signatures. */
export type Person = { readonly member: Member; readonly signer: Signer }

/** Before the 32 bytes of a private key: RFC 8410, section 7. */
const pkcs8 = '302e020100300506032b657004220420'

async function person(name: string, seed: number): Promise<Person> {
  const bytes = Uint8Array.from([...Buffer.from(pkcs8, 'hex'), ...new Uint8Array(32).fill(seed)])
  const key = await subtle.importKey('pkcs8', bytes, 'Ed25519', true, ['sign'])
  const { x } = await subtle.exportKey('jwk', key)
  const member = await makeMember(subtle, name, Uint8Array.from(Buffer.from(x as string, 'base64url')))
  const sign = async (message: BufferSource) => new Uint8Array(await subtle.sign('Ed25519', key, message))
  return { member, signer: { id: member.id, sign } }
}

/** Those of the team. */
export const anna = await person('Anna Berg', 1)
export const bo = await person('Bo Lind', 2)
export const cai = await person('Cai Xu', 3)
/** Who joins later. */
export const dora = await person('Dora Fisk', 4)
export const emil = await person('Emil Holm', 5)
/** Who never does. */
export const mallory = await person('Mallory', 66)
export const trudy = await person('Trudy', 67)

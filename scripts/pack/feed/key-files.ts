import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { ok, type Result, refuse } from '../../../lib/base/result.ts'
import { toBase64url as toText } from '../../../lib/packs/base64url.ts'
import type { Bytes } from '../../../lib/packs/bytes.ts'
import { type Member, makeMember } from '../../../lib/packs/make-root.ts'
import type { Signer } from '../../../lib/packs/sign.ts'
import { withPath } from '../world-fault.ts'

/** Somebody who signs on this machine. */
export type Person = { readonly member: Member; readonly signer: Signer }

const keyFile = v.strictObject({
  kind: v.literal('evenkeel-key'),
  name: v.string(),
  secret: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
})
const ending = '.key.json'

/** Before the 32 bytes of a private key: RFC 8410, section 7. */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** Somebody new, from 32 random bytes. */
export async function makePerson(name: string, seed: Uint8Array): Promise<Person> {
  const secret = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' })
  const member = await makeMember(crypto.subtle, name, rawKeyOf(secret))
  return { member, signer: { id: member.id, sign: async (message) => Uint8Array.from(sign(null, message, secret)) } }
}

/** Gives the file's path. */
export async function writeKeyFile(
  folder: string,
  { member: { id, name } }: Person,
  seed: Uint8Array,
): Promise<string> {
  const path = join(folder, `${id}${ending}`)
  const file = { kind: 'evenkeel-key', name, secret: toText(Uint8Array.from(seed)) }
  await writeSecret(path, `${JSON.stringify(file, null, 2)}\n`)
  return path
}

/** For nobody's eyes but the owner's, and never over what is there. */
export async function writeSecret(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } catch (error) {
    // Half a secret would be in the way of every later command.
    await rm(path)
    throw withPath(path, error)
  } finally {
    await file.close()
  }
}

/** The people whose keys are in a file, or in a folder. */
export async function readKeys(path: string): Promise<Result<readonly Person[], string>> {
  const about = await stat(path).catch(() => undefined)
  if (!about) return ok([])
  const files = about.isDirectory() ? (await readdir(path)).filter((name) => name.endsWith(ending)).sort() : ['']
  const people: Person[] = []
  for (const file of files) {
    const read = await readKeyFile(join(path, file))
    if (!read.ok) return read
    people.push(read.value)
  }
  return ok(people)
}

async function readKeyFile(path: string): Promise<Result<Person, string>> {
  const parsed = v.safeParse(keyFile, parseJson(await readFile(path, 'utf8')))
  if (!parsed.success) return refuse(`${path} is no key file. Nothing was written.`)
  return ok(await makePerson(parsed.output.name, Buffer.from(parsed.output.secret, 'base64url')))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const rawKeyOf = (secret: KeyObject): Bytes =>
  Uint8Array.from(Buffer.from(createPublicKey(secret).export({ format: 'jwk' }).x ?? '', 'base64url'))

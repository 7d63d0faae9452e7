import type { Bytes } from '../../lib/packs/bytes.ts'
import type { Envelope } from '../../lib/packs/envelope.ts'
import { isGzip } from '../../lib/packs/gzip.ts'
import { rootFile } from '../../lib/packs/root.ts'
import type { Random } from '../bench/random.ts'
import { base64url, forge, gunzip, gzip, headFileOf, headOf, putObject, setHeadFile, textIn } from './forge.ts'
import { anna, bo, cai, mallory, type Person } from './people.ts'
import type { Files } from './publisher.ts'

/** Files that may stand in for one another: of other revisions, and of other feeds by the same people. */
export type World = readonly Files[]

type Mutation = (files: Files, random: Random, world: World) => unknown

const nameIn = (files: Files, random: Random): string => random.pick([...files.keys()])
const bytesIn = (files: Files, name: string): Bytes => files.get(name) ?? new Uint8Array(0)

/** Something is damaged on the way, or by a host. */
const damage: readonly Mutation[] = [
  (files, random) => edit(files, random, (bytes) => bytes.with(random.below(bytes.length), random.below(256))),
  (files, random) => edit(files, random, (bytes) => bytes.slice(0, random.below(bytes.length))),
  (files, random) => edit(files, random, (bytes) => bytes.slice(random.below(bytes.length))),
  (files, random) => edit(files, random, (bytes) => Uint8Array.from([...bytes, random.below(256)])),
  (files, random) => edit(files, random, (bytes) => new Uint8Array(bytes.length)),
  (files, random) => edit(files, random, (bytes) => (isGzip(bytes) ? tryGunzip(bytes) : gzip(bytes))),
  (files, random) =>
    edit(files, random, (bytes) => {
      const at = random.below(bytes.length)
      return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(Math.max(0, at - random.below(40)))])
    }),
  (files, random) => void files.delete(nameIn(files, random)),
]

/** Genuine files stand where they should not. */
const exchanges: readonly Mutation[] = [
  (files, random) => void files.set(nameIn(files, random), bytesIn(files, nameIn(files, random))),
  (files, random, world) => {
    const other = random.pick(world)
    files.set(nameIn(files, random), bytesIn(other, nameIn(other, random)))
  },
  (files, random, world) => void files.set('head.json', bytesIn(random.pick(world), 'head.json')),
  (files, random, world) => void files.set(rootFile(2), bytesIn(random.pick(world), rootFile(1 + random.below(2)))),
  (files, random, world) => withHeadFile(files, (file) => ({ ...file, stamp: headFileOf(random.pick(world)).stamp })),
  (files, random, world) => {
    const { whole } = headOf(random.pick(world))
    return resign(files, random, (head) => ({ ...head, whole }))
  },
]

/** Somebody writes something else, and signs it or not. */
const forgeries: readonly Mutation[] = [
  (files, random) => withHeadFile(files, (file) => junkIn(file, random)),
  (files, random) => resign(files, random, (head) => junkIn(head, random)),
  (files, random) => resign(files, random, (head) => ({ ...head, revision: 1 + random.below(8) })),
  async (files, random) => {
    const { head, stamp } = headFileOf(files)
    const said = stamp ? payloadIn(stamp) : { format: 1 }
    setHeadFile(files, { head, stamp: await forge('evenkeel/stamp', junkIn(said, random), someOf(random)) })
  },
  async (files, random) => {
    const root = payloadIn(JSON.parse(textIn(bytesIn(files, rootFile(1)))))
    const sealed = await forge('evenkeel/root', junkIn({ ...root, version: 2 }, random), someOf(random))
    files.set(rootFile(2), new Uint8Array(Buffer.from(JSON.stringify(sealed))))
  },
  (files, random) =>
    withHeadFile(files, ({ head }) => ({
      head: { ...head, payload: base64url(JSON.stringify(junkIn(payloadIn(head), random))) },
    })),
  async (files, random) => {
    const { whole, steps } = headOf(files)
    const object = textIn(gunzip(bytesIn(files, `o/${whole[0]}`)))
    const entry = await putObject(files, junkLines(object, random))
    return resign(files, random, (head) => ({ ...head, whole: entry, steps: random.chance(0.5) ? [] : steps }))
  },
  async (files, random) => {
    const [step] = headOf(files).steps
    if (!step) return
    const entry = await putObject(files, junkLines(textIn(gunzip(bytesIn(files, `o/${step[1]}`))), random))
    return resign(files, random, (head) => ({ ...head, steps: [[step[0], ...entry]] }))
  },
]

/** Spoils the files a little, in one to three ways. The approvers never sign another library: that would be a revision. */
export async function mutate(files: Files, random: Random, world: World): Promise<void> {
  for (let times = 1 + random.below(3); times > 0; times--) {
    const mutation = random.pick(random.pick([damage, exchanges, forgeries]))
    try {
      await mutation(files, random, world)
    } catch {
      // There is nothing left of what it would have changed.
    }
  }
}

function edit(files: Files, random: Random, change: (bytes: Bytes) => Bytes): void {
  const name = nameIn(files, random)
  files.set(name, change(bytesIn(files, name)))
}

function tryGunzip(bytes: Bytes): Bytes {
  try {
    return gunzip(bytes)
  } catch {
    return bytes
  }
}

const withHeadFile = (files: Files, change: (file: ReturnType<typeof headFileOf>) => unknown): void =>
  setHeadFile(files, change(headFileOf(files)))

const payloadIn = ({ payload }: Envelope): object => JSON.parse(Buffer.from(payload, 'base64url').toString())

/** Enough of those who may, one of them, or somebody else. */
const someOf = (random: Random): readonly Person[] =>
  random.pick([[anna, bo], [bo, cai], [anna], [mallory], [anna, mallory], []])

async function resign(files: Files, random: Random, change: (head: object) => unknown): Promise<void> {
  const { head, stamp } = headFileOf(files)
  const sealed = await forge('evenkeel/head', change(payloadIn(head)), someOf(random))
  setHeadFile(files, random.chance(0.5) ? { head: sealed } : { head: sealed, stamp })
}

const junk = (random: Random): unknown =>
  random.pick([null, true, 0, 1, -1, 2 ** 53, 1.5, '', 'x', '__proto__', '\ud800', '\u202e', [], {}, [[]], { a: 1 }])

/** One field, however deep, is missing, another one's, or something else. */
function junkIn(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random.chance(0.2)) return junk(random)
  const names = Object.keys(value)
  if (names.length === 0) return junk(random)
  const name = random.pick(names)
  const fields = value as Readonly<Record<string, unknown>>
  const changed = random.chance(0.15)
    ? undefined
    : random.chance(0.2)
      ? fields[random.pick(names)]
      : junkIn(fields[name], random)
  return Array.isArray(value) ? value.with(Number(name), changed) : { ...fields, [name]: changed }
}

function junkLines(object: string, random: Random): string {
  const lines = object.slice(0, -1).split('\n')
  const at = random.below(lines.length)
  const line = lines[at] as string
  const changed = random.pick([
    () => lines.toSpliced(at, 1),
    () => lines.toSpliced(at, 0, line),
    () => lines.with(at, random.pick(lines)),
    () => lines.with(at, line.replace(/[a-z]/, 'x')),
    () => lines.with(at, line.slice(0, random.below(line.length))),
    () => lines.with(at, JSON.stringify(junkIn(JSON.parse(line), random)) ?? ''),
    () => [...lines, '{"gone":"reply-01"}'],
    () => lines.toReversed(),
  ])()
  return `${changed.join('\n')}\n`
}

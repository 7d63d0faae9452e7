import { parseArgs } from 'node:util'
import { makeRevision } from '../../lib/packs/make-revision.ts'
import type { Published } from '../../lib/packs/published.ts'
import { seal, writeHeadFile } from '../../lib/packs/sign.ts'
import type { StampHold } from '../../lib/packs/stamp.ts'
import { isCount, notCount } from './count.ts'
import { changeFeed } from './feed/change-feed.ts'
import { checkBefore } from './feed/check-before.ts'
import { type Files, keysBeside, writeFiles } from './feed/feed-folder.ts'
import { approversAmong, makingWith, readKeyring } from './feed/keyring.ts'
import { type Base, openBase } from './feed/open-base.ts'
import { faultWords, notYetWords } from './folder/fault.ts'
import { readFolder } from './folder/read-folder.ts'
import { isName, isNote, notName, notNote } from './name.ts'
import { failed, type Outcome, tooMuch, wrongUse } from './outcome.ts'

export const buildUsage = `build FOLDER --out FEED [--keys FOLDER|FILE] [--note TEXT] [--correct-now] [--days N] [--release ID]
              [--publisher NAME] [--needs N] [--sealed]
    Makes the next revision of a feed from a folder of Markdown files, or a new feed. Nothing is written if anything is wrong.
    --keys         who signs; FEED.keys if it is not said. A new feed gets a key there if there is none
    --note         what agents are told of this revision; with --correct-now they are told at once
    --days         how long the approvers stand by it; 30 if it is not said
    --release      an item that a stamp holds, and that is to be sent again
    --publisher    of a new feed: whose replies these are
    --needs        of a new feed: how many of the people with a key must sign; two if there are two
    --sealed       a new feed that only those with the key in its link can read`

const options = {
  out: { type: 'string' },
  keys: { type: 'string' },
  note: { type: 'string', default: '' },
  'correct-now': { type: 'boolean', default: false },
  days: { type: 'string', default: '30' },
  release: { type: 'string', multiple: true, default: [] as string[] },
  publisher: { type: 'string' },
  needs: { type: 'string' },
  sealed: { type: 'boolean', default: false },
} as const

type Wishes = ReturnType<typeof parse>['values']
const parse = (words: readonly string[]) => parseArgs({ args: [...words], allowPositionals: true, options })

export async function build(words: readonly string[], now: number): Promise<Outcome> {
  const { values, positionals } = parse(words)
  const [folder, ...others] = positionals
  const { out } = values
  if (folder === undefined) return wrongUse(buildUsage, 'FOLDER is missing: the one with the Markdown files.')
  if (others.length > 0) return wrongUse(buildUsage, tooMuch(others))
  if (out === undefined) return wrongUse(buildUsage, '--out FEED is missing.')
  const wrong = wrongValue(values)
  if (wrong !== undefined) return wrongUse(buildUsage, wrong)
  const read = await readFolder(folder)
  if (!read.ok) return failed(faultWords(read.refusal))
  const { items, notYet } = read.value
  const keys = values.keys ?? keysBeside(out)
  const ring = await readKeyring(keys, out)
  if (!ring.ok) return failed(ring.refusal)
  const base = await openBase(out, values, ring.value, now)
  if (!base.ok) return failed(base.refusal)
  const released = stillHeld(base.value.holds, items, values.release)
  if (released) return failed(released)
  const outcome = await publish(base.value, items, values, { out, keys, now })
  return outcome.code === 0 && notYet.length > 0
    ? { ...outcome, words: `${outcome.words}\n\n${notYetWords(notYet)}` }
    : outcome
}

function wrongValue({ days, needs, publisher, note }: Wishes): string | undefined {
  if (!isCount(days)) return notCount('--days')
  if (needs !== undefined && !isCount(needs)) return notCount('--needs')
  if (publisher !== undefined && !isName(publisher, 100)) return notName('--publisher', 100)
  return isNote(note) ? undefined : notNote
}

/** A new revision ends its predecessor's stamp: what that holds is held by the items themselves, or released by name. */
function stillHeld(
  holds: readonly StampHold[],
  items: readonly object[],
  released: readonly string[],
): string | undefined {
  const approved = new Set(
    items.flatMap((item) => ('id' in item && 'status' in item && item.status === 'approved' ? [item.id] : [])),
  )
  const open = holds.filter(({ id }) => approved.has(id) && !released.includes(id))
  if (open.length === 0) return undefined
  const lines = open.map(({ id, status, reason }) => `  ${id} is ${status}: ${reason}`)
  return `A stamp holds what the folder calls approved:\n${lines.join('\n')}\nWrite it into the file (status, hold), or release it with --release ID. Nothing was written.`
}

type Place = { readonly out: string; readonly keys: string; readonly now: number }

async function publish(
  base: Base,
  items: readonly object[],
  wishes: Wishes,
  { out, keys, now }: Place,
): Promise<Outcome> {
  const signers = approversAmong(base.people, base.root, keys)
  if (!signers.ok) return failed(`${signers.refusal} Nothing was written.`)
  const saying = {
    severity: wishes['correct-now'] ? ('correct-now' as const) : ('routine' as const),
    note: wishes.note,
    issued: now,
    expires: now + Number(wishes.days) * 86_400,
  }
  const made = await makeRevision(base.published, items, saying, makingWith(base.sealKey))
  if (!made.ok) return failed(`No reader would take it: ${JSON.stringify(made.refusal)}. Nothing was written.`)
  const { head, objects, published } = made.value
  const change = changeOf(base.published, published)
  if (base.published.revision > 0 && change.changed + change.gone === 0 && base.holds.length === 0)
    return { code: 0, words: `Nothing has changed: revision ${base.published.revision} stands.` }
  const headFile = await writeHeadFile(await seal('evenkeel/head', head, signers.value))
  const files: Files = new Map([...base.files, ...objects, ['head.json', headFile]])
  const fault = await checkBefore(files, out, base.sealKey, now)
  if (fault) return failed(`What was made does not read as it should. ${fault}. Nothing was written.`)
  let secrets: readonly string[] = []
  const busy = await changeFeed(out, base.head, async () => {
    secrets = await base.keepSecrets(keys)
    await writeFiles(out, files)
  })
  if (busy) return failed(busy)
  const { publisher, approve } = base.root
  return {
    code: 0,
    words: [
      `Revision ${published.revision} of ${publisher}: ${change.changed} changed, ${change.gone} gone, ${published.lines.size} in all.`,
      `Signed by ${approve.needs} of ${approve.members.length}${approve.needs === 1 ? ' (not four-eyes)' : ''}.`,
      `Written to ${out}: ${objects.size === 1 ? 'one object' : `${objects.size} objects`} with ${sizeOf(objects)} bytes, and a head of ${headFile.length}.`,
      `Agents subscribe with the folder's address and ${linkOf(published, base, keys)}`,
      ...secrets.map((path) => `Secret: ${path}`),
      ...(secrets.length > 0 ? [secretWords] : []),
    ].join('\n'),
  }
}

/** The key of a sealed feed is said once, when it begins: what later builds print stays in logs. */
function linkOf({ feed, revision }: Published, { sealKey }: Base, keys: string): string {
  if (sealKey === undefined) return `#evenkeel=${feed}`
  return revision === 1
    ? `#evenkeel=${feed}&key=${sealKey}`
    : `#evenkeel=${feed}&key=…, with the key that is in ${keys}`
}

const secretWords =
  'Keep what is secret off the host and out of Git, and a copy in a second safe place: without it nobody can go on with this feed.'

function changeOf(before: Published, after: Published): { readonly changed: number; readonly gone: number } {
  const changed = [...after.lines].filter(([id, line]) => before.lines.get(id) !== line).length
  const gone = [...before.lines.keys()].filter((id) => !after.lines.has(id)).length
  return { changed, gone }
}

const sizeOf = (objects: Files) => [...objects.values()].reduce((sum, { length }) => sum + length, 0)

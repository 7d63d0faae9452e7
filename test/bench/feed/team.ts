import { feedIdOf } from '../../../lib/packs/hash.ts'
import { makeRevision } from '../../../lib/packs/make-revision.ts'
import { makeRoot } from '../../../lib/packs/make-root.ts'
import { type Published, unpublished } from '../../../lib/packs/published.ts'
import { rootFile } from '../../../lib/packs/root.ts'
import { seal, writeHeadFile, writeRootFile } from '../../../lib/packs/sign.ts'
import type { Item } from '../../../lib/replies/item.ts'
import { anna, bo, subtle } from '../../support/people.ts'
import { accepted, day, type Files } from '../../support/publisher.ts'
import { makeLibrary } from '../library.ts'

/** Two people, both of whom approve, and the library they publish. */
export type Team = {
  readonly feed: string
  /** What the newest revision says, in the order of the ids. */
  readonly items: () => readonly Item[]
  /** The files of the newest revision, and the root. */
  readonly files: () => Files
  /** Makes a revision in which these items say something else. Gives the files that are new or other. */
  readonly correct: (places: readonly number[], how?: Correction) => Promise<Files>
}

type Correction = { readonly reword?: (body: string) => string; readonly severity?: Severity }
type Severity = 'routine' | 'correct-now'
type Founding = { readonly corrections?: number; readonly publisher?: string; readonly library?: readonly Item[] }

/** Seconds. Heads of the bench are never from the future. */
const now = () => Math.floor(Date.now() / 1000)

/** What three hosts are given to serve, made once: a first revision, the one that `missed` later ones lead to, and a correction. */
export type Story = {
  readonly count: number
  readonly missed: number
  readonly first: Files
  readonly later: Files
  readonly correction: Files
}

export async function makeStory(count: number, missed: number): Promise<Story> {
  const team = await makeTeam(count)
  const first = team.files()
  for (let revision = 0; revision < missed; revision++)
    await team.correct([revision * 31, revision * 57, revision * 91])
  const later = team.files()
  return { count, missed, first, later, correction: await team.correct([4_711]) }
}

/** A team that has published these many replies, and corrected one of them so often. */
export async function makeTeam(
  count: number,
  { corrections = 0, publisher = 'Acme Support', library = makeLibrary(count) }: Founding = {},
): Promise<Team> {
  const items = library.map(asPublished)
  const root = await firstRoot(publisher)
  let published: Published = unpublished(root.feed, 1)
  let files: Files = new Map()
  const publish = async (severity: Severity = 'routine'): Promise<Files> => {
    const issued = now()
    const saying = { severity, note: 'Refund deadline', issued, expires: issued + 30 * day } as const
    const made = accepted(await makeRevision(published, items, saying, { subtle }))
    published = made.published
    const head = await writeHeadFile(await seal('evenkeel/head', made.head, [anna.signer, bo.signer]))
    const fresh: Files = new Map([...made.objects, ['head.json', head]])
    files = new Map([...root.files, ...fresh])
    return fresh
  }
  const correct: Team['correct'] = (places, { reword = withDeadline, severity } = {}) => {
    for (const place of places) {
      const item = items[place % count] as PublishedItem
      items[place % count] = { ...item, body: reword(item.body) }
    }
    return publish(severity)
  }
  await publish()
  for (let time = 0; time < corrections; time++) await correct([time * 7])
  return { feed: root.feed, items: () => [...items], files: () => files, correct }
}

type PublishedItem = ReturnType<typeof asPublished>

const asPublished = (item: Item) => ({
  ...item,
  status: 'approved' as const,
  approvals: [{ by: 'Anna Berg', at: now() - day }],
})

/** One sentence more. */
const withDeadline = (body: string): string => `${body}\n\nThe deadline is ${(body.length % 30) + 14} days.`

async function firstRoot(publisher: string): Promise<{ readonly feed: string; readonly files: Files }> {
  const members = [anna.member, bo.member]
  const role = { members: members.map(({ id }) => id), needs: 2 }
  const draft = { version: 1, publisher, members, root: role, approve: role }
  const { payload } = accepted(await makeRoot(draft, subtle))
  const envelope = await seal('evenkeel/root', payload, [anna.signer, bo.signer])
  return { feed: await feedIdOf(subtle, payload), files: new Map([[rootFile(1), writeRootFile(envelope)]]) }
}

import { parseArgs } from 'node:util'
import { ok, type Result, refuse } from '../../lib/base/result.ts'
import type { Instant } from '../../lib/replies/standing.ts'
import { failed, type Outcome, tooMuch, wrongUse } from './outcome.ts'
import { readLink } from './read/link.ts'
import { type Feed, readFeed } from './read/read-feed.ts'
import { Refusal } from './read/refusal.ts'
import { type RefusalReport, type Report, refusalReport, reportOf } from './read/report.ts'
import { openSource } from './read/sources.ts'
import { verifyFeed } from './read/verify-feed.ts'
import { refusalWords, wordsOf } from './read/words.ts'

export const verifyUsage = `verify URL|FOLDER|FILE [--feed FINGERPRINT] [--key KEY] [--after FOLDER|FILE] [--json]
    Reads a feed from end to end and says what it is, or what is wrong with it.
    --feed   the fingerprint it must have; a link brings its own
    --key    opens a sealed feed; a link brings its own
    --after  an older copy of it: nothing may have been taken back since`

/** `pack verify`: the exit code says whether the feed can be trusted. */
export async function verify(words: readonly string[], now: Instant): Promise<Outcome> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      feed: { type: 'string' },
      key: { type: 'string' },
      after: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const [source, ...others] = positionals
  if (source === undefined) return wrongUse(verifyUsage, 'URL, FOLDER or FILE is missing.')
  if (others.length > 0) return wrongUse(verifyUsage, tooMuch(others))
  const link = readLink(source, values)
  if (typeof link === 'string') return failed(link)
  const report = await reportOn(link, values.after, now)
  return { code: report.ok ? 0 : 1, words: values.json ? JSON.stringify(report) : say(report) }
}

const say = (report: Report | RefusalReport) => (report.ok ? wordsOf(report) : refusalWords(report))

async function reportOn(
  { source, feed, key }: Exclude<ReturnType<typeof readLink>, string>,
  after: string | undefined,
  now: Instant,
): Promise<Report | RefusalReport> {
  const known = after === undefined ? ok(undefined) : await readSource(after, { now, feed, key })
  if (!known.ok) return refusalReport(known.refusal)
  const files = await open(source)
  if (!files.ok) return refusalReport(files.refusal)
  const verified = await verifyFeed(files.value, { now, feed, key, known: known.value })
  if (!verified.ok) return refusalReport(verified.refusal)
  const hindrance = files.value.hindrance?.()
  return { ...reportOf(verified.value.feed, verified.value.steps), ...(hindrance === undefined ? {} : { hindrance }) }
}

async function readSource(source: string, reading: Parameters<typeof readFeed>[1]): Promise<Result<Feed, Refusal>> {
  const files = await open(source)
  return files.ok ? readFeed(files.value, reading) : files
}

async function open(source: string) {
  try {
    return ok(await openSource(source))
  } catch (error) {
    if (error instanceof Refusal) return refuse(error)
    throw error
  }
}

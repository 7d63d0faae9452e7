import type { RefusalReport, Report } from './report.ts'

/** A report as a person reads it. */
export function wordsOf(report: Report): string {
  const rows: readonly (readonly [string, string])[] = [
    ['Publisher', report.publisher],
    ['Fingerprint', report.feed],
    ['Approve', `${report.needs} of ${report.approvers.join(', ')}${report.needs === 1 ? ' (not four-eyes)' : ''}`],
    ['Revision', `${report.revision}, of ${dateOf(report.issued)}, signed by ${report.signedBy.join(', ')}`],
    ...(report.note ? [['Note', report.note] as const] : []),
    ['Valid until', `${dateOf(report.validUntil)}${report.staleSince === undefined ? '' : ': stale since then'}`],
    ['Items', `${number(report.count)}: ${counted(report.kinds)}`],
    ['Languages', counted(report.languages)],
    ['Size', `${bytes(report.whole.stored)}, ${bytes(report.whole.plain)} inflated${report.sealed ? '; sealed' : ''}`],
    ...holdRows(report),
  ]
  const width = Math.max(...rows.map(([label]) => label.length))
  const lines = rows.map(([label, text]) => `${label.padEnd(width)}  ${text}`)
  return [...lines, '', ...checks(report).map((line) => `✓ ${line}`), '', ending(report)].join('\n')
}

const ending = ({ hindrance }: Report) =>
  hindrance === undefined
    ? 'All of it checks out.'
    : `All of it checks out. Each agent will be asked to allow this host: ${hindrance}.`

export const refusalWords = ({ refusal: { kind, file, reason } }: RefusalReport): string =>
  `✗ ${file}: ${reason} (${kind})\n\n${kind === 'unreachable' ? 'Nothing was verified.' : 'No reader must take this feed.'}`

function holdRows({ stamp }: Report): readonly (readonly [string, string])[] {
  return (stamp?.holds ?? []).map(({ id, status, reason, decides }) => [
    status === 'held' ? 'Held' : 'Withdrawn',
    `${id}: ${reason} (${decides} decides)`,
  ])
}

function checks({ root, signedBy, needs, count, steps, stamp }: Report): readonly string[] {
  const roots =
    root === 1 ? 'root.1.json has this fingerprint' : `root.1.json has this fingerprint, and ${root - 1} handed over`
  return [
    `${roots}; every root is signed by those who must`,
    `head.json is signed by ${signedBy.length} of the ${needs} who must approve`,
    `the whole has its hash, ${number(count)} items in order, and the library hash that was approved`,
    ...steps.map(
      ({ from, changed, gone, stored }) =>
        `the step from ${from} agrees with the whole: ${number(changed)} changed, ${number(gone)} gone, ${bytes(stored)}`,
    ),
    ...(stamp ? [`stamp ${stamp.number} is of this head, signed by ${stamp.signedBy.join(', ')}`] : []),
  ]
}

const counted = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .map(([name, count]) => `${number(count)} ${name}`)
    .join(', ')

const number = (value: number) => value.toLocaleString('en')
const dateOf = (instant: number) => `${new Date(instant * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`
const bytes = (count: number) => (count < 1000 ? `${count} B` : `${number(Math.round(count / 100) / 10)} kB`)

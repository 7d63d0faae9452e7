/** One thing to mend in a folder of Markdown, and where: `line` counts from 1. */
export type Fault = { readonly file: string; readonly line: number; readonly words: string }

export const faultWords = (faults: readonly Fault[]): string => {
  const count = faults.length === 1 ? 'One fault' : `${faults.length} faults`
  return `${linesOf(faults)}\n\n${count}. Nothing was written.`
}

/** What is no fault, and yet no agent can send. */
export const notYetWords = (faults: readonly Fault[]): string =>
  `Agents will see these as broken until a later version of Evenkeel:\n${linesOf(faults)}`

const linesOf = (faults: readonly Fault[]) =>
  faults.map(({ file, line, words }) => `${file}:${line}  ${words}`).join('\n')

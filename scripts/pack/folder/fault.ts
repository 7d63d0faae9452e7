/** One thing to mend in a folder of Markdown, and where: `line` counts from 1. */
export type Fault = { readonly file: string; readonly line: number; readonly words: string }

export const faultWords = (faults: readonly Fault[]): string => {
  const lines = faults.map(({ file, line, words }) => `${file}:${line}  ${words}`)
  const count = faults.length === 1 ? 'One fault' : `${faults.length} faults`
  return `${lines.join('\n')}\n\n${count}. Nothing was written.`
}

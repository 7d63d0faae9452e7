/** How a command ended: what it prints, on stderr if it failed, and the exit code. */
export type Outcome = { readonly code: 0 | 1 | 2; readonly words: string }

export const failed = (words: string): Outcome => ({ code: 1, words })
export const wrongUse = (usage: string): Outcome => ({ code: 2, words: `Usage: npm run pack -- ${usage}` })

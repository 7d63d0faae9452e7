/** How a command ended: what it prints, on stderr if it failed, and the exit code. */
export type Outcome = { readonly code: 0 | 1 | 2; readonly words: string }

export const failed = (words: string): Outcome => ({ code: 1, words })
export const wrongUse = (usage: string, words: string): Outcome => ({
  code: 2,
  words: `${words}\n\nUsage: npm run pack -- ${usage}`,
})
/** For what stands where nothing more may: mostly half of a name. */
export const tooMuch = ([word]: readonly string[]): string =>
  `“${word}” is one word too many. What has blanks in it goes in quotes.`

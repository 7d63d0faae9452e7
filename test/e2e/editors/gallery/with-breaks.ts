/** A place among the characters of all lines joined, in the text that has a character for each break too. */
export function withBreaks(lines: readonly string[], place: number): number {
  let breaks = 0
  let end = 0
  for (const line of lines.slice(0, -1)) {
    end += line.length
    if (place > end) breaks += 1
  }
  return place + breaks
}

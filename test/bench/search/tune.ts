/** What is tried of each option, first what to begin with. */
export type Grid<Options> = { readonly [Name in keyof Options]: readonly Options[Name][] }

/**
 * The options that measure best: from the first of each, one option after the other, round after round until no other value of any
 * is better. A whole grid would be thousands.
 */
export function tune<Options>(
  grid: Grid<Options>,
  measure: (options: Options) => number,
  note: (options: Options, measured: number) => void,
): Options {
  const option = Object.keys(grid) as (keyof Options)[]
  const measured = (options: Options) => {
    const figure = measure(options)
    note(options, figure)
    return { options, figure }
  }
  let best = measured(Object.fromEntries(option.map((name) => [name, grid[name][0]])) as Options)
  for (let before = Number.NEGATIVE_INFINITY; best.figure > before; ) {
    before = best.figure
    for (const name of option)
      for (const value of grid[name]) {
        if (value === best.options[name]) continue
        const other = measured({ ...best.options, [name]: value })
        if (other.figure > best.figure) best = other
      }
  }
  return best.options
}

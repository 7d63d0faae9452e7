/** One line of the bench. `ok` says whether the value keeps to the goal; nothing fails on it, since machines differ. */
export type Figure = {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 's' | 'B' | 'kB' | '%' | 'requests' | 'errors'
  readonly goal: number
  readonly ok: boolean
  readonly runs: number
}

/** The median and the value that only one run in twenty exceeds. The goal is for the latter. */
export function figuresOf(
  name: string,
  values: readonly number[],
  goal: number,
  unit: Figure['unit'] = 'ms',
): Figure[] {
  return [50, 95].map((percent) =>
    figure(`${name} p${percent}`, percentile(values, percent), unit, goal, values.length),
  )
}

export function figure(name: string, exact: number, unit: Figure['unit'], goal: number, runs: number): Figure {
  const value = Math.round(exact * 10) / 10
  return { name, value, unit, goal, ok: value <= goal, runs }
}

/** A value that was measured, by the nearest rank: with few runs, between two of them there is nothing to know. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? Number.NaN
}

export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, unit, goal, ok, runs }) => [
    name,
    `${value.toFixed(1)} ${unit}`,
    `${goal} ${unit}`,
    ok ? 'ok' : 'over',
    `${runs}`,
  ])
  const lines = [['', 'measured', 'goal', '', 'runs'], ...rows]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const draw = (line: readonly string[]) =>
    line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')
  return lines.map(draw).join('\n')
}

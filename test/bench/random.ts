/** Draws the same on every machine and every run. */
export type Random = {
  /** From 0 up to but not 1. */
  readonly next: () => number
  readonly below: (most: number) => number
  readonly pick: <Value>(list: readonly Value[]) => Value
  readonly chance: (share: number) => boolean
}

/** The generator known as mulberry32: short, and even enough for choosing words. */
export function createRandom(seed: number): Random {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    below: (most) => Math.floor(next() * most),
    pick<Value>(list: readonly Value[]) {
      if (list.length === 0) throw new Error('There is nothing to pick from')
      return list[Math.floor(next() * list.length)] as Value
    },
    chance: (share) => next() < share,
  }
}

/** The same cases on every run: a property that fails today fails tomorrow. */
export const runs = { seed: 20_260_312, numRuns: 200 } as const

/** The same cases on every run: a property that fails today fails tomorrow. A full run takes more of them. */
export const runs = { seed: 20_260_312, numRuns: Number(process.env.PROPERTY_RUNS ?? 200) } as const

/** More than this is refused unread: a feed comes from a host that nobody vouches for. */
export const caps = {
  rootBytes: 16_384,
  headBytes: 16_384,
  storedBytes: 64 * 2 ** 20,
  plainBytes: 256 * 2 ** 20,
  lineBytes: 131_072,
  items: 200_000,
  rotations: 32,
  steps: 8,
  signatures: 16,
  holds: 1_000,
  members: 64,
  notes: 500,
  edits: 100,
  noteLength: 500,
} as const

/** What so many bytes may inflate to. */
export const mostPlain = (size: number): number => Math.min(caps.plainBytes, 200 * size + 100_000)

/** A head of tomorrow is a clock that is wrong, here or there. */
export const mostAhead = 24 * 60 * 60

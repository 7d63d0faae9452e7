/** No honest feed comes near these; what is beyond them is refused before it costs anything. */
export const caps = {
  root: 16_384,
  head: 16_384,
  /** Of an object, as it is stored and as it reads. */
  stored: 64 * 2 ** 20,
  plain: 256 * 2 ** 20,
  /** Text packs ten to one; a bomb a thousand to one. */
  plainOf: (size: number): number => 200 * size + 100_000,
  items: 200_000,
  line: 131_072,
  /** At one sync. */
  rotations: 32,
  steps: 8,
  signatures: 16,
  holds: 1_000,
  members: 64,
  notes: 500,
  /** Of one body. */
  edits: 100,
  /** How far a publisher's clock may be ahead of the reader's, in seconds. */
  ahead: 86_400,
} as const

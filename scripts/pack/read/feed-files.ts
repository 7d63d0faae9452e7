/** Where a feed lies: a host, a folder, a pack file. */
export type FeedFiles = {
  readonly name: string
  /** The bytes, `undefined` where there is no such file; refused where there are more than `most`. */
  readonly read: (file: string, most: number) => Promise<Uint8Array | undefined>
}

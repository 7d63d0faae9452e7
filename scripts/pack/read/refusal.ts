/**
 * Why a feed is not taken, with the file at fault. Thrown, unlike elsewhere: a reader is one long row of checks, and the first that
 * fails ends it. `readFeed` catches it and returns it.
 */
export class Refusal extends Error {
  readonly kind: RefusalKind
  readonly file: string

  constructor(kind: RefusalKind, file: string, message: string) {
    super(message)
    this.kind = kind
    this.file = file
  }
}

/** One for each kind of fault and of attack; `lib/packs/FORMAT.md` says what each means. */
export type RefusalKind =
  | 'unreachable'
  | 'missing'
  | 'too-large'
  | 'not-a-feed'
  | 'not-canonical'
  | 'newer-format'
  | 'bad-shape'
  | 'too-many'
  | 'wrong-type'
  | 'not-approved'
  | 'weak-key'
  | 'wrong-publisher'
  | 'wrong-feed'
  | 'rollback'
  | 'skipped'
  | 'equivocation'
  | 'unheld'
  | 'from-the-future'
  | 'altered'
  | 'mixed'
  | 'bomb'
  | 'out-of-order'
  | 'bad-item'
  | 'sealed'

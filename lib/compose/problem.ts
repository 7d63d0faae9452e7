/** What is wrong with a body, for its author. `line` counts from 1 in the body. */
export type BodyProblem = { readonly line: number } & (
  | { readonly kind: 'broken-marker'; readonly near: string }
  | { readonly kind: 'unknown-value'; readonly name: string }
  | { readonly kind: 'unknown-filter'; readonly name: string }
  | { readonly kind: 'no-choices'; readonly name: string }
  /** Part of the grammar, but this version can't do it yet. */
  | { readonly kind: 'not-yet'; readonly what: string }
  | { readonly kind: 'html'; readonly near: string }
  | { readonly kind: 'unsafe-link'; readonly href: string }
  | { readonly kind: 'forbidden-character' }
)

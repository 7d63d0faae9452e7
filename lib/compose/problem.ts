/** What is wrong with a body, for its author. `line` counts from 1 in the body. */
export type BodyProblem = { readonly line: number } & (
  | { readonly kind: 'broken-marker'; readonly near: string }
  | { readonly kind: 'unknown-value'; readonly name: string }
  | { readonly kind: 'unknown-filter'; readonly name: string }
  | { readonly kind: 'no-choices'; readonly name: string }
  /** A value that is yes or no was to be printed. */
  | { readonly kind: 'yes-or-no'; readonly name: string }
  | { readonly kind: 'bad-condition'; readonly near: string }
  | { readonly kind: 'unclosed'; readonly what: string }
  | { readonly kind: 'misplaced'; readonly what: string }
  /** Several paragraphs between tags that stand within a line. */
  | { readonly kind: 'not-inline'; readonly what: string }
  | { readonly kind: 'second-cursor' }
  | { readonly kind: 'missing-snippet'; readonly name: string }
  /** The snippet has a fault of its own. */
  | { readonly kind: 'broken-snippet'; readonly name: string }
  | { readonly kind: 'snippet-circle'; readonly path: string }
  | { readonly kind: 'too-long' }
  /** More formatting than any letter has: reading it would hold the browser up. */
  | { readonly kind: 'too-many-signs'; readonly most: number }
  /** Part of the grammar, but this version can't do it yet. */
  | { readonly kind: 'not-yet'; readonly what: string }
  | { readonly kind: 'html'; readonly near: string }
  | { readonly kind: 'unsafe-link'; readonly href: string }
  | { readonly kind: 'forbidden-character' }
)

/** What fills the middle of the desk until the next navigation. */
export type View = {
  readonly title: string
  readonly root: HTMLElement
  /** Called while the root is still in the document, to take the editors down. */
  leave(): void
}

import type { Draft } from '../thread.ts'

/** What the composer needs from any of the editors. */
export type Editor = {
  /** Undefined while nothing has been written. */
  draft(): Draft | undefined
  clear(): void
  focus(): void
}

export type EditorPlace = {
  readonly host: HTMLElement
  readonly label: string
  readonly placeholder: string
  /** Aborted when the agent leaves, which may be before the editor is up. */
  readonly signal: AbortSignal
}

export type OpenEditor = (place: EditorPlace) => Promise<Editor>

export const onLeave = (signal: AbortSignal, leave: () => void): void => {
  if (signal.aborted) leave()
  else signal.addEventListener('abort', leave, { once: true })
}

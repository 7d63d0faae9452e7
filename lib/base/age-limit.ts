/** What is to be forgotten by now; in milliseconds. Kept for 0 is not kept at all. */
export type AgeLimit = { readonly now: number; readonly keptFor: number }

/** A clock that was set back meanwhile makes nothing younger than new. */
export const isTooOld = (last: number, { now, keptFor }: AgeLimit): boolean => Math.max(0, now - last) >= keptFor

import type { Standing } from './standing.ts'

/** From when until when an item may be sent, and whether it may after that. */
export type Validity = Pick<Standing, 'validFrom' | 'validUntil' | 'whenExpired'>

/** The validity that an item has come to have; undefined where it is what it was. */
export function newValidity(before: Validity, after: Validity): Validity | undefined {
  const [was, is] = [validityOf(before), validityOf(after)]
  return was.validFrom === is.validFrom && was.validUntil === is.validUntil && was.whenExpired === is.whenExpired
    ? undefined
    : is
}

/** Without what makes no difference: nothing becomes of what does not expire, and `warn` goes without saying. */
const validityOf = ({ validFrom, validUntil, whenExpired }: Validity): Validity => ({
  ...(validFrom !== undefined && { validFrom }),
  ...(validUntil !== undefined && { validUntil, whenExpired: whenExpired ?? 'warn' }),
})

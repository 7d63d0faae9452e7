import * as v from 'valibot'
import { hasTag } from '../replies/has-tag.ts'

/** An embedding, override or isolate can make a name read as another one: Unicode UAX 9, "Trojan Source". */
export const hasBidiControl = (text: string): boolean => /[\u202a-\u202e\u2066-\u2069]/.test(text)

/** All that is said in a feed is shown as plain text. */
export const isPlain = (text: string): boolean => !hasBidiControl(text) && !hasTag(text)

/** One line that begins and ends with a visible sign. */
export const name = (most: number) =>
  v.pipe(v.string(), v.maxLength(most), v.regex(/^[^\s](?:[^\t\n\r]*[^\s])?$/), v.check(isPlain))

/** Counts from 1. */
export const ordinal = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
export const size = (most: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(most))

/** SHA-256 in base64url; also the name of an object, so that no path can hide in it. */
export const hash = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/))
export const feedId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/))
export const keyId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16}$/))

/** Fields that hold a moment, wherever they stand. */
const moments = new Set(['validFrom', 'validUntil', 'asOf', 'nextUpdate', 'since', 'at'])

export const isMoment = (field: readonly string[]): boolean => moments.has(field.at(-1) ?? '')

export const momentWords =
  'must be a day (2026-11-20), a moment with its offset (2026-11-20T14:00+01:00), or seconds since 1970'

/** The same value with moments as seconds since 1970, where they are written as people do. */
export function withInstants(value: unknown, name = ''): unknown {
  if (typeof value === 'string') return moments.has(name) ? (secondsOf(value) ?? value) : value
  // As seconds, a day without its hyphens would be one of 1970, and what is valid until then would never be sent.
  if (typeof value === 'number') return moments.has(name) && /^(?:19|20)\d{6}$/.test(`${value}`) ? `${value}` : value
  if (Array.isArray(value)) return value.map((entry) => withInstants(entry))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([field, entry]) => [field, withInstants(entry, field)]))
}

/** A day begins at midnight UTC: which of the world's midnights is meant, nobody can tell. */
function secondsOf(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/.test(text)) return undefined
  const milliseconds = Date.parse(text.replace(' ', 'T'))
  return Number.isNaN(milliseconds) || !isDay(text.slice(0, 10)) ? undefined : Math.floor(milliseconds / 1000)
}

/** Of the 31st of February JavaScript makes the 3rd of March. */
const isDay = (text: string) => new Date(Date.parse(text)).toISOString().startsWith(text)

import { useEffect, useState } from 'react'
import type { PagePort } from '../../lib/messages/page-port.ts'
import type { PointedValue, Ticket } from '../../lib/messages/protocol.ts'
import { keepPointedAt, type PointedAt, watchPointedAt } from '../../lib/settings/pointed-at.ts'

export type Pointing = {
  readonly places: PointedAt
  /** Resolves when the agent has pointed or thought better of it; false where the place could not be told apart. */
  readonly point: (value: PointedValue, words: string) => Promise<boolean>
  readonly confirm: (value: PointedValue) => Promise<void>
  readonly forget: (value: PointedValue) => Promise<void>
}

/** What the agent shows us on a page that no adapter knows; undefined where there is nothing to show. */
export function usePointing(
  page: PagePort | undefined,
  url: string | undefined,
  ticket: Ticket | undefined,
): Pointing | undefined {
  const [places, setPlaces] = useState<PointedAt>({})
  const origin = url === undefined ? undefined : new URL(url).origin
  useEffect(() => (origin === undefined ? undefined : watchPointedAt(origin, setPlaces)), [origin])
  const isKnown = ticket !== undefined && !ticket.guessed && Object.keys(places).length === 0
  if (!page?.pointAt || origin === undefined || isKnown) return undefined
  const { pointAt } = page
  return {
    places,
    async point(value, words) {
      const outcome = await pointAt(value, words)
      if (outcome.kind === 'pointed') await keepPointedAt(origin, value, outcome.place)
      return outcome.kind !== 'not-found-again'
    },
    async confirm(value) {
      const place = places[value]
      if (place) await keepPointedAt(origin, value, { ...place, confirmed: true })
    },
    forget: (value) => keepPointedAt(origin, value, undefined),
  }
}

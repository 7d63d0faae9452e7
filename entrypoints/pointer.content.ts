import { defineContentScript } from 'wxt/utils/define-content-script'
import { placeOf } from '../lib/helpdesks/place-of.ts'
import { readPointed } from '../lib/helpdesks/pointed-places.ts'
import { listen } from '../lib/messages/messenger.ts'
import { type Pointing, pointAtElement } from '../lib/shell/point-at.ts'

/** The third script, only while the agent points: what they mean by the customer’s name, the message, the number. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const world = globalThis as { [listening]?: true }
    if (world[listening]) return
    world[listening] = true
    let pointing: Pointing | undefined
    listen({
      async pointAt(value, words) {
        pointing?.cancel()
        pointing = pointAtElement(words)
        const element = await pointing.chosen
        if (!element) return { kind: 'cancelled' }
        const place = placeOf(element, value)
        const told = place && readPointed(document, { [value]: place })[value]
        return place && told !== undefined ? { kind: 'pointed', place, told } : { kind: 'not-found-again' }
      },
    })
  },
})

const listening = Symbol.for('evenkeel.pointer')

import type { Desk } from '../support/desk.ts'

type Timed = Window & { evenkeelFirstResult: Promise<number> }

/**
 * From the opening of the database to the first list that answers a query, in a page of its own that was just loaded: the
 * query stands in the box as soon as there is one, as when an agent types at once.
 */
export async function measureFirstResult(desk: Desk, query: string, runs: number): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const page = await desk.browser.context.newPage()
    await page.addInitScript(typeAtOnce, query)
    await page.goto(`chrome-extension://${desk.browser.extensionId}/sidepanel.html`)
    times.push(await page.evaluate(() => (window as unknown as Timed).evenkeelFirstResult))
    await page.close()
  }
  return times
}

/** Runs in the page before its own scripts, and must not use anything from outside itself. */
function typeAtOnce(query: string): void {
  let opened = 0
  const open = indexedDB.open.bind(indexedDB)
  IDBFactory.prototype.open = (name: string, version?: number) => {
    opened ||= performance.now()
    return open(name, version)
  }
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  let typed = false
  ;(window as unknown as Timed).evenkeelFirstResult = new Promise((resolve) => {
    const look = () => {
      const box = document.querySelector('input[role=combobox]')
      if (box && !typed) {
        typed = true
        setValue?.call(box, query)
        box.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }
      if (!document.querySelector('[role=option][aria-selected=true]')) return
      observer.disconnect()
      // Sent from the next frame, a message arrives when that frame has been drawn.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now() - opened)
        port2.postMessage(undefined)
      })
    }
    const observer = new MutationObserver(look)
    observer.observe(document, { subtree: true, childList: true, attributes: true })
  })
}

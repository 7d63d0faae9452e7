import type { Desk } from '../../support/desk.ts'

type Timed = Window & { evenkeelIndexReady: Promise<number> }

/**
 * What a search waits for at an opening besides the replies themselves: the kept index, from the moment the database is asked for it
 * until it is read, and the first search, which makes it ready and is answered from it.
 */
export async function measureIndexReady(desk: Desk, query: string, runs: number): Promise<number[]> {
  await untilKept(desk)
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const page = await desk.browser.context.newPage()
    await page.addInitScript(searchWhenListed, query)
    await page.goto(`chrome-extension://${desk.browser.extensionId}/sidepanel.html`)
    times.push(await page.evaluate(() => (window as unknown as Timed).evenkeelIndexReady))
    await page.close()
  }
  return times
}

/** The index of a large library is made beside a sidebar that is open. */
async function untilKept({ browser }: Desk): Promise<void> {
  const page = await browser.open('sidepanel.html')
  while (!(await page.evaluate(isKept))) await page.waitForTimeout(100)
  await page.close()
}

/** Runs in the page, and must not use anything from outside itself. */
async function isKept(): Promise<boolean> {
  const resultOf = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const db = await resultOf(indexedDB.open('evenkeel'))
  const stores = db.transaction(['indexes', 'revisions'])
  const kept = await resultOf(stores.objectStore('indexes').get('replies'))
  const now = await resultOf(stores.objectStore('revisions').get('library'))
  db.close()
  return kept !== undefined && kept.revision === now?.revision
}

/** Runs in the page before its own scripts, and must not use anything from outside itself. */
function searchWhenListed(query: string): void {
  let reading = 0
  const get = IDBObjectStore.prototype.get
  IDBObjectStore.prototype.get = function (key) {
    const asked = performance.now()
    const request = get.call(this, key)
    if (this.name === 'indexes')
      request.addEventListener('success', () => {
        // The browser makes the value when it is first looked at.
        if (request.result) reading = performance.now() - asked
      })
    return request
  }
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  ;(window as unknown as Timed).evenkeelIndexReady = new Promise((resolve, reject) => {
    const look = () => {
      const box = document.querySelector('input[role=combobox]')
      if (!box || !document.querySelector('[role=option]')) return
      observer.disconnect()
      // In the very task in which the replies are first listed: nothing has been made ready before.
      setValue?.call(box, query)
      const began = performance.now()
      box.dispatchEvent(new InputEvent('input', { bubbles: true }))
      const searching = performance.now() - began
      if (reading === 0) reject(new Error('There was no kept index'))
      else resolve(reading + searching)
    }
    const observer = new MutationObserver(look)
    observer.observe(document, { subtree: true, childList: true, attributes: true })
  })
}

type Chunk = { readonly revision: number; readonly most: number }

/** What no code of ours may do: it takes some of a revision's replies in a transaction of their own. Runs in a page of the extension. */
export async function writeChunk({ revision, most }: Chunk): Promise<void> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const db = await answer(indexedDB.open('evenkeel'))
  const change = db.transaction(['packs', 'packItems'], 'readwrite')
  const done = new Promise<void>((resolve, reject) => {
    change.oncomplete = () => resolve()
    change.onabort = () => reject(change.error)
  })
  const items = change.objectStore('packItems')
  const words = `as of revision ${revision}.`
  const [pack] = await answer(change.objectStore('packs').getAll())
  const rows = await answer(items.getAll(IDBKeyRange.bound([pack.copy], [pack.copy, []])))
  const old = rows.filter(({ body }) => !body.endsWith(words))
  for (const row of old.slice(0, most)) items.put({ ...row, body: `We are on it, ${words}` })
  await done
  db.close()
}

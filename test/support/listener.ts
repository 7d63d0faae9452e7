/** Keeps what a watcher is told, so that a test can wait for the one it is about instead of for the clock. */
export type Heard<Value> = {
  readonly hear: (value: Value) => void
  /** The next value that passes, or the first one heard already. */
  readonly until: (passes: (value: Value) => boolean) => Promise<Value>
}

export function listener<Value>(): Heard<Value> {
  const heard: Value[] = []
  const waiting = new Set<(value: Value) => void>()
  return {
    hear(value) {
      heard.push(value)
      for (const look of [...waiting]) look(value)
    },
    until: (passes) =>
      new Promise((resolve) => {
        const already = heard.find(passes)
        if (already !== undefined) return resolve(already)
        const look = (value: Value) => {
          if (!passes(value)) return
          waiting.delete(look)
          resolve(value)
        }
        waiting.add(look)
      }),
  }
}

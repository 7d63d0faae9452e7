import { useEffect, useState } from 'react'

/** A few screens full: what can be drawn before anybody notices. */
const step = 20

/**
 * Counts up to `total` a step at a time, so that a thousand replies are drawn without the browser standing still. Starts anew
 * for another `subject`. The second value is for somebody who prints meanwhile: it finishes, whatever the total is by then.
 */
export function useGrowing(subject: unknown, total: number): [number, () => void] {
  const [grown, setGrown] = useState({ subject, count: step })
  const count = Math.min(total, grown.subject === subject ? grown.count : step)
  useEffect(() => {
    if (count >= total) return
    const timer = setTimeout(() => setGrown({ subject, count: count + step }))
    return () => clearTimeout(timer)
  }, [subject, count, total])
  return [count, () => setGrown({ subject, count: Number.POSITIVE_INFINITY })]
}

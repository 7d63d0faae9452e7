import { element } from '../dom.ts'

const loading = new Map<string, Promise<void>>()

/** The editors are large, so each is fetched once and only when it is first chosen. */
export const loadScript = (src: string): Promise<void> => once(src, () => element('script', { src }))

export const loadStyles = (href: string): Promise<void> =>
  once(href, () => element('link', { rel: 'stylesheet', href }))

const once = (address: string, create: () => HTMLElement): Promise<void> => {
  const known = loading.get(address)
  if (known) return known
  const started = attach(create(), address)
  loading.set(address, started)
  return started
}

const attach = (node: HTMLElement, address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    node.addEventListener('load', () => resolve())
    node.addEventListener('error', () => reject(new Error(`${address} could not be loaded`)))
    document.head.append(node)
  })

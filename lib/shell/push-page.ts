import type { ShellSettings } from '../settings/shell-settings.ts'

/** Narrows the page while the sidebar stands beside it instead of over it. */
export type PagePush = { readonly place: (settings: ShellSettings) => void; readonly undo: () => void }

const properties = ['margin-left', 'margin-right', 'width', 'min-width'] as const

/** Touches its own few properties only: what the page does to its root meanwhile stays. */
export function createPagePush(page: Document): PagePush {
  const { style } = page.documentElement
  const before = properties.map((name) => ({
    name,
    value: style.getPropertyValue(name),
    priority: style.getPropertyPriority(name),
  }))
  const undo = () => {
    for (const { name, value, priority } of before) style.setProperty(name, value, priority)
  }
  return {
    undo,
    place({ side, width, pushed }) {
      undo()
      if (!pushed.includes(page.location.origin)) return
      style.setProperty(`margin-${side}`, `${width}px`, 'important')
      style.setProperty('width', `calc(100% - ${width}px)`, 'important')
      style.setProperty('min-width', '0', 'important')
    },
  }
}

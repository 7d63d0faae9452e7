import { act, type ReactNode, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { WordsContext } from '../../components/ui/words-context.tsx'
import type { WordLanguage } from '../../lib/words/word-language.ts'
import { createWords } from '../../lib/words/words.ts'
import { catalogues } from './catalogues.ts'

/** A drawn screen, with the hands and the screen reader's ears of an agent. */
export type Screen = {
  /** By its role and, if given, its name. Throws where there is none. */
  readonly get: (role: string, name?: string) => HTMLElement
  readonly all: (role: string) => readonly HTMLElement[]
  readonly type: (field: HTMLElement, text: string) => Promise<void>
  readonly press: (key: string, how?: KeyboardEventInit) => Promise<void>
  readonly click: (element: HTMLElement) => Promise<void>
  /** What the keyboard is in, by name. */
  readonly focused: () => string
  readonly close: () => Promise<void>
}

export async function draw(ui: ReactNode, language: WordLanguage = 'en'): Promise<Screen> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  await act(async () =>
    root.render(<WordsContext value={createWords(language, catalogues[language])}>{ui}</WordsContext>),
  )
  const all = (role: string) => [...place.querySelectorAll<HTMLElement>(selectors[role] ?? `[role="${role}"]`)]
  const send = (target: Element, event: Event) =>
    act(async () => {
      target.dispatchEvent(event)
    })
  return {
    all,
    get(role, name) {
      const found = all(role).find((element) => name === undefined || nameOf(element) === name)
      if (!found) throw new Error(`No ${role} “${name ?? ''}” in ${place.innerHTML}`)
      return found
    },
    type(field, text) {
      // As a person does: React watches the property, and would take a set value for its own.
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text)
      return send(field, new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }))
    },
    press: (key, how) =>
      send(
        document.activeElement ?? document.body,
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...how }),
      ),
    click: (element) => send(element, new MouseEvent('click', { bubbles: true, cancelable: true })),
    focused: () => (document.activeElement === null ? '' : nameOf(document.activeElement)),
    close: async () => {
      await act(async () => root.unmount())
      place.remove()
    },
  }
}

/** Draws what it is given, until it is given something else. */
export async function drawChanging<Value>(
  first: Value,
  ui: (value: Value) => ReactNode,
): Promise<{ readonly screen: Screen; readonly change: (next: Value) => Promise<void> }> {
  let set: (next: Value) => void = () => undefined
  const screen = await draw(
    <Changing
      first={first}
      ui={ui}
      take={(setter) => {
        set = setter
      }}
    />,
  )
  return { screen, change: (next) => act(async () => set(next)) }
}

type ChangingProps<Value> = {
  readonly first: Value
  readonly ui: (value: Value) => ReactNode
  readonly take: (set: (next: Value) => void) => void
}

function Changing<Value>({ first, ui, take }: ChangingProps<Value>) {
  const [value, set] = useState({ of: first })
  useEffect(() => take((next) => set({ of: next })), [take])
  return ui(value.of)
}

const selectors: Readonly<Record<string, string>> = {
  textbox: 'input[type=text]:not([role]), textarea',
  checkbox: 'input[type=checkbox]',
  date: 'input[type=date]',
  combobox: '[role=combobox], select',
  button: 'button',
  heading: 'h1, h2, h3',
  region: 'section',
}

const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent.trim()

// These run in the page, before anything of its own where that can be, and so use nothing from outside themselves.

/** What a trap writes to the console when it was stepped on; the rest of the line says by what. */
export const caught = 'hostile text ran:'
/** What it writes when the one ran that is meant to. */
export const alive = `${caught} sentinel`

/** Counts what runs, and what is kept from running by a policy, in this document. */
export function setTrap(): void {
  const world = window as unknown as Record<string, unknown> & { __caught: string[] }
  world.__caught = []
  const tell = (by: unknown) => {
    world.__caught.push(`hostile text ran: ${by}`)
    console.debug(`hostile text ran: ${by}`)
  }
  world.__ran = (by: unknown) => tell(by === 'sentinel' ? by : '__ran')
  for (const name of ['alert', 'confirm', 'prompt', 'print']) world[name] = () => tell(name)
  document.addEventListener('securitypolicyviolation', ({ target, violatedDirective, sample }) => {
    const isSentinel = target instanceof Element && target.id === 'sentinel'
    tell(isSentinel ? 'sentinel' : `${violatedDirective} ${sample}`)
  })
}

/** Puts something there that does run, or is kept from it by the policy alone: so the trap is seen to be set and to have come to its turn. */
export function stepOnTrap(): void {
  const place = document.createElement('div')
  document.body.append(place)
  place.innerHTML = `<img id="sentinel" src="data:," onerror="__ran('sentinel')">`
}

/** For a browser that tells nobody what some pages write to its console. */
export const caughtIn = (): readonly string[] =>
  (window as unknown as { readonly __caught: readonly string[] }).__caught

/** What no part of a page of ours draws: its addresses are its own, and nothing in it plays, frames or handles by attribute. */
export function strangersSeen(): string[] {
  const strange =
    'iframe, frame, object, embed, base, applet, portal, math, foreignObject, animate, set, marquee, video, audio, img, image'
  const addresses = 'href xlink:href src action formaction data srcdoc poster background srcset'.split(' ')
  const isOwn = (value: string) => new URL(value, document.baseURI).origin === location.origin
  const look = (): string[] => {
    const named = Array.from(document.querySelectorAll(strange), ({ outerHTML }) => outerHTML.slice(0, 200))
    const wrong = Array.from(document.querySelectorAll('*')).flatMap((element) =>
      Array.from(element.attributes)
        .filter(({ name, value }) => name.startsWith('on') || (addresses.includes(name) && !isOwn(value)))
        .map(({ name, value }) => `<${element.localName} ${name}=${value}>`),
    )
    return [...named, ...wrong]
  }
  // Once asked, it looks on at whatever is drawn, and keeps which rows of the list were.
  const world = window as unknown as { __strangers?: Set<string>; __rows?: Set<string> }
  const isNew = world.__rows === undefined
  const rows = world.__rows ?? new Set<string>()
  const strangers = world.__strangers ?? new Set<string>()
  Object.assign(world, { __rows: rows, __strangers: strangers })
  const note = (): void => {
    rows.add(document.querySelector('[role=combobox]')?.getAttribute('aria-activedescendant') ?? '')
    for (const stranger of look()) strangers.add(stranger)
  }
  if (isNew) new MutationObserver(note).observe(document, { subtree: true, childList: true, attributes: true })
  note()
  return [...strangers]
}

/** The rows of the list that were drawn as letters since strangers were first looked for. */
export const rowsDrawn = (): number =>
  Array.from((window as unknown as { readonly __rows: ReadonlySet<string> }).__rows).filter((row) =>
    row.includes('hostile-'),
  ).length

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

/** In a page of ours: what no part of it draws. Addresses are its own; the one form sends nothing. */
export function strangersIn(): string[] {
  const strange =
    'iframe, frame, object, embed, base, applet, portal, math, foreignObject, animate, set, marquee, video, audio, img, image'
  const named = Array.from(document.querySelectorAll(strange), ({ outerHTML }) => outerHTML.slice(0, 200))
  const isOwn = (value: string) => new URL(value, document.baseURI).origin === location.origin
  const addresses = [
    'href',
    'xlink:href',
    'src',
    'action',
    'formaction',
    'data',
    'srcdoc',
    'poster',
    'background',
    'srcset',
  ]
  const wrong = Array.from(document.querySelectorAll('*')).flatMap((element) =>
    Array.from(element.attributes, ({ name, value }) => {
      const isWrong = name.startsWith('on') || (addresses.includes(name) && !isOwn(value))
      return isWrong ? `<${element.localName} ${name}=${value}>` : ''
    }),
  )
  return [...named, ...wrong.filter((attribute) => attribute !== '')]
}

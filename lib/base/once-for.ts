/** A function that gives its last answer again while it is asked about the very same things. */
export function onceFor<Arguments extends readonly unknown[], T>(make: (...about: Arguments) => T) {
  let last: { readonly about: Arguments; readonly made: T } | undefined
  return (...about: Arguments): T => {
    if (!last || !about.every((one, at) => one === last?.about[at])) last = { about, made: make(...about) }
    return last.made
  }
}

/** Whether the page lies on such a host, below such a path. */
export function isAt(page: Document, host: RegExp, path = '/'): boolean {
  const place = URL.parse(page.baseURI)
  return place !== null && host.test(place.hostname) && place.pathname.startsWith(path)
}

/** What an address has that is made so. */
export const partOfPath = (page: Document, part: RegExp): string | undefined =>
  part.exec(URL.parse(page.baseURI)?.pathname ?? '')?.[1]

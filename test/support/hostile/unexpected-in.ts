/**
 * What stands there that no letter holds: another element, another attribute, an address that leads elsewhere than to a page, a
 * mailbox or a telephone. Runs in a page too, and so uses nothing from outside itself. `own` is what an editor adds by itself.
 */
export function unexpectedIn(root: ParentNode, own: readonly string[] = []): string[] {
  const letter = 'p br hr h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code table thead tbody tr th td strong em a'
  const elements = new Set([...letter.split(' '), ...own])
  const attributes = new Map([
    ['a', 'href'],
    ['ol', 'start'],
    ['th', 'style'],
    ['td', 'style'],
  ])
  const isFine = (tag: string, { name, value }: Attr): boolean => {
    if (name === 'style' && own.includes('style')) return !/url|expression|@|\\/i.test(value)
    if (attributes.get(tag) !== name) return false
    if (name === 'href') return /^(https?:\/\/[^/?#\s]|mailto:|tel:)/i.test(value)
    return name === 'start' ? /^\d{1,9}$/.test(value) : /^text-align: (left|right|center)(;|$)/.test(value)
  }
  const isHtml = ({ namespaceURI }: Element) => namespaceURI === 'http://www.w3.org/1999/xhtml'
  return Array.from(root.querySelectorAll('*')).flatMap((element) => {
    const tag = element.localName
    if (!isHtml(element) || !elements.has(tag)) return [`<${tag}>`]
    const wrong = Array.from(element.attributes).filter((attribute) => !isFine(tag, attribute))
    return wrong.map(({ name, value }) => `<${tag} ${name}=${value}>`)
  })
}

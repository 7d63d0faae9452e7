const tag = /<\/?[a-z!][^>]*>/i

/** Whether a text that is shown as it stands has an HTML tag in it: a mistake of some tool, or an attack. */
export const hasTag = (text: string): boolean =>
  // Without an end each of many beginnings would be followed to the end of the text.
  tag.test(text.slice(0, text.lastIndexOf('>') + 1))

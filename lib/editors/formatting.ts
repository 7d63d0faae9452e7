const rich = /<(?:strong|em|a|code|pre|h\d|ul|ol|blockquote|table|hr)[ >]/

/** Whether plain text would be less than this HTML. */
export const hasFormatting = (html: string): boolean => rich.test(html)

const formatted = [
  'strong, b, em, i, u, a[href], code, pre, h1, h2, h3, h4, h5, h6, ul, ol, li, blockquote, table, hr',
  // Draft and its kin.
  '[style*="font-weight"], [style*="font-style"]',
].join()

export const countFormatting = (within: ParentNode): number => within.querySelectorAll(formatted).length

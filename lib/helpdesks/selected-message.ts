/** A word or a number is selected to be copied, not to be answered. */
const shortest = 15
/** Chinese says as much in fewer characters. */
const shortestHan = /\p{Script=Han}(?:.*?\p{Script=Han}){5}/su
const longest = 20_000

/** What the agent has selected on the page as the message to be answered; undefined also for what is being written. */
export function selectedMessage(page: Document): string | undefined {
  const selection = page.getSelection()
  if (!selection || selection.isCollapsed || isWritten(selection.anchorNode) || isWritten(selection.focusNode))
    return undefined
  const text = selection.toString().trim().slice(0, longest)
  return text.length >= shortest || shortestHan.test(text) ? text : undefined
}

const isWritten = (node: Node | null): boolean => {
  const element = node instanceof HTMLElement ? node : node?.parentElement
  return element?.isContentEditable === true || element?.closest('input, textarea') != null
}

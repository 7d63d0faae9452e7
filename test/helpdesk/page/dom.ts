type Attributes = Readonly<Record<string, string | undefined>>
type Child = Node | string | undefined

/** Builds an element. Text always stays text, so a customer's message can never become markup. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) node.setAttribute(name, value)
  }
  node.append(...children.filter((child) => child !== undefined))
  return node
}

import type { Nodes, PhrasingContent, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { cutWords, onlyWord } from './lay-out.ts'
import type { Marker } from './markers.ts'
import { splitSentences } from './split-sentences.ts'
import { Stop } from './stop.ts'
import type { Align, Block, HrefPart, Inline, Sentence } from './tree.ts'

const safeAddress = /^(https?:\/\/[^/?#\s]|mailto:|tel:)/i
// An author's address must say where it leads before the first marker; a value must never decide that.
const safeBeginning = /^(https?:\/\/[^/?#\s]+[/?#]|mailto:|tel:)/i

/** What Markdown took for a word. */
export type Hidden =
  | { readonly kind: 'marker'; readonly marker: Marker }
  | {
      readonly kind: 'said'
      /** As its author wrote it. */
      readonly what: string
      readonly line: number
      readonly blocks: readonly Block[]
      /** Absent where it holds more than one paragraph. */
      readonly inlines: readonly Inline[] | undefined
    }

/** What all texts of one body have in common. */
export type Shared = {
  readonly lang: string
  readonly hidden: readonly Hidden[]
  /** Those that came out of Markdown again. */
  readonly seen: Set<Hidden>
  readonly addresses: Map<string, string>
  readonly nextId: () => number
}

const withTables = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }

/** Turns the Markdown library's tree into ours. Throws `Stop` at the first thing a body must not hold. */
export function readTree(markdown: string, shared: Shared, lineOf: (line: number) => number): readonly Block[] {
  const root = fromMarkdown(markdown, withTables)
  for (const node of root.children) if (node.type === 'definition') shared.addresses.set(node.identifier, node.url)
  return new TreeReader(shared, lineOf).blocks(root.children)
}

class TreeReader {
  private readonly shared: Shared
  private readonly lineOf: (line: number) => number

  constructor(shared: Shared, lineOf: (line: number) => number) {
    this.shared = shared
    this.lineOf = lineOf
  }

  blocks(nodes: readonly RootContent[]): Block[] {
    return nodes.filter((node) => node.type !== 'definition').flatMap((node) => this.block(node))
  }

  private block(node: RootContent): readonly Block[] {
    switch (node.type) {
      case 'paragraph':
        return this.alone(node.children) ?? [{ kind: 'paragraph', sentences: this.split(node.children) }]
      case 'heading':
        return [{ kind: 'heading', depth: node.depth, sentences: this.split(node.children) }]
      case 'list': {
        const items = node.children.map((item) => this.blocks(item.children))
        return [{ kind: 'list', start: node.ordered ? (node.start ?? 1) : undefined, items }]
      }
      case 'blockquote':
        return [{ kind: 'quote', blocks: this.blocks(node.children) }]
      case 'code':
        return [{ kind: 'code', inlines: this.text(node.value, node) }]
      case 'table':
        return [this.table(node)]
      case 'thematicBreak':
        return [{ kind: 'rule' }]
      default:
        return this.refuse(node)
    }
  }

  /** A paragraph that is nothing but one tag is what the tag says, as blocks. */
  private alone([node, ...more]: readonly PhrasingContent[]): readonly Block[] | undefined {
    const at = node?.type === 'text' && more.length === 0 ? onlyWord(node.value) : undefined
    const hidden = at === undefined ? undefined : this.shared.hidden[at]
    if (hidden?.kind !== 'said' || hidden.blocks.length === 0) return undefined
    this.shared.seen.add(hidden)
    return hidden.blocks
  }

  private table(node: Table): Block {
    const align = (node.align ?? []).map((side): Align => side ?? undefined)
    // A row may hold more cells than the heading; they are no part of the table, as everywhere that reads such tables.
    const width = node.children[0]?.children.length
    const rows = node.children.map((row) => row.children.slice(0, width).map((cell) => this.split(cell.children)))
    return { kind: 'table', align, rows }
  }

  private split(nodes: readonly PhrasingContent[]): Sentence[] {
    const inlines = nodes.flatMap((node) => this.inline(node))
    return splitSentences(inlines, this.shared.lang).map((sentence) => ({
      id: this.shared.nextId(),
      inlines: sentence,
    }))
  }

  private inline(node: PhrasingContent): readonly Inline[] {
    switch (node.type) {
      case 'text':
        return this.text(node.value, node)
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, inlines: node.children.flatMap((child) => this.inline(child)) }]
      case 'inlineCode':
        return [{ kind: 'code', inlines: this.text(node.value, node) }]
      case 'break':
        return [{ kind: 'break' }]
      case 'link':
        return [this.link(node, node.url, node.children)]
      case 'linkReference':
        return [this.link(node, this.shared.addresses.get(node.identifier) ?? '', node.children)]
      default:
        return this.refuse(node)
    }
  }

  private link(node: Nodes, url: string, children: readonly PhrasingContent[]): Inline {
    const href = this.cut(url).map((part): HrefPart => {
      if (typeof part === 'string') return part
      if (part.kind === 'marker') return part.marker
      throw new Stop({ kind: 'misplaced', what: part.what, line: part.line })
    })
    const start = typeof href[0] === 'string' ? href[0] : ''
    const safe = href.length > 1 ? safeBeginning : safeAddress
    if (!safe.test(start)) throw new Stop({ kind: 'unsafe-link', href: this.spell(url), line: this.line(node) })
    return { kind: 'link', href, inlines: children.flatMap((child) => this.inline(child)) }
  }

  /** A line break in the source is one in the letter: that is what people who write replies mean by it. */
  private text(value: string, { type }: Nodes): readonly Inline[] {
    return this.cut(value).flatMap((part): readonly Inline[] => {
      if (typeof part === 'string') return asLines(part)
      if (part.kind === 'marker') return [part]
      this.shared.seen.add(part)
      // Code is shown as it stands, and what is read as Markdown is no code any more.
      const isCode = type === 'code' || type === 'inlineCode'
      if (isCode && part.blocks.length > 0) throw new Stop({ kind: 'misplaced', what: part.what, line: part.line })
      if (part.inlines) return part.inlines
      throw new Stop({ kind: 'not-inline', what: part.what, line: part.line })
    })
  }

  /** What is hidden, back out of a text. */
  private cut(text: string): (string | Hidden)[] {
    return cutWords(text)
      .map((part, at) => (at % 2 === 0 ? part : (this.shared.hidden[Number(part)] ?? '')))
      .filter((part) => part !== '')
  }

  private spell(text: string): string {
    const written = this.cut(text).map((part) => {
      if (typeof part === 'string') return part
      return part.kind === 'marker' ? `{{ ${part.marker.name} }}` : part.what
    })
    return written.join('')
  }

  private line = (node: Nodes): number => this.lineOf(node.position?.start.line ?? 1)

  private refuse(node: Nodes): never {
    const line = this.line(node)
    if (node.type === 'html') throw new Stop({ kind: 'html', near: this.spell(node.value).slice(0, 40), line })
    throw new Stop({ kind: 'not-yet', what: node.type === 'image' ? '![image]' : node.type, line })
  }
}

function asLines(text: string): Inline[] {
  const lines = text.split(/\r\n?|\n/).map((line): Inline => ({ kind: 'text', text: line }))
  return lines.flatMap((line, at): Inline[] => (at === 0 ? [line] : [{ kind: 'break' }, line])).filter(hasContent)
}

const hasContent = (inline: Inline) => inline.kind !== 'text' || inline.text !== ''

import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { lineAt } from '../base/line-at.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import type { Marker } from './markers.ts'
import type { BodyProblem } from './problem.ts'
import { readMarkers } from './read-markers.ts'
import { splitSentences } from './split-sentences.ts'
import type { Block, Body, HrefPart, Inline, Sentence } from './tree.ts'

/**
 * Reads a body: Liquid first, then Markdown, with each marker one opaque character sequence that Markdown takes for a word.
 * The brackets are Unicode noncharacters, which no text may hold (Unicode 16, 23.7).
 */
const open = '\uFDD0'
const close = '\uFDD1'
const opaque = new RegExp(`${open}(\\d+)${close}`)
const safeAddress = /^(https?:\/\/[^/?#\s]|mailto:|tel:)/i
// An author's address must say where it leads before the first marker; a value must never decide that.
const safeBeginning = /^(https?:\/\/[^/?#\s]+[/?#]|mailto:|tel:)/i
// Deeper than any letter goes. Some thousand levels on one line would cost a minute to read, and then the stack.
const tooDeep = /^[ \t]*(?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+){20}/m

export function parseBody(source: string, lang = 'en'): Result<Body, BodyProblem> {
  const forbidden = source.search(/[\uFDD0-\uFDEF]/)
  if (forbidden >= 0) return refuse({ kind: 'forbidden-character', line: lineAt(source, forbidden) })
  const deep = source.search(tooDeep)
  if (deep >= 0) return refuse({ kind: 'not-yet', what: '> > > >', line: lineAt(source, deep) })
  const pieces = readMarkers(source)
  if (!pieces.ok) return pieces
  const markers: Marker[] = []
  const markdown = pieces.value.map((piece) =>
    piece.kind === 'text' ? piece.text : `${open}${markers.push(piece.marker) - 1}${close}`,
  )
  return new TreeReader(markers, lang).read(markdown.join(''))
}

class Stop extends Error {
  readonly problem: BodyProblem
  constructor(problem: BodyProblem) {
    super(problem.kind)
    this.problem = problem
  }
}

/** Turns the Markdown library's tree into ours. Stops at the first thing a body must not hold. */
class TreeReader {
  private readonly markers: readonly Marker[]
  private readonly lang: string
  private readonly addresses = new Map<string, string>()
  private sentences = 0

  constructor(markers: readonly Marker[], lang: string) {
    this.markers = markers
    this.lang = lang
  }

  read(markdown: string): Result<Body, BodyProblem> {
    const root = fromMarkdown(markdown)
    for (const node of root.children) if (node.type === 'definition') this.addresses.set(node.identifier, node.url)
    try {
      return ok({ blocks: this.blocks(root.children), markers: this.markers })
    } catch (error) {
      if (error instanceof Stop) return refuse(error.problem)
      throw error
    }
  }

  private blocks(nodes: readonly RootContent[]): Block[] {
    return nodes.filter((node) => node.type !== 'definition').map((node) => this.block(node))
  }

  private block(node: RootContent): Block {
    switch (node.type) {
      case 'paragraph':
        return { kind: 'paragraph', sentences: this.split(node.children) }
      case 'heading':
        return { kind: 'heading', depth: node.depth, sentences: this.split(node.children) }
      case 'list': {
        const items = node.children.map((item) => this.blocks(item.children))
        return { kind: 'list', start: node.ordered ? (node.start ?? 1) : undefined, items }
      }
      case 'blockquote':
        return { kind: 'quote', blocks: this.blocks(node.children) }
      case 'code':
        return { kind: 'code', inlines: this.text(node.value) }
      case 'thematicBreak':
        return { kind: 'rule' }
      default:
        return refuseNode(node)
    }
  }

  private split(nodes: readonly PhrasingContent[]): Sentence[] {
    const inlines = nodes.flatMap((node) => this.inline(node))
    return splitSentences(inlines, this.lang).map((sentence) => ({ id: this.sentences++, inlines: sentence }))
  }

  private inline(node: PhrasingContent): Inline[] {
    switch (node.type) {
      case 'text':
        return this.text(node.value)
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, inlines: node.children.flatMap((child) => this.inline(child)) }]
      case 'inlineCode':
        return [{ kind: 'code', inlines: this.text(node.value) }]
      case 'break':
        return [{ kind: 'break' }]
      case 'link':
        return [this.link(node, node.url, node.children)]
      case 'linkReference':
        return [this.link(node, this.addresses.get(node.identifier) ?? '', node.children)]
      default:
        return refuseNode(node)
    }
  }

  private link(node: Nodes, url: string, children: readonly PhrasingContent[]): Inline {
    const href = this.cut(url)
    const start = typeof href[0] === 'string' ? href[0] : ''
    const safe = href.length > 1 ? safeBeginning : safeAddress
    if (!safe.test(start)) throw new Stop({ kind: 'unsafe-link', href: this.spell(href), line: lineOf(node) })
    return { kind: 'link', href, inlines: children.flatMap((child) => this.inline(child)) }
  }

  /** A line break in the source is one in the letter: that is what people who write replies mean by it. */
  private text(value: string): Inline[] {
    return this.cut(value).flatMap((part): Inline[] => {
      if (typeof part !== 'string') return [{ kind: 'marker', marker: part }]
      const lines = part.split(/\r\n?|\n/).map((text): Inline => ({ kind: 'text', text }))
      return lines.flatMap((line, at): Inline[] => (at === 0 ? [line] : [{ kind: 'break' }, line])).filter(hasContent)
    })
  }

  /** Markers back out of a text: every second part is the number of one. */
  private cut(text: string): HrefPart[] {
    return text
      .split(opaque)
      .map((part, at) => (at % 2 === 0 ? part : (this.markers[Number(part)] ?? part)))
      .filter((part) => part !== '')
  }

  private spell(href: readonly HrefPart[]): string {
    return href.map((part) => (typeof part === 'string' ? part : `{{ ${part.name} }}`)).join('')
  }
}

const hasContent = (inline: Inline) => inline.kind !== 'text' || inline.text !== ''
const lineOf = (node: Nodes) => node.position?.start.line ?? 1

function refuseNode(node: Nodes): never {
  const line = lineOf(node)
  if (node.type === 'html') throw new Stop({ kind: 'html', near: node.value.slice(0, 40), line })
  throw new Stop({ kind: 'not-yet', what: node.type === 'image' ? '![image]' : node.type, line })
}

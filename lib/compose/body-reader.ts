import type { Blank } from '../replies/item.ts'
import { layOut } from './lay-out.ts'
import type { Marker } from './markers.ts'
import { type Part, spellTag } from './nest-pieces.ts'
import { readParts } from './read-parts.ts'
import { type Hidden, readTree, type Shared } from './read-tree.ts'
import type { FindSnippet } from './snippet.ts'
import { Stop } from './stop.ts'
import { type Block, type Body, type Inline, isSwitch } from './tree.ts'

/** With all its snippets. More is no letter, and snippets that render two others each grow fast. */
const mostCharacters = 60_000
const deepestPath = 8

/** Blocks, and the same as words if they are no more than a paragraph. */
type Said = { readonly blocks: readonly Block[]; readonly inlines: readonly Inline[] | undefined }

/** Reads one body with everything it renders. Throws `Stop` at the first thing it must not hold. */
export class BodyReader {
  private readonly lang: string
  private readonly findSnippet: FindSnippet
  private readonly shared: Shared & { readonly hidden: Hidden[] }
  private readonly markers: Marker[] = []
  private blanks: Readonly<Record<string, Blank>> = {}
  private characters = 0
  private hasCursor = false
  /** A tag that is all there is between two others is as well within a line as on lines of its own. */
  private readonly inlinesOf = new Map<Block, readonly Inline[]>()
  /** The snippets being read, each inside the one before. */
  private path: readonly string[] = []
  /** Addresses an author defined below the text hold inside its tags, too. */
  private definitions = ''

  constructor(lang: string, findSnippet: FindSnippet) {
    this.lang = lang
    this.findSnippet = findSnippet
    let id = 0
    this.shared = { lang, hidden: [], seen: new Set(), addresses: new Map(), nextId: () => id++ }
  }

  read(source: string): Body {
    const { blocks } = this.source(source)
    return { blocks, markers: this.markers, blanks: this.blanks }
  }

  private source(source: string): Said {
    this.characters += source.length
    const parts = readParts(source)
    const [outer, before] = [this.definitions, this.shared.hidden.length]
    this.definitions = definitionsIn(parts)
    const layout = layOut(parts, (part, alone) => this.hide(part, alone))
    const said = this.asSaid(readTree(layout.markdown, this.shared, layout.lineOf))
    this.definitions = outer
    // Markdown drops some of what it reads, the title of a link for one. No part of a letter may go that way.
    for (const hidden of this.shared.hidden.slice(before))
      if (hidden.kind === 'said' && !this.shared.seen.has(hidden))
        throw new Stop({ kind: 'misplaced', what: hidden.what, line: hidden.line })
    return said
  }

  private hide(part: Exclude<Part, { kind: 'text' }>, alone: boolean): { at: number; ownLines: boolean } {
    if (part.kind === 'marker') {
      this.markers.push(part.marker)
      return { at: this.shared.hidden.push({ kind: 'marker', marker: part.marker }) - 1, ownLines: false }
    }
    const what = part.kind === 'cursor' ? '{{ cursor }}' : spellTag(part.kind)
    const said = this.say(part, alone)
    if (!alone && said.inlines === undefined) throw new Stop({ kind: 'not-inline', what, line: part.line })
    const [block] = said.blocks
    if (block && isSwitch(block) && said.inlines) this.inlinesOf.set(block, said.inlines)
    const at = this.shared.hidden.push({ kind: 'said', what, line: part.line, ...said }) - 1
    return { at, ownLines: said.inlines === undefined }
  }

  private say(part: Exclude<Part, { kind: 'text' | 'marker' }>, alone: boolean): Said {
    switch (part.kind) {
      case 'cursor':
        if (this.hasCursor) throw new Stop({ kind: 'second-cursor', line: part.line })
        this.hasCursor = true
        return { blocks: [], inlines: [{ kind: 'cursor' }] }
      case 'render':
        return this.snippet(part.snippet, part.line)
      case 'optional': {
        const { blocks, inlines } = this.content(part.content, alone)
        const { kind, label } = part
        return {
          blocks: [{ kind, label, content: blocks }],
          inlines: inlines && [{ kind, label, content: inlines }],
        }
      }
      case 'if': {
        const branches = part.branches.map(({ when, content }) => ({ when, said: this.content(content, alone) }))
        const inline = branches.flatMap(({ when, said }) => (said.inlines ? [{ when, content: said.inlines }] : []))
        return {
          blocks: [{ kind: 'if', branches: branches.map(({ when, said }) => ({ when, content: said.blocks })) }],
          inlines: inline.length === branches.length ? [{ kind: 'if', branches: inline }] : undefined,
        }
      }
    }
  }

  /** What stands between two tags, a text of its own to Markdown. */
  private content(parts: readonly Part[], alone: boolean): Said {
    const layout = layOut(parts, (part, itsAlone) => this.hide(part, itsAlone))
    const above = layout.markdown.includes('[') ? this.definitions : ''
    const shift = above.split('\n').length - 1
    const text = alone ? layout.markdown : `${edge}${layout.markdown}${edge}`
    const said = this.asSaid(readTree(`${above}${text}`, this.shared, (line) => layout.lineOf(line - shift)))
    return alone ? said : { ...said, inlines: said.inlines && cutEdges(said.inlines) }
  }

  private asSaid(blocks: readonly Block[]): Said {
    const [first, ...more] = blocks
    if (first === undefined) return { blocks, inlines: [] }
    if (more.length > 0) return { blocks, inlines: undefined }
    if (first.kind !== 'paragraph') return { blocks, inlines: this.inlinesOf.get(first) }
    return { blocks, inlines: first.sentences.flatMap(({ inlines }) => inlines) }
  }

  private snippet(name: string, line: number): Said {
    const snippet = this.findSnippet(name, this.lang)
    if (snippet === undefined) throw new Stop({ kind: 'missing-snippet', name, line })
    if (this.path.includes(snippet.id))
      throw new Stop({ kind: 'snippet-circle', path: [...this.path, snippet.id].join(' → '), line })
    if (this.path.length >= deepestPath || this.characters + snippet.body.length > mostCharacters)
      throw new Stop({ kind: 'too-long', line })
    this.blanks = { ...snippet.blanks, ...this.blanks }
    const outer = this.path
    this.path = [...outer, snippet.id]
    try {
      return this.source(snippet.body)
    } catch (error) {
      throw error instanceof Stop ? atRender(error, name, line) : error
    } finally {
      this.path = outer
    }
  }
}

/** What is wrong with the whole is said as it is, at the place of the tag; what is wrong inside a snippet is its author's to see. */
function atRender({ problem }: Stop, name: string, line: number): Stop {
  const isOfTheWhole = ['snippet-circle', 'too-long', 'second-cursor'].includes(problem.kind)
  return new Stop(isOfTheWhole ? { ...problem, line } : { kind: 'broken-snippet', name, line })
}

/**
 * White space to Markdown's rules of emphasis, but not to its rules of lines: between two of these nothing begins a list or a
 * heading, and spaces stay.
 */
const edge = '\u2003'

function cutEdges(inlines: readonly Inline[]): readonly Inline[] {
  return inlines
    .map((inline, at): Inline => {
      if (inline.kind !== 'text') return inline
      const from = at === 0 ? edge.length : 0
      const to = at === inlines.length - 1 ? -edge.length : undefined
      return { kind: 'text', text: inline.text.slice(from, to) }
    })
    .filter((inline) => inline.kind !== 'text' || inline.text !== '')
}

const definition = /^ {0,3}\[[^\]\n]+\]:[ \t]*\S.*$/gm

/** As lines to be set above another text. One with a marker in its address holds only where it stands. */
function definitionsIn(parts: readonly Part[]): string {
  const lines = parts.flatMap((part) => (part.kind === 'text' ? (part.text.match(definition) ?? []) : []))
  return lines.length === 0 ? '' : `${lines.join('\n')}\n\n`
}

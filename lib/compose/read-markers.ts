import { TokenizationError, Tokenizer, type TopLevelToken, TypeGuards } from 'liquidjs'
import { lineAt } from '../base/line-at.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { isKnownFlag, isKnownName, type Marker } from './markers.ts'
import type { BodyProblem } from './problem.ts'
import { readTag, type Tag } from './read-tag.ts'

/** A body cut at its markers and tags, in order of writing. */
export type Piece = { readonly line: number } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'marker'; readonly marker: Marker }
  | { readonly kind: 'cursor' }
  | { readonly kind: 'tag'; readonly tag: Tag }
)

/** Finds the markers and tags of a body. Liquid's own reader cuts it; what a cut means is decided here. */
export function readMarkers(source: string): Result<readonly Piece[], BodyProblem> {
  try {
    const pieces: Piece[] = []
    for (const token of new Tokenizer(source).readTopLevelTokens()) {
      const piece = readPiece(token, source)
      if (!piece.ok) return piece
      pieces.push(piece.value)
    }
    return ok(pieces)
  } catch (error) {
    return refuse(asProblem(error, source))
  }
}

function readPiece(token: TopLevelToken, source: string): Result<Piece, BodyProblem> {
  if (TypeGuards.isHTMLToken(token)) {
    const text = token.getContent()
    return ok({ kind: 'text', text, line: lineAt(source, token.begin + token.trimLeft) })
  }
  const line = lineAt(source, token.begin)
  if (TypeGuards.isTagToken(token)) {
    const tag = readTag(token)
    return tag.ok ? ok({ kind: 'tag', tag: tag.value, line }) : refuse({ ...tag.refusal, line })
  }
  return readOutput(token, line, source)
}

type OutputToken = Extract<TopLevelToken, { contentRange: [number, number] }>

function readOutput(token: OutputToken, line: number, source: string): Result<Piece, BodyProblem> {
  const broken = refuse({ kind: 'broken-marker', near: token.getText(), line } as const)
  if (token.getText().includes('\n')) return broken
  const value = new Tokenizer(source, undefined, undefined, token.contentRange).readFilteredValue()
  const [head, ...more] = value.initial.postfix
  if (head === undefined || more.length > 0 || !TypeGuards.isPropertyAccessToken(head)) return broken
  if (head.props.some((prop) => !TypeGuards.isWordToken(prop))) return broken
  const name = head.getText().replaceAll(/\s/g, '')
  if (name === 'cursor') return value.filters.length === 0 ? ok({ kind: 'cursor', line }) : broken
  const filters = readFilters(value.filters, line)
  if (!filters.ok) return filters
  const marker = asMarker(name, filters.value, line)
  return marker.ok ? ok({ kind: 'marker', marker: marker.value, line }) : marker
}

type Filters = { readonly fallback?: string; readonly choices?: readonly string[]; readonly date?: true }
type FilterToken = ReturnType<Tokenizer['readFilters']>[number]

function readFilters(tokens: readonly FilterToken[], line: number): Result<Filters, BodyProblem> {
  let filters: Filters = {}
  for (const token of tokens) {
    const words = token.args.map((arg) => (TypeGuards.isQuotedToken(arg) ? arg.content : undefined))
    if (words.includes(undefined)) return refuse({ kind: 'broken-marker', near: token.getText(), line })
    const texts = words as string[]
    if (token.name === 'default' && texts.length === 1) filters = { ...filters, fallback: texts[0] as string }
    else if (token.name === 'choose') filters = { ...filters, choices: texts }
    else if (token.name === 'date' && texts.length === 0) filters = { ...filters, date: true }
    // With a format it would be Liquid's own, for a value that is a date. None of the known ones is, so far.
    else if (token.name === 'date') return refuse({ kind: 'not-yet', what: token.getText(), line })
    else return refuse({ kind: 'unknown-filter', name: token.name, line })
  }
  return ok(filters)
}

function asMarker(name: string, filters: Filters, line: number): Result<Marker, BodyProblem> {
  if (filters.choices?.length === 0) return refuse({ kind: 'no-choices', name, line })
  if (!name.includes('.')) {
    if (filters.choices && filters.date) return refuse({ kind: 'unknown-filter', name: 'date', line })
    return ok({ kind: 'blank', name, ...filters })
  }
  if (/^(fact|incident)\./.test(name)) return refuse({ kind: 'not-yet', what: name, line })
  if (isKnownFlag(name)) return refuse({ kind: 'yes-or-no', name, line })
  if (!isKnownName(name)) return refuse({ kind: 'unknown-value', name, line })
  if (filters.choices) return refuse({ kind: 'unknown-filter', name: 'choose', line })
  if (filters.date) return refuse({ kind: 'not-yet', what: `${name} | date`, line })
  return ok({ kind: 'known', name, ...(filters.fallback === undefined ? {} : { fallback: filters.fallback }) })
}

function asProblem(error: unknown, source: string): BodyProblem {
  if (!(error instanceof TokenizationError)) throw error
  const begin = error.token.begin
  return {
    kind: 'broken-marker',
    near: source.slice(begin, begin + 40).split('\n')[0] ?? '',
    line: lineAt(source, begin),
  }
}

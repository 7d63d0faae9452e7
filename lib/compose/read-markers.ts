import { TokenizationError, Tokenizer, type TopLevelToken, TypeGuards } from 'liquidjs'
import { lineAt } from '../base/line-at.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { isKnownName, type Marker } from './markers.ts'
import type { BodyProblem } from './problem.ts'

/** A body cut at its markers, in order of writing. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'marker'; readonly marker: Marker; readonly line: number }

/** Finds the markers of a body. Liquid's own reader cuts it; what a cut means is decided here. */
export function readMarkers(source: string): Result<readonly Piece[], BodyProblem> {
  const tokens = readTokens(source)
  if (!tokens.ok) return tokens
  const pieces: Piece[] = []
  for (const token of tokens.value) {
    const piece = readPiece(token, source)
    if (!piece.ok) return piece
    pieces.push(piece.value)
  }
  return ok(pieces)
}

function readTokens(source: string): Result<readonly TopLevelToken[], BodyProblem> {
  try {
    return ok(new Tokenizer(source).readTopLevelTokens())
  } catch (error) {
    return refuse(asProblem(error, source))
  }
}

function readPiece(token: TopLevelToken, source: string): Result<Piece, BodyProblem> {
  const line = lineAt(source, token.begin)
  if (TypeGuards.isHTMLToken(token)) return ok({ kind: 'text', text: token.getContent() })
  if (TypeGuards.isTagToken(token)) return refuse({ kind: 'not-yet', what: `{% ${token.name} %}`, line })
  const marker = readMarker(token, line, source)
  return marker.ok ? ok({ kind: 'marker', marker: marker.value, line }) : marker
}

type OutputToken = Extract<TopLevelToken, { contentRange: [number, number] }>

function readMarker(token: OutputToken, line: number, source: string): Result<Marker, BodyProblem> {
  const broken = refuse({ kind: 'broken-marker', near: token.getText(), line } as const)
  if (token.getText().includes('\n')) return broken
  let value: ReturnType<Tokenizer['readFilteredValue']>
  try {
    value = new Tokenizer(source, undefined, undefined, token.contentRange).readFilteredValue()
  } catch (error) {
    return refuse(asProblem(error, source))
  }
  const [head, ...more] = value.initial.postfix
  if (head === undefined || more.length > 0 || !TypeGuards.isPropertyAccessToken(head)) return broken
  if (head.props.some((prop) => !TypeGuards.isWordToken(prop))) return broken
  const name = head.getText().replaceAll(/\s/g, '')
  if (name === 'cursor') return refuse({ kind: 'not-yet', what: '{{ cursor }}', line })
  const filters = readFilters(value.filters, line)
  return filters.ok ? asMarker(name, filters.value, line) : filters
}

type Filters = { readonly fallback?: string; readonly choices?: readonly string[] }
type FilterToken = ReturnType<Tokenizer['readFilters']>[number]

function readFilters(tokens: readonly FilterToken[], line: number): Result<Filters, BodyProblem> {
  let filters: Filters = {}
  for (const token of tokens) {
    const words = token.args.map((arg) => (TypeGuards.isQuotedToken(arg) ? arg.content : undefined))
    if (words.includes(undefined)) return refuse({ kind: 'broken-marker', near: token.getText(), line })
    const texts = words as string[]
    if (token.name === 'default' && texts.length === 1) filters = { ...filters, fallback: texts[0] as string }
    else if (token.name === 'choose') filters = { ...filters, choices: texts }
    else if (token.name === 'date') return refuse({ kind: 'not-yet', what: 'date', line })
    else return refuse({ kind: 'unknown-filter', name: token.name, line })
  }
  return ok(filters)
}

function asMarker(name: string, filters: Filters, line: number): Result<Marker, BodyProblem> {
  if (filters.choices?.length === 0) return refuse({ kind: 'no-choices', name, line })
  if (!name.includes('.')) return ok({ kind: 'blank', name, ...filters })
  if (/^(fact|incident)\./.test(name)) return refuse({ kind: 'not-yet', what: name, line })
  if (!isKnownName(name)) return refuse({ kind: 'unknown-value', name, line })
  if (filters.choices) return refuse({ kind: 'unknown-filter', name: 'choose', line })
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

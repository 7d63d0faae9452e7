import { type TagToken, TypeGuards } from 'liquidjs'
import { ok, type Result, refuse } from '../base/result.ts'
import type { Condition } from './condition.ts'
import type { BodyProblem } from './problem.ts'
import { readCondition } from './read-condition.ts'

/** What stands between `{%` and `%}`. */
export type Tag =
  | { readonly name: 'optional'; readonly label: string }
  | { readonly name: 'if' | 'elsif'; readonly when: Condition }
  | { readonly name: 'render'; readonly snippet: string }
  | { readonly name: 'else' | 'endif' | 'endoptional' }

/** A fault in a tag; its line is that of the tag. */
export type TagProblem = BodyProblem extends infer Problem
  ? Problem extends BodyProblem
    ? Omit<Problem, 'line'>
    : never
  : never

type TagReader = (token: TagToken) => Result<Tag, TagProblem>

const readers: Readonly<Record<Tag['name'], TagReader>> = {
  optional: (token) => {
    const label = readText(token)?.trim()
    return label === undefined || label === '' ? broken(token) : ok({ name: 'optional', label })
  },
  render: (token) => {
    const snippet = readText(token)?.trim()
    return snippet === undefined || snippet === '' ? broken(token) : ok({ name: 'render', snippet })
  },
  if: (token) => readWhen('if', token),
  elsif: (token) => readWhen('elsif', token),
  else: (token) => readBare('else', token),
  endif: (token) => readBare('endif', token),
  endoptional: (token) => readBare('endoptional', token),
}

export function readTag(token: TagToken): Result<Tag, TagProblem> {
  if (!Object.hasOwn(readers, token.name)) return refuse({ kind: 'not-yet', what: `{% ${token.name} %}` })
  if (token.getText().includes('\n')) return broken(token)
  return readers[token.name as Tag['name']](token)
}

const broken = (token: TagToken) =>
  refuse({ kind: 'broken-marker', near: token.getText().split('\n')[0] ?? '' } as const)

function readWhen(name: 'if' | 'elsif', token: TagToken): Result<Tag, TagProblem> {
  const when = readCondition(token.tokenizer, token.args.trim())
  return when.ok ? ok({ name, when: when.value }) : when
}

const readBare = (name: 'else' | 'endif' | 'endoptional', token: TagToken): Result<Tag, TagProblem> =>
  token.args.trim() === '' ? ok({ name }) : broken(token)

/** One text in quotation marks, and nothing beside it. */
function readText({ tokenizer }: TagToken): string | undefined {
  const value = tokenizer.readValue()
  tokenizer.skipBlank()
  return value && TypeGuards.isQuotedToken(value) && tokenizer.p === tokenizer.N ? value.content : undefined
}

import { type Tokenizer, TypeGuards } from 'liquidjs'
import { ok, type Result, refuse } from '../base/result.ts'
import type { Condition, Test } from './condition.ts'
import { isKnownFlag, isKnownName, type KnownName } from './markers.ts'
import type { TagProblem } from './read-tag.ts'

type Token = ReturnType<Tokenizer['readExpressionTokens']> extends IterableIterator<infer Item> ? Item : never

/**
 * Reads what stands after `if`: known values, alone or compared with a text, joined by `and` or by `or`. Liquid reads a mix of
 * the two from right to left, which nobody expects, so a mix is refused.
 */
export function readCondition(args: Tokenizer, written: string): Result<Condition, TagProblem> {
  const bad = refuse({ kind: 'bad-condition', near: written } as const)
  const tokens = [...args.readExpressionTokens()]
  args.skipBlank()
  if (args.p < args.N) return bad
  const joins = new Set<string>()
  const tests: Test[] = []
  for (const part of cutAtJoins(tokens, joins)) {
    const test = readTest(part)
    if (!test.ok) return test.refusal.kind === 'bad-condition' ? bad : test
    tests.push(test.value)
  }
  if (joins.size > 1) return bad
  return ok({ join: joins.has('or') ? 'or' : 'and', tests })
}

const operatorOf = (token: Token | undefined): string | undefined =>
  token && TypeGuards.isOperatorToken(token) ? token.operator : undefined

function cutAtJoins(tokens: readonly Token[], joins: Set<string>): Token[][] {
  const parts: Token[][] = [[]]
  for (const token of tokens) {
    const operator = operatorOf(token)
    if (operator !== 'and' && operator !== 'or') parts.at(-1)?.push(token)
    else {
      joins.add(operator)
      parts.push([])
    }
  }
  return parts
}

function readTest([head, operator, other, ...more]: readonly Token[]): Result<Test, TagProblem> {
  const bad = refuse({ kind: 'bad-condition', near: '' } as const)
  if (head === undefined || more.length > 0 || !TypeGuards.isPropertyAccessToken(head)) return bad
  if (head.props.some((prop) => !TypeGuards.isWordToken(prop))) return bad
  const name = head.getText().replaceAll(/\s/g, '')
  if (!isKnownName(name) && !isKnownFlag(name)) return refuse(unknownName(name))
  if (operator === undefined) return ok({ asks: 'is', name, not: false })
  const comparison = operatorOf(operator)
  if (comparison === undefined || other === undefined) return bad
  return compare(name, comparison, other) ?? bad
}

function unknownName(name: string): TagProblem {
  if (!name.includes('.')) return { kind: 'bad-condition', near: '' }
  return /^(fact|incident)\./.test(name) ? { kind: 'not-yet', what: name } : { kind: 'unknown-value', name }
}

function compare(name: Test['name'], operator: string, other: Token): Result<Test, TagProblem> | undefined {
  const not = operator === '!='
  if (!not && operator !== '==' && operator !== 'contains') return undefined
  if (TypeGuards.isQuotedToken(other) && isKnownName(name)) return compareText(name, operator, other.content)
  if (!TypeGuards.isLiteralToken(other) || operator === 'contains') return undefined
  const value = literals[other.literal]
  // A flag is compared with yes or no, a text only with nothing at all.
  if (value === undefined || (value === 'blank') === isKnownFlag(name)) return undefined
  return ok({ asks: 'is', name, not: (value !== true) !== not })
}

const compareText = (name: KnownName, operator: string, text: string): Result<Test, TagProblem> =>
  ok({ asks: operator === 'contains' ? 'contains' : 'equals', name, text, not: operator === '!=' })

const literals: Readonly<Record<string, boolean | 'blank'>> = {
  true: true,
  false: false,
  blank: 'blank',
  empty: 'blank',
  nil: 'blank',
  null: 'blank',
}

import { ok, type Result, refuse } from '../base/result.ts'
import { BodyReader } from './body-reader.ts'
import type { BodyProblem } from './problem.ts'
import type { FindSnippet } from './snippet.ts'
import { Stop } from './stop.ts'
import type { Body } from './tree.ts'

const noSnippets: FindSnippet = () => undefined

/** Reads a body: Liquid first, then Markdown, which sees each marker as one word it can't look into. */
export function parseBody(source: string, lang = 'en', findSnippet = noSnippets): Result<Body, BodyProblem> {
  try {
    return ok(new BodyReader(lang, findSnippet).read(source))
  } catch (error) {
    if (error instanceof Stop) return refuse(error.problem)
    throw error
  }
}

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Frame, Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Violation = { readonly id: string; readonly impact: string | null; readonly nodes: readonly { readonly html: string }[] }

/** What axe finds serious or critical on this screen, one line a finding. */
export async function seriousFindings(screen: Page | Frame): Promise<string[]> {
  await screen.evaluate(source)
  const violations = (await screen.evaluate('axe.run().then((results) => results.violations)')) as Violation[]
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

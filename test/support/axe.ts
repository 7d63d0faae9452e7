import axe from 'axe-core'
import type { Frame, Page } from 'playwright-core'

type Violation = {
  readonly id: string
  readonly impact: string | null
  readonly nodes: readonly { readonly html: string }[]
}

/** What axe finds serious or critical on this screen, one line a finding. */
export async function seriousFindings(screen: Page | Frame): Promise<string[]> {
  await screen.evaluate(axe.source)
  const violations = (await screen.evaluate('axe.run().then((results) => results.violations)')) as Violation[]
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Settings = { handleDisabledFileLoadingAsSuccess: boolean; enableIframePageLoading: boolean }
type HappyWindow = { readonly happyDOM: { readonly settings: Settings } }

const fixtures = join(import.meta.dirname, '../fixtures/helpdesks')

/** A helpdesk's page as it was captured, trimmed to what an adapter may look at; changed as the test wants it. */
export function pageFixture(name: string, change: (html: string) => string = (html) => html): Document {
  // Nothing a captured page refers to is there, and none of it is missed.
  const { settings } = (window as unknown as HappyWindow).happyDOM
  settings.handleDisabledFileLoadingAsSuccess = true
  // Of the frames only an editor's is there, and it is empty.
  settings.enableIframePageLoading = true
  const captured = readFileSync(join(fixtures, `${name}.html`), 'utf8')
  // To a browser an empty address is none.
  return new DOMParser().parseFromString(change(captured).replaceAll('<iframe src=""', '<iframe'), 'text/html')
}

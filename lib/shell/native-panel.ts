import { browser } from 'wxt/browser'
import { changeShellSettings, readShellSettings, watchShellSettings, withSite } from '../settings/shell-settings.ts'

/**
 * The browser's own side panel, for pages that can't hold our frame and for agents who prefer it. It is offered tab by tab:
 * where it is, the browser itself opens and closes it at a click on the icon. Opening it after an await of our own would be
 * refused, since the click is over by then.
 */
const panelOf = (tabId: number) => `sidepanel.html?shell=panel&tab=${tabId}`

/** Offers the panel on the tabs of the sites that were chosen for it, and on no other. For the background. */
export function keepPanelsOffered(): void {
  if (!browser.sidePanel) return
  browser.runtime.onInstalled.addListener(() => void start())
  browser.runtime.onStartup.addListener(() => void start())
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    if (status === 'loading') void offerWhereChosen([{ id: tabId, url }])
  })
  // A tab whose address we may not see keeps what it has until it goes elsewhere.
  const offerAgain = async () => offerWhereChosen((await browser.tabs.query({})).filter(({ url }) => url !== undefined))
  // Of no other change: one that comes between the opening and its being remembered would close the panel again.
  watchShellSettings(offerAgain, ['panel'])
}

async function start(): Promise<void> {
  await browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true })
  await browser.sidePanel.setOptions({ enabled: false })
  await offerWhereChosen(await browser.tabs.query({}))
}

type Tab = { readonly id?: number | undefined; readonly url?: string | undefined }

async function offerWhereChosen(tabs: readonly Tab[]): Promise<void> {
  const { panel } = await readShellSettings()
  await Promise.all(
    tabs.map(({ id, url }) =>
      id === undefined ? undefined : offer(id, url !== undefined && panel.includes(new URL(url).origin)),
    ),
  )
}

const offer = (tabId: number, enabled: boolean): Promise<void> =>
  browser.sidePanel.setOptions({ tabId, path: panelOf(tabId), enabled })

/** Opens the panel beside this tab and remembers it for the site. Must be called straight from a click. */
export function moveToPanel({ id: tabId, url }: Tab): void {
  if (!browser.sidePanel) return void firefox().open()
  if (tabId === undefined) return
  void offer(tabId, true)
  void browser.sidePanel.open({ tabId })
  if (url !== undefined) void rememberPanel(url, true)
}

/** Closes the panel, and the next click on the icon opens the sidebar in the page again. */
export async function leavePanel({ id: tabId, url }: Tab): Promise<void> {
  if (url !== undefined) await rememberPanel(url, false)
  if (tabId !== undefined) await offer(tabId, false)
}

const rememberPanel = (url: string, chosen: boolean): Promise<void> =>
  changeShellSettings(({ panel }) => ({ panel: withSite(panel, new URL(url).origin, chosen) }))

/** Firefox has one panel a window, opened and closed straight from a click. */
export async function closeOwnPanel(): Promise<undefined> {
  await firefox().close()
}

type SidebarAction = { readonly open: () => Promise<void>; readonly close: () => Promise<void> }

const firefox = () => (browser as unknown as { readonly sidebarAction: SidebarAction }).sidebarAction

import type { ReactNode } from 'react'
import type { Preferences } from '../lib/settings/preferences.ts'
import styles from './options-screen.module.css'
import { PaletteFields, type PaletteSettings } from './palette-fields.tsx'
import { GeneralFields } from './settings-panel.tsx'
import { Button } from './ui/button.tsx'
import { useWords } from './ui/words-context.tsx'

type Props = {
  /** What somebody came here for, if it is one thing. */
  readonly notice: ReactNode
  readonly settings: Preferences
  readonly onChange: (change: Partial<Preferences>) => void
  /** Undefined until it is read. */
  readonly palette: PaletteSettings | undefined
  readonly onPalette: (change: Partial<PaletteSettings>) => void
  readonly readTrigger: (text: string) => string | undefined
  /** Undefined while the replies are read. */
  readonly count: number | undefined
  readonly hasSamples: boolean
  readonly onRemoveSamples: () => void
  readonly outcome: string | undefined
  /** Match patterns, as the browser keeps them. */
  readonly sites: readonly string[]
  /** Of hosts that packs are read from, and nothing else. */
  readonly feedHosts: readonly string[]
  readonly onRevoke: (site: string) => void
  readonly importer: ReactNode
  readonly packs?: ReactNode
  readonly memory: ReactNode
}

export function OptionsScreen(props: Props) {
  const { say } = useWords()
  return (
    <main className={styles.page}>
      <h1>{say('options.title')}</h1>
      {props.notice}
      {props.packs && (
        <section>
          <h2>{say('packs.title')}</h2>
          {props.packs}
        </section>
      )}
      <section>
        <h2>{say('options.replies')}</h2>
        {props.count !== undefined && <p>{say('options.replies.count', { count: props.count })}</p>}
        {props.importer}
        {props.hasSamples && <Button onClick={props.onRemoveSamples}>{say('options.samples.remove')}</Button>}
        <p role="status">{props.outcome}</p>
      </section>
      <section>
        <h2>{say('options.sites')}</h2>
        <p>{say(props.sites.length === 0 ? 'options.sites.none' : 'options.sites.why')}</p>
        <Sites sites={props.sites} onRevoke={props.onRevoke} />
        {props.feedHosts.length > 0 && <p>{say('options.feedHosts')}</p>}
        <Sites sites={props.feedHosts} onRevoke={props.onRevoke} />
      </section>
      <section>
        <h2>{say('options.memory')}</h2>
        {props.memory}
      </section>
      <section>
        <h2>{say('options.general')}</h2>
        <GeneralFields settings={props.settings} onChange={props.onChange} />
        {props.palette && (
          <PaletteFields palette={props.palette} onPalette={props.onPalette} readTrigger={props.readTrigger} />
        )}
      </section>
    </main>
  )
}

function Sites({ sites, onRevoke }: Pick<Props, 'sites' | 'onRevoke'>) {
  const { say } = useWords()
  if (sites.length === 0) return null
  return (
    <ul className={styles.sites}>
      {sites.map((site) => (
        <li key={site}>
          <span>{siteName(site)}</span>
          <Button aria-label={say('options.sites.revokeSite', { site: siteName(site) })} onClick={() => onRevoke(site)}>
            {say('options.sites.revoke')}
          </Button>
        </li>
      ))}
    </ul>
  )
}

const siteName = (pattern: string) => pattern.replace(/\/\*$/, '').replace(/^https:\/\//, '')

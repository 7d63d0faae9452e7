import { Button } from '../ui/button.tsx'
import type { AddActions } from './add-pack.tsx'
import styles from './host-to-allow.module.css'
import { usePackWords } from './use-pack-words.ts'

type Props = { readonly host: string; readonly denied: boolean } & Pick<AddActions, 'onAllowHost' | 'onSettings'>

/** Of a host that did not answer: that the browser may have to allow it first, and one button for that. */
export function HostToAllow({ host, denied, onAllowHost, onSettings }: Props) {
  const { say } = usePackWords()
  if (!onAllowHost)
    return (
      <div className={styles.host}>
        <p>{say('add.host.settings', { host })}</p>
        {onSettings && <Button onClick={onSettings}>{say('settings.more')}</Button>}
      </div>
    )
  return (
    <div className={styles.host}>
      <p>{denied ? say('add.host.denied') : say('add.host.why', { host })}</p>
      <Button onClick={onAllowHost}>{say('add.host.allow', { host })}</Button>
    </div>
  )
}

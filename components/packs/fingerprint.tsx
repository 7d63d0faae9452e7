import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Spoken } from '../ui/spoken.tsx'
import styles from './fingerprint.module.css'
import { PackIcon } from './pack-icon.tsx'
import { usePackWords } from './use-pack-words.ts'

type Props = { readonly feed: string; readonly onCopy: (text: string) => void }

/** By what a publisher can be told from one who only bears the name: in groups of four, as it is read out on the phone. */
export function Fingerprint({ feed, onCopy }: Props) {
  const { say } = usePackWords()
  const [copied, setCopied] = useState(false)
  return (
    <div className={styles.fingerprint}>
      <span>{say('pack.fingerprint')}</span>
      <div>
        <code translate="no">
          {groupsOf(feed).map((group, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two groups may be alike, and none of them ever moves
            <span key={at}>{group}</span>
          ))}
        </code>
        <Button
          look="icon"
          aria-label={say('pack.copyFingerprint')}
          title={say('pack.copyFingerprint')}
          onClick={() => {
            onCopy(feed)
            setCopied(true)
          }}
          onBlur={() => setCopied(false)}
        >
          <PackIcon name={copied ? 'check' : 'copy'} />
        </Button>
      </div>
      <span role="status">{copied && <Spoken>{say('pack.copied')}</Spoken>}</span>
    </div>
  )
}

const groupsOf = (feed: string): readonly string[] => feed.match(/.{1,4}/g) ?? []

import { AddPack } from '../../components/packs/add-pack.tsx'
import { PacksPanel } from '../../components/packs/packs-panel.tsx'
import { usePackWords } from '../../components/packs/use-pack-words.ts'
import { copyText } from '../../lib/editors/copy-draft.ts'
import { useAdding } from './use-adding.ts'
import type { Packs } from './use-packs.ts'

type Props = { readonly packs: Packs; readonly now: number; readonly onSettings?: () => void }

/** All packs and the way to another one: in the sidebar's dialog and on the options page. */
export function PacksSection({ packs, now, onSettings }: Props) {
  const { adding, actions } = useAdding({ onCopy: copyText, onSettings })
  return (
    <PacksPanel
      packs={packs.views}
      now={now}
      actions={{ onRefresh: packs.refresh, onRemove: packs.remove, onCancelSync: () => undefined, onCopy: copyText }}
      adding={<AddPack adding={adding} actions={actions} />}
    />
  )
}

/** A step of the welcome: its heading, and the way to the team's pack. */
export function PackStep() {
  const { say } = usePackWords()
  return (
    <>
      <h2>{say('add.title')}</h2>
      <AddFirstPack />
    </>
  )
}

/** The first way to replies where there are none. */
export function AddFirstPack({ onSettings }: Pick<Props, 'onSettings'>) {
  return <AddPack {...useAdding({ onCopy: copyText, onSettings })} />
}

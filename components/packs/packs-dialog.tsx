import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { usePackWords } from './use-pack-words.ts'

type Props = { readonly children: ReactNode; readonly onMore?: () => void; readonly onDone: () => void }

export function PacksDialog({ children, onMore, onDone }: Props) {
  const { say } = usePackWords()
  return (
    <Dialog
      title={say('packs.title')}
      atTitle
      onDone={onDone}
      buttons={(close) => (
        <>
          <Button look="primary" onClick={close}>
            {say('settings.done')}
          </Button>
          {onMore && <Button onClick={onMore}>{say('settings.more')}</Button>}
        </>
      )}
    >
      {children}
    </Dialog>
  )
}

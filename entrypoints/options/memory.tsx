import { useEffect, useState } from 'react'
import { AgeFields } from '../../components/age-fields.tsx'
import { RememberedWork } from '../../components/remembered-work.tsx'
import { useWords } from '../../components/ui/words-context.tsx'
import type { EvenkeelDb } from '../../lib/db/database.ts'
import { forgetAll, forgetTooOld, type Remembered, watchRemembered } from '../../lib/db/remembered.ts'
import { type Ages, ageChoices, changeAges, readAgeLimit, readAges, watchAges } from '../../lib/settings/ages.ts'

/** What is remembered of an agent's work, how long it is kept, and the way to have it deleted. */
export function Memory({ db }: { readonly db: EvenkeelDb }) {
  const { say } = useWords()
  const ages = useAges()
  const [remembered, setRemembered] = useState<Remembered>()
  const [outcome, setOutcome] = useState<string>()
  useEffect(() => watchRemembered(db, setRemembered), [db])
  const forget = async () => {
    const forgotten = await forgetAll(db)
    setOutcome(say(forgotten.ok ? 'options.memory.forgotten' : `db.${forgotten.refusal.kind}`))
  }
  const keep = async (change: Partial<Ages>) => {
    await changeAges(change)
    const forgotten = await forgetWhatIsTooOld(db)
    setOutcome(say(forgotten.ok ? 'options.kept.changed' : `db.${forgotten.refusal.kind}`))
  }
  return (
    <RememberedWork
      remembered={remembered}
      ages={ages && <AgeFields ages={ages} choices={ageChoices} onAge={(change) => void keep(change)} />}
      onForget={() => void forget()}
      outcome={outcome}
    />
  )
}

async function forgetWhatIsTooOld(db: EvenkeelDb) {
  const now = Date.now()
  return forgetTooOld(db, {
    insertions: await readAgeLimit('insertions', now),
    words: await readAgeLimit('words', now),
  })
}

function useAges(): Ages | undefined {
  const [ages, setAges] = useState<Ages>()
  useEffect(() => {
    void readAges().then(setAges)
    return watchAges(setAges)
  }, [])
  return ages
}

import type { Ages, ageChoices } from '../lib/settings/ages.ts'
import styles from './settings-panel.module.css'
import { Field } from './settings-panel.tsx'
import { useWords } from './ui/words-context.tsx'

type Props = {
  readonly ages: Ages
  readonly choices: typeof ageChoices
  readonly onAge: (change: Partial<Ages>) => void
}

/** How long what is remembered of the agent's work is kept. */
export function AgeFields({ ages, choices, onAge }: Props) {
  const { say } = useWords()
  return (
    <div className={styles.fields}>
      {(['insertions', 'words'] as const).map((kept) => (
        <Field key={kept} label={say(`options.kept.${kept}`)} hint={say(`options.kept.${kept}.why`)}>
          {(id, hintId) => (
            <select
              id={id}
              aria-describedby={hintId}
              value={ages[kept]}
              onChange={({ target }) => onAge({ [kept]: target.value })}
            >
              {choices[kept].map((age) => (
                <option key={age} value={age}>
                  {say(`options.age.${age}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
    </div>
  )
}

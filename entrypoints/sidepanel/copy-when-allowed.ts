import { copyDraft } from '../../lib/editors/copy-draft.ts'

/** In milliseconds. */
const [step, most] = [20, 500]

/**
 * A click may write to the clipboard for five seconds, in Chromium and in Firefox. But of the first one into a frame Firefox loses
 * sight for up to a tenth of a second, while its processes tell each other of it: measured in Firefox 153.
 */
export async function copyWhenAllowed(draft: Parameters<typeof copyDraft>[0]): Promise<boolean> {
  for (let waited = 0; waited < most && !navigator.userActivation.isActive; waited += step)
    await new Promise((resolve) => setTimeout(resolve, step))
  return copyDraft(draft)
}

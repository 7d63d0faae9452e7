import { element } from '../dom.ts'
import type { OpenEditor } from './editor.ts'
import { loadStyles } from './load.ts'

/** Its modules are fetched only when it is first chosen. */
export const openProseMirror: OpenEditor = async (place) => {
  const styles = loadStyles('/vendor/prosemirror-view/style/prosemirror.css')
  const [{ createProseMirror }] = await Promise.all([import('./prosemirror-view.ts'), styles])
  place.signal.throwIfAborted()
  const mount = element('div', { class: 'prose-editor' })
  place.host.append(mount)
  return createProseMirror(place, mount)
}

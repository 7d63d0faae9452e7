import { openSlate } from './open-slate.ts'
import { show } from './show.ts'

show((host) => {
  const editor = openSlate(host)
  return {
    ...editor,
    read: async () =>
      (await editor.read())
        .replaceAll('</p><p>', '\n')
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&'),
  }
})

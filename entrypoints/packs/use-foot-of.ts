import { useCallback } from 'react'
import { usePackWords } from '../../components/packs/use-pack-words.ts'
import { wordNames } from '../../components/packs/word-names.ts'
import { wordSince } from '../../components/packs/word-since.ts'
import type { Item } from '../../lib/replies/item.ts'
import { feedOf } from '../../lib/replies/library-id.ts'
import type { PackView } from '../../lib/sync/pack-view.ts'

/** By what revision a text came, who approved it, and until when it is valid; undefined for what came by no pack. */
export function useFootOf(views: readonly PackView[] | undefined, now: number): (item: Item) => string | undefined {
  const words = usePackWords()
  return useCallback(
    ({ id, approvals = [], validUntil }) => {
      const pack = views?.find(({ feed }) => feed === feedOf(id))
      if (!pack) return undefined
      const { say, language } = words
      const by = approvals.length > 0 ? approvals.map((approval) => approval.by) : pack.approvers
      const told = { revision: pack.revision, names: wordNames(by, language) }
      return validUntil === undefined
        ? say('foot.pack', told)
        : say('foot.packUntil', { ...told, when: wordSince(validUntil * 1000, now, words) })
    },
    [views, now, words],
  )
}

import { z } from 'zod'
import { idText } from '#lib/id-text.ts'
import type { StoredFields } from '#lib/posts/fields.ts'
import type { QuickChange } from '#lib/posts/quick-edit.ts'

const id = z.union([z.literal(''), idText]).optional()

/** What the list's form can change in many posts at once; empty: as it is. */
export const bulkChange = z.object({
  addCategory: id,
  addTags: z.string().max(1_000).optional(),
  author: id,
  comments: z.enum(['', 'open', 'closed']).optional(),
  sticky: z.enum(['', 'yes', 'no']).optional(),
})

/** The change that the form asks of one post, from what stands there now. */
export function changeOf(sent: z.infer<typeof bulkChange>): (present: StoredFields) => QuickChange {
  const { addCategory, author, comments, sticky } = sent
  const tags = (sent.addTags ?? '').split(',').flatMap((name) => name.trim() || [])
  return (present) => ({
    ...(addCategory && { categoryIds: [...new Set([...present.categoryIds, addCategory])] }),
    ...(tags.length > 0 && { tags: [...present.tags, ...tags] }),
    ...(author && { authorId: author }),
    ...(comments && { commentsOpen: comments === 'open' }),
    ...(sticky && { sticky: sticky === 'yes' }),
  })
}

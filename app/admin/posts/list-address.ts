import { z } from 'zod'
import type { PostStatus } from '#lib/db/generated/enums.ts'
import { idText } from '#lib/id-text.ts'

/** The tabs of the list, as the address names them. */
export const VIEWS = {
  all: { label: 'All', status: null },
  published: { label: 'Published', status: 'PUBLISHED' },
  scheduled: { label: 'Scheduled', status: 'SCHEDULED' },
  draft: { label: 'Drafts', status: 'DRAFT' },
  'in-review': { label: 'In review', status: 'IN_REVIEW' },
  trash: { label: 'Trash', status: 'TRASH' },
} as const satisfies Record<string, { label: string; status: PostStatus | null }>

export type View = keyof typeof VIEWS

const id = idText.optional().catch(undefined)

/** The list's state, which is all in its address. What makes no sense there counts as left out. */
export const listQuery = z.object({
  status: z.enum(Object.keys(VIEWS) as [View, ...View[]]).catch('all'),
  q: z.string().trim().max(200).catch(''),
  author: id,
  category: id,
  tag: id,
  after: id,
  trashed: id,
})

export type ListQuery = z.infer<typeof listQuery>

/** The address of the list in that state. */
export function listAddress(path: string, query: Partial<ListQuery>): string {
  const parts = Object.entries(query).filter(
    ([name, value]) => value && value !== 'all' && name !== 'trashed',
  )
  return parts.length > 0 ? `${path}?${new URLSearchParams(parts as [string, string][])}` : path
}

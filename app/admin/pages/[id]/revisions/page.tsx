import type { Metadata } from 'next'
import { requireStaff } from '#lib/people/session.ts'
import RevisionsPage, { type RevisionsProps } from '../../../posts/[id]/revisions/page.tsx'

export const metadata: Metadata = { title: 'Revisions' }

/** The revisions of a page of the tree: the same screen as a post's, under its own address. */
export default async function PageRevisionsPage(props: RevisionsProps) {
  await requireStaff(`/admin/pages/${(await props.params).id}/revisions`)
  return <RevisionsPage {...props} />
}

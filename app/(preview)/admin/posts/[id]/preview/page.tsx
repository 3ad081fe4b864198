import { notFound } from 'next/navigation'
import { requireStaff } from '#lib/people/session.ts'
import { findPreview } from '#lib/posts/find-preview.ts'
import { readId } from '../../../../../admin/read-id.ts'
import { PreviewedPost } from '../../../../previewed-post.tsx'

type Props = { params: Promise<{ id: string }> }

/** The saved working copy, for those who may change it. */
export default async function PreviewPage({ params }: Props) {
  const { id } = await params
  const by = await requireStaff(`/admin/posts/${id}/preview`)
  const post = await findPreview(readId(id), by)
  if (!post) notFound()
  return <PreviewedPost post={post} />
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PostEditor } from '#components/editor/post-editor.tsx'
import { requireStaff } from '#lib/people/session.ts'
import { findForEditing } from '#lib/posts/find-for-editing.ts'
import { readId } from '../../read-id.ts'
import { editorActions, loadEditor } from '../load-editor.ts'

export const metadata: Metadata = { title: 'Edit post' }

export default async function EditPostPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const by = await requireStaff(`/admin/posts/${id}`)
  const edited = await findForEditing(readId(id), by)
  if (edited?.post.type !== 'POST') notFound()
  const data = await loadEditor({ type: 'POST', by, edited })
  return <PostEditor data={data} actions={editorActions} />
}

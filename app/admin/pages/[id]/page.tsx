import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PostEditor } from '#components/editor/post-editor.tsx'
import { requireStaff } from '#lib/people/session.ts'
import { findForEditing } from '#lib/posts/find-for-editing.ts'
import { editorActions, loadEditor } from '../../posts/load-editor.ts'
import { readId } from '../../read-id.ts'

export const metadata: Metadata = { title: 'Edit page' }

export default async function EditPagePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const by = await requireStaff(`/admin/pages/${id}`)
  const edited = await findForEditing(readId(id), by)
  if (edited?.post.type !== 'PAGE') notFound()
  const data = await loadEditor({ type: 'PAGE', by, edited })
  return <PostEditor data={data} actions={editorActions} />
}

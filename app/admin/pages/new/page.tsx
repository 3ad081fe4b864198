import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PostEditor } from '#components/editor/post-editor.tsx'
import { requireStaff } from '#lib/people/session.ts'
import { mayWritePages } from '#lib/posts/may.ts'
import { editorActions, loadEditor } from '../../posts/load-editor.ts'

export const metadata: Metadata = { title: 'New page' }

/** An empty page. It begins to exist with its first save. */
export default async function NewPagePage() {
  const by = await requireStaff('/admin/pages/new')
  if (!mayWritePages(by)) notFound()
  const data = await loadEditor({ type: 'PAGE', by, edited: null })
  return <PostEditor data={data} actions={editorActions} />
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PostEditor } from '#components/editor/post-editor.tsx'
import { requireStaff } from '#lib/people/session.ts'
import { mayWritePosts } from '#lib/posts/may.ts'
import { editorActions, loadEditor } from '../load-editor.ts'

export const metadata: Metadata = { title: 'New post' }

/** An empty post. It begins to exist with its first save. */
export default async function NewPostPage() {
  const by = await requireStaff('/admin/posts/new')
  if (!mayWritePosts(by)) notFound()
  const data = await loadEditor({ type: 'POST', by, edited: null })
  return <PostEditor data={data} actions={editorActions} />
}

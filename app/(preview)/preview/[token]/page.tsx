import { notFound } from 'next/navigation'
import { findByPreviewLink } from '#lib/posts/preview-link.ts'
import { PreviewedPost } from '../../previewed-post.tsx'

type Props = { params: Promise<{ token: string }> }

/** The working copy for whoever was given the link, until it expires. */
export default async function SharedPreviewPage({ params }: Props) {
  const { token } = await params
  const post = await findByPreviewLink({ token, now: new Date() })
  if (!post) notFound()
  return <PreviewedPost post={post} />
}

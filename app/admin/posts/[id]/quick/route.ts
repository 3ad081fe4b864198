import type { QuickPost } from '#components/editor/quick-edit.tsx'
import { currentPerson } from '#lib/people/session.ts'
import { findQuick } from '#lib/posts/find-quick.ts'
import { sentId } from '../../../sent-id.ts'

type Props = { params: Promise<{ id: string }> }

/** What the quick form of the list begins with. */
export async function GET(_: Request, { params }: Props) {
  const by = await currentPerson()
  const id = sentId.safeParse((await params).id)
  const found = by && id.success ? await findQuick(id.data, by) : null
  if (!found) return new Response(null, { status: 404 })
  const post: QuickPost = found
  return Response.json(post, { headers: { 'Cache-Control': 'private, no-store' } })
}

import { currentPerson } from '#lib/people/session.ts'
import { unlockPost } from '#lib/posts/lock.ts'
import { sentId } from '../../../sent-id.ts'

type Props = { params: Promise<{ id: string }> }

/**
 * Gives back one's own lock while the editor's page goes away. A beacon outlives the page, a server action does not. Whoever sends it
 * gives back nothing but their own, so that is all there is to check; the session's cookie does not come along from other sites.
 */
export async function POST(_: Request, { params }: Props) {
  const by = await currentPerson()
  const id = sentId.safeParse((await params).id)
  if (!by || !id.success) return new Response(null, { status: 404 })
  await unlockPost({ id: id.data, by })
  return new Response(null, { status: 204 })
}

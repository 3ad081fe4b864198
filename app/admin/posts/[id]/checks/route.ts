import { env } from '#lib/env.ts'
import { currentPerson } from '#lib/people/session.ts'
import { checkBeforePublishing } from '#lib/posts/check-before-publishing.ts'
import { findForEditing } from '#lib/posts/find-for-editing.ts'
import { sentId } from '../../../sent-id.ts'

type Props = { params: Promise<{ id: string }> }

/** What the author could still mend in the words as they were saved last. */
export async function GET(_: Request, { params }: Props) {
  const by = await currentPerson()
  const id = sentId.safeParse((await params).id)
  const edited = by && id.success ? await findForEditing(id.data, by) : null
  if (!edited) return new Response(null, { status: 404 })
  const { post, fields } = edited
  const findings = await checkBeforePublishing({
    type: post.type,
    fields,
    siteOrigin: env().SITE_URL,
    now: new Date(),
  })
  return Response.json({ findings }, { headers: { 'Cache-Control': 'private, no-store' } })
}

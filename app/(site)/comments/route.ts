import { findOpenPost } from '#lib/comments/find-open-post.ts'
import { readId } from '#lib/comments/find-parent.ts'
import { submitComment } from '#lib/comments/submit.ts'
import { accept } from './accept.ts'
import { readForm } from './read-form.ts'
import { refuse } from './refuse.ts'
import { isForeign, wantsJson, whoSends } from './who-sends.ts'

export const dynamic = 'force-dynamic'

/** Leave a reply. 303 to the comment or to its receipt; a refusal keeps the words. With `Accept: application/json` both are JSON. */
export async function POST(request: Request): Promise<Response> {
  const json = wantsJson(request)
  if (isForeign(request)) {
    return refuse({ status: 403, says: 'This form belongs to another site.', json })
  }
  const form = await readForm(request)
  if (!form.ok) return refuse({ status: form.status, says: UNREADABLE[form.status], json })

  const { fields } = form
  const now = new Date()
  try {
    const sender = await whoSends(fields.post)
    const place = await findOpenPost(readId(fields.post), { ...sender, now })
    const result = await submitComment(fields, sender, place, now)
    if (result.ok) return await accept(result, { ...place, fields, sender, json, now })
    return await refuse({ ...refusalOf(result), fields, by: sender.by, json })
  } catch (error) {
    // Whatever went wrong, the words go back to their writer; sending them again gets the first one's receipt if there is one.
    console.error(error)
    return refuse({ status: 503, says: UNSTORED, fields, json, retryAfterSeconds: 30 })
  }
}

function notAllowed(): Response {
  const headers = { Allow: 'POST', 'Content-Type': 'text/plain; charset=utf-8' }
  return new Response('Comments are sent here, not read.', { status: 405, headers })
}

export { notAllowed as DELETE, notAllowed as GET, notAllowed as PATCH, notAllowed as PUT }

const UNREADABLE = {
  400: 'This form could not be read.',
  413: 'This is too long for a comment.',
  415: 'This is not a form.',
}
const UNSTORED =
  'Your comment could not be stored just now. Nothing is lost: please send it again in a minute.'

type Refused = Exclude<Awaited<ReturnType<typeof submitComment>>, { ok: true }>

const STATUS = {
  'no-post': 404,
  closed: 403,
  'members-only': 403,
  'no-parent': 403,
  'self-reply': 403,
  invalid: 422,
  duplicate: 409,
  flood: 429,
} as const

function refusalOf(result: Refused) {
  const { reason, ...rest } = result
  const says = 'says' in rest ? rest.says : reason === 'no-post' ? NO_POST : INVALID
  return { ...rest, status: STATUS[reason], says }
}

const NO_POST = 'The post that you answer is not here, or not any more.'
const INVALID = 'Please mend what is marked.'

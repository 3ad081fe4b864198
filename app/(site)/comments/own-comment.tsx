import { z } from 'zod'
import { OwnCommentForm } from '#components/thread/own-comment-form.tsx'
import { StandingComment } from '#components/thread/standing-comment.tsx'
import type { Sender } from '#lib/comments/admit.ts'
import { findOpenPost } from '#lib/comments/find-open-post.ts'
import { findReceipt } from '#lib/comments/receipt.ts'
import { allowedTagsNote } from '#lib/html/comment.ts'
import { hrefOf } from '../show-post.ts'
import { answerDocument } from './answer-document.tsx'
import { readForm } from './read-form.ts'
import { isForeign, whoSends } from './who-sends.ts'

const ownForm = z.object({
  token: z.string(),
  comment: z.string().default(''),
  revision: z.coerce.number().int().optional().catch(undefined),
})

type OwnForm = z.infer<typeof ownForm>
type Answering = { form: OwnForm; sender: Sender; now: Date }

/**
 * Answers a form on a receipt: whoever knows the receipt's private address wrote the comment. `act` does what is asked and returns why not,
 * or null; then the way leads back to the receipt, which shows what became of it.
 */
export async function answerOwn(
  request: Request,
  act: (asked: Answering) => Promise<Refused | null>,
): Promise<Response> {
  if (isForeign(request)) return refuse({ status: 403, says: 'This form belongs to another site.' })
  const read = await readForm(request)
  if (!read.ok) return refuse({ status: read.status, says: 'This form could not be read.' })
  const parsed = ownForm.safeParse(read.fields)
  if (!parsed.success) return refuse(UNKNOWN)
  const form = parsed.data
  const now = new Date()
  try {
    const receipt = await findReceipt(form.token, { now })
    if (!receipt) return await refuse(UNKNOWN)
    const sender = await whoSends(String(receipt.postId))
    const { post, settings } = await findOpenPost(receipt.postId, { ...sender, now })
    if (!post) return await refuse(UNKNOWN, form)
    const href = `${hrefOf(post, settings)}?comment=${form.token}#receipt`
    const refused = await act({ form, sender, now })
    if (refused) return await refuse(refused, form, { ...receipt, href })
    return new Response(null, { status: 303, headers: { ...PRIVATE, Location: href } })
  } catch (error) {
    // Whatever went wrong, the words go back to their writer.
    console.error(error)
    return refuse({ status: 503, says: UNSTORED }, form)
  }
}

export type Refused = {
  status: number
  says: string
  retryAfterSeconds?: number
  /** The revision that stands there now, where the form showed another. */
  revision?: number
}

/** The comment as it stands, and where its receipt is. */
type Standing = { html: string; href: string }

/** The reason, and the form with the words as they came. */
async function refuse(
  { status, says, retryAfterSeconds, revision }: Refused,
  form?: OwnForm,
  standing?: Standing,
): Promise<Response> {
  const page = await answerDocument({
    title: 'Your comment is as it was',
    body: () => (
      <>
        <h1>Your comment is as it was</h1>
        {standing && <StandingComment {...standing} />}
        {form?.comment ? (
          <OwnCommentForm
            token={form.token}
            revision={revision ?? form.revision}
            source={form.comment}
            problem={says}
            allowedTagsNote={allowedTagsNote()}
          />
        ) : (
          <p role="alert">{says}</p>
        )}
      </>
    ),
  })
  const headers = new Headers({ ...PRIVATE, 'Content-Type': 'text/html; charset=utf-8' })
  if (retryAfterSeconds) headers.set('Retry-After', String(retryAfterSeconds))
  return new Response(page, { status, headers })
}

const PRIVATE = { 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'same-origin' }

const UNKNOWN = { status: 404, says: 'There is no such comment, or not any more.' }
const UNSTORED = 'This could not be stored just now. Nothing is lost: please try again in a minute.'

/** Any other method: GET never changes anything. */
export function formsOnly(): Response {
  const headers = { Allow: 'POST', 'Content-Type': 'text/plain; charset=utf-8' }
  return new Response('Forms are sent here.', { status: 405, headers })
}

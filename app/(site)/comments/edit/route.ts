import { type Edited, editComment } from '#lib/comments/edit.ts'
import { answerOwn, formsOnly, type Refused } from '../own-comment.tsx'

export const dynamic = 'force-dynamic'

/** The form "Edit" of a receipt: new words for one's own comment, screened like the first ones. */
export function POST(request: Request): Promise<Response> {
  return answerOwn(request, async ({ form, sender, now }) => {
    const edited = await editComment({ ...form, sender, now })
    return edited.ok ? null : refusalOf(edited)
  })
}

export { formsOnly as DELETE, formsOnly as GET, formsOnly as PATCH, formsOnly as PUT }

function refusalOf(refused: Extract<Edited, { ok: false }>): Refused {
  switch (refused.reason) {
    case 'invalid':
      return { status: 422, says: refused.errors.comment ?? 'Please mend what is marked.' }
    case 'duplicate':
      return { status: 409, says: 'You have said exactly this already.' }
    case 'too-often':
      return {
        status: 429,
        says: 'You are changing this too often. Please wait a little.',
        retryAfterSeconds: refused.retryAfterSeconds,
      }
    case 'conflict':
      return {
        status: 409,
        says: 'This comment was changed or decided on since you opened it. Your words are below: send them again if they still fit.',
        revision: refused.revision,
      }
    case 'edited-by-staff':
      return {
        status: 403,
        says: 'A moderator has edited this comment. It stays as it is, or you can take it back.',
      }
    case 'too-late':
      return { status: 403, says: 'The time in which this comment could be changed is over.' }
  }
}

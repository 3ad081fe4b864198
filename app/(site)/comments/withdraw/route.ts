import { withdrawComment } from '#lib/comments/withdraw.ts'
import { answerOwn, formsOnly } from '../own-comment.tsx'

export const dynamic = 'force-dynamic'

/** The button "Withdraw" of a receipt. */
export function POST(request: Request): Promise<Response> {
  return answerOwn(request, async ({ form: { token }, now }) =>
    (await withdrawComment({ token, now })) ? null : { status: 403, says: TOO_LATE },
  )
}

export { formsOnly as DELETE, formsOnly as GET, formsOnly as PATCH, formsOnly as PUT }

const TOO_LATE = 'The time in which this comment could be taken back is over.'

import type { z } from 'zod'
import { mayOpenQueue } from '#lib/moderation/may.ts'
import { isStaff, type Staff } from '#lib/people/actor.ts'
import { currentPerson } from '#lib/people/session.ts'

/** Five hundred comments of a bulk act, or the longest reply, fit well. */
const MOST_BYTES = 256 * 1024

type Asked<Data> = { by: Staff; data: Data; wantsJson: boolean }

/**
 * Answers what a queue's form or script asks for: sent from this site, by somebody who may moderate something, in the shape of
 * `schema`; anything else is refused. JSON and forms are the same here; `lists` names the fields of a form that may repeat.
 */
export async function withStaff<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  answer: (asked: Asked<z.infer<Schema>>) => Promise<Response>,
  lists: readonly string[] = [],
): Promise<Response> {
  if (!isFromHere(request)) return refusal(403, 'This request came from another site.')
  const by = await currentPerson()
  if (!by) return refusal(401, 'You are signed out. Sign in again, then repeat this.')
  if (!isStaff(by) || !mayOpenQueue(by)) return refusal(404, 'There is nothing here for you.')
  if (Number(request.headers.get('content-length') ?? MOST_BYTES + 1) > MOST_BYTES)
    return refusal(413, 'That is too much at once.')
  const body = await readBody(request, lists)
  if (body === undefined) return refusal(415, 'This form cannot be read.')
  const parsed = schema.safeParse(body)
  if (!parsed.success)
    return refusal(422, parsed.error.issues[0]?.message ?? 'Something is missing in this form.')
  const wantsJson = request.headers.get('accept')?.includes('application/json') ?? false
  return answer({ by, data: parsed.data, wantsJson })
}

/** A refusal that says why, in JSON or as a plain page. */
export function refusal(status: number, message: string): Response {
  return Response.json({ message }, { status, headers: { 'cache-control': 'no-store' } })
}

// Browsers send one of the two with every form; a cookie that came along on another site's form has neither right.
function isFromHere(request: Request): boolean {
  const origin = request.headers.get('origin')
  if (origin === null) return request.headers.get('sec-fetch-site') === 'same-origin'
  return URL.canParse(origin) && new URL(origin).host === request.headers.get('host')
}

async function readBody(request: Request, lists: readonly string[]): Promise<unknown> {
  const type = request.headers.get('content-type') ?? ''
  try {
    if (type.startsWith('application/json')) return await request.json()
    if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(type)) return undefined
    const form = await request.formData()
    return Object.fromEntries(
      [...new Set(form.keys())].map((key) => [
        key,
        lists.includes(key) ? form.getAll(key) : form.get(key),
      ]),
    )
  } catch {
    return undefined
  }
}

import type { OpenPost } from '#lib/comments/find-open-post.ts'
import type { FieldErrors, ReplyFields } from '#lib/comments/reply-input.ts'
import type { Actor } from '#lib/people/actor.ts'
import { refusalPage } from './refusal-page.tsx'

export type Refusal = {
  status: number
  says: string
  errors?: FieldErrors
  retryAfterSeconds?: number
  /** The form as it came; absent where it could not be read. */
  fields?: ReplyFields
  post?: OpenPost
  by?: Actor | null
  json: boolean
}

/** Says why a reply was not taken: a page with the form and all that was typed in it, or problem details (RFC 9457). */
export async function refuse(refusal: Refusal): Promise<Response> {
  const { status, says, errors, retryAfterSeconds, json } = refusal
  const headers = new Headers({ 'Cache-Control': 'private, no-store' })
  if (retryAfterSeconds) headers.set('Retry-After', String(retryAfterSeconds))
  headers.set('Content-Type', json ? 'application/problem+json' : 'text/html; charset=utf-8')
  const body = json
    ? JSON.stringify({
        type: 'about:blank',
        title: 'The comment was not taken',
        status,
        detail: says,
        errors,
      })
    : await refusalPage(refusal)
  return new Response(body, { status, headers })
}

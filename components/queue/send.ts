import type { z } from 'zod'

/** A sentence for the moderator about why something could not be done. */
export class NotDone extends Error {}

/**
 * Sends an act to the server and reads its answer.
 * @throws {NotDone} with a sentence to show
 */
export async function send<Schema extends z.ZodType>(
  path: string,
  body: Record<string, unknown>,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const response = await ask(path, body)
  if (response.redirected || response.status === 401)
    throw new NotDone('You are signed out. Sign in again in another tab, then repeat this.')
  const answer: unknown = await response.json().catch(() => null)
  if (!response.ok) throw new NotDone(messageIn(answer))
  const parsed = schema.safeParse(answer)
  if (!parsed.success)
    throw new NotDone('The server gave an answer that this page is too old for. Reload it.')
  return parsed.data
}

async function ask(path: string, body: Record<string, unknown>): Promise<Response> {
  try {
    return await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
    })
  } catch {
    throw new NotDone('The server cannot be reached. Nothing was changed.')
  }
}

function messageIn(answer: unknown): string {
  const message = (answer as { message?: unknown } | null)?.message
  return typeof message === 'string' ? message : 'This did not work. Nothing was changed.'
}

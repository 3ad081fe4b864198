'use server'

import { z } from 'zod'
import type { PostState, SaveAnswer } from '#components/editor/answers.ts'
import { idText } from '#lib/id-text.ts'
import type { Actor } from '#lib/people/actor.ts'
import { currentPerson } from '#lib/people/session.ts'
import { createPost } from '#lib/posts/create.ts'
import { type PostEdit, postEdit } from '#lib/posts/fields.ts'
import { keepWords } from '#lib/posts/keep-words.ts'
import { publishPost } from '#lib/posts/publish.ts'
import { submitForReview } from '#lib/posts/review.ts'
import { type Resend, savePost } from '#lib/posts/save.ts'
import { type SentEdit, sentEdit } from '#lib/posts/sent-edit.ts'
import { unpublishPost } from '#lib/posts/unpublish.ts'
import { sentId } from '../sent-id.ts'
import { readState } from './read-state.ts'

const saveRequest = z.object({
  id: idText.nullable(),
  type: z.enum(['POST', 'PAGE']),
  version: z.number().int(),
  edit: sentEdit,
  how: z.enum(['autosave', 'save', 'publish', 'submit', 'unpublish']),
})

type Request = z.infer<typeof saveRequest>
type Target = { id: bigint; version: number }

/**
 * Saves what the editor sends, in the way it asks for. Never redirects: whoever was signed out meanwhile keeps the page with the words.
 */
export async function savePostAction(sent: unknown): Promise<SaveAnswer | Resend> {
  const by = await currentPerson()
  if (!by) return { ok: false, reason: 'signed-out' }
  const parsed = saveRequest.safeParse(sent)
  if (!parsed.success) return { ok: false, reason: 'invalid', errors: errorsOf(parsed.error) }
  const begun = await begin(parsed.data, by)
  if (!begun) return { ok: false, reason: 'forbidden' }
  const done = await act(parsed.data, begun, by)
  if (done.ok) return { ok: true, post: await stateOf(begun.id, by) }
  if (done.reason === 'conflict') return { ok: false, reason: 'conflict', theirs: done.theirs }
  if (done.reason === 'invalid') {
    const { id, version } = begun
    return { ok: false, reason: 'invalid', errors: done.errors, begun: { id: String(id), version } }
  }
  return { ok: false, reason: done.reason }
}

/** Keeps words that somebody leaves behind who chose between two versions. */
export async function keepWordsAction(sent: unknown): Promise<{ ok: boolean }> {
  const by = await currentPerson()
  if (!by) return { ok: false }
  const { id, edit } = z.object({ id: sentId, edit: postEdit }).parse(sent)
  const { ok } = await keepWords({ id, edit, by, now: new Date() })
  return { ok }
}

async function begin({ id, type, version }: Request, by: Actor): Promise<Target | null> {
  if (id !== null) return { id: BigInt(id), version }
  const created = await createPost({ type, by, now: new Date() })
  return created.ok ? created : null
}

type Done = { ok: true } | Exclude<SaveAnswer, { ok: true } | { reason: 'signed-out' }> | Resend

async function act({ edit, how }: Request, { id, version }: Target, by: Actor): Promise<Done> {
  const now = new Date()
  if (how === 'publish') {
    if (!isWhole(edit)) return { ok: false, reason: 'resend' }
    return publishPost({ id, version, edit, by, now })
  }
  const kind = how === 'autosave' ? 'AUTOSAVE' : 'SAVE'
  const saved = await savePost({ id, version, edit, kind, by, now })
  if (!saved.ok || how === 'autosave' || how === 'save') return saved
  const change = how === 'submit' ? submitForReview : unpublishPost
  const changed = await change({ id, version: saved.version, by, now })
  if (changed.ok || changed.reason === 'conflict' || changed.reason === 'invalid') return changed
  return { ok: false, reason: changed.reason === 'not-found' ? 'not-found' : 'forbidden' }
}

/** What readers will see is not put together from parts. */
function isWhole(edit: SentEdit): edit is PostEdit {
  return typeof edit.html === 'string'
}

async function stateOf(id: bigint, by: Actor): Promise<PostState> {
  const state = await readState(id, by)
  if (!state) throw new Error(`Post ${id} was saved and cannot be read`)
  return state
}

function errorsOf(error: z.ZodError): Record<string, string> {
  return Object.fromEntries(
    error.issues.map(({ path, message }) => [String(path.at(-1) ?? 'form'), message]),
  )
}

'use server'

import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { changeInWords } from '#components/queue/words.ts'
import { type FormState, readForm, refuse } from '#components/ui/form-state.ts'
import { deleteForEver } from '#lib/moderation/delete.ts'
import { editComment } from '#lib/moderation/edit.ts'
import type { LastChange } from '#lib/moderation/last-change.ts'
import { mayBan, mayOpenQueue } from '#lib/moderation/may.ts'
import { addNote } from '#lib/moderation/note.ts'
import { type Pinned, pinComment } from '#lib/moderation/pin.ts'
import { showChange } from '#lib/moderation/queue.ts'
import { replyFromQueue } from '#lib/moderation/reply.ts'
import type { Staff } from '#lib/people/actor.ts'
import { requireStaff } from '#lib/people/session.ts'
import { banFromForm } from '../read-ban.ts'

const wording = z.object({
  comment: z.string().max(66_000),
  author: z.string().max(1_000),
  email: z.string().max(1_000),
  url: z.string().max(2_000),
})

/** Changes the comment's words and byline. */
export async function change(
  id: string,
  revision: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const by = await whoModerates()
  const read = readForm(wording, form)
  if (!read.ok) return read.state
  const { comment, author, email, url } = read.data
  const edited = await editComment({
    id: idOf(id),
    revision,
    wording: { source: comment, name: author, email, url },
    by,
    now: new Date(),
  })
  if (!edited.ok) {
    if (edited.reason === 'unknown') notFound()
    if (edited.reason === 'invalid') return refuse(form, edited.errors)
    return refuse(form, {}, conflict(edited.change))
  }
  redirect(`/admin/comments/${id}?said=${edited.actId}`)
}

const reply = z.object({ reply: z.string().max(66_000) })

/** Answers the comment as staff, and approves it where it is not on the page yet. */
export async function answer(
  id: string,
  revision: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const by = await whoModerates()
  const read = readForm(reply, form)
  if (!read.ok) return read.state
  const sent = await headers()
  const replied = await replyFromQueue({
    to: { id: idOf(id), revision },
    source: read.data.reply,
    approve: true,
    by,
    ip: sent.get('x-backtalk-ip') ?? '',
    userAgent: sent.get('user-agent') ?? '',
    now: new Date(),
  })
  if (replied.ok) redirect(`/admin/comments/${replied.commentId}?said=${replied.actId}`)
  switch (replied.reason) {
    case 'unknown':
      notFound()
      break
    case 'invalid':
      return refuse(form, { reply: replied.error })
    case 'duplicate':
      return refuse(form, { reply: 'You have said exactly this already.' })
    case 'not-approved':
      return refuse(form, {}, 'Approve the comment first.')
    case 'conflict':
      return refuse(form, {}, conflict(replied.change))
  }
}

/** Deletes the comment for ever. */
export async function remove(id: string, revision: number, _: FormState, form: FormData) {
  const by = await whoModerates()
  const comments = [{ id: idOf(id), revision }]
  const [outcome] = await deleteForEver({ comments, by, now: new Date() })
  if (outcome?.is === 'deleted') redirect('/admin/comments?status=trash')
  if (outcome?.is === 'in-use')
    return refuse(form, {}, 'Only what is in spam or trash can be deleted.')
  if (outcome?.is === 'conflict') return refuse(form, {}, conflict(outcome.change))
  notFound()
}

/** Puts the comment on top of its post's, or takes it down from there. */
export async function pin(id: string, pinned: boolean, _: FormState, form: FormData) {
  const by = await whoModerates()
  const done = await pinComment({ id: idOf(id), pinned, by, now: new Date() })
  if (done.ok) redirect(`/admin/comments/${id}?said=${done.actId}`)
  if (done.reason === 'unknown') notFound()
  return refuse(form, {}, NOT_PINNED[done.reason])
}

const NOT_PINNED: Record<Exclude<Extract<Pinned, { ok: false }>['reason'], 'unknown'>, string> = {
  'not-approved': 'Approve the comment first.',
  'is-a-reply': 'Only what answers the post itself can be pinned.',
  unchanged: 'A colleague was faster.',
}

/** Bans the writer, or the part of the world that the comment came from. */
export async function banWriter(id: string, _: FormState, form: FormData): Promise<FormState> {
  const by = await whoModerates()
  if (!mayBan(by)) notFound()
  const done = await banFromForm(form, by)
  if ('state' in done) return done.state
  redirect(`/admin/comments/${idOf(id)}?said=${done.actId}`)
}

const note = z.object({ note: z.string().max(4_000) })

/** Leaves a note about the commenter. */
export async function leaveNote(
  commenterId: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const by = await whoModerates()
  const read = readForm(note, form)
  if (!read.ok) return read.state
  const wrong = await addNote({
    commenterId: idOf(commenterId),
    text: read.data.note,
    by,
    now: new Date(),
  })
  if (wrong !== null) return refuse(form, { note: wrong })
  revalidatePath('/admin/comments')
  return { ok: true }
}

async function whoModerates(): Promise<Staff> {
  const by = await requireStaff('/admin/comments')
  if (!mayOpenQueue(by)) notFound()
  return by
}

function idOf(given: string): bigint {
  if (!/^\d{1,18}$/.test(given)) notFound()
  return BigInt(given)
}

function conflict(change: LastChange | null): string {
  const who = change ? `${changeInWords(showChange(change))} meanwhile` : 'It was changed meanwhile'
  return `${who}. Nothing was done: reload the page and look again.`
}

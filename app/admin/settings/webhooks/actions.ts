'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormState, readForm, readSent, refuse } from '#components/ui/form-state.ts'
import type { Staff } from '#lib/people/actor.ts'
import { requireStaff } from '#lib/people/session.ts'
import { addWebhook } from '#lib/webhooks/add.ts'
import { changeWebhook, pauseWebhook, removeWebhook, rotateSecret } from '#lib/webhooks/change.ts'
import { WEBHOOK_EVENT_NAMES } from '#lib/webhooks/events-schema.ts'
import { webhookFields } from '#lib/webhooks/fields.ts'
import { mayManageWebhooks } from '#lib/webhooks/may.ts'
import { redeliver, testWebhook } from '#lib/webhooks/queue.ts'

const HERE = '/admin/settings/webhooks'
const one = z.object({ id: z.uuid() })

export async function add(_: FormState, form: FormData): Promise<FormState> {
  const by = await owner()
  const read = readFields(form)
  if (!read.ok) return read.state
  const added = await addWebhook({ fields: read.data, by, now: new Date() })
  if (!added.ok) return refuse(form, {}, REFUSALS[added.reason])
  revalidatePath(HERE)
  return { ok: true, message: ONCE, secret: added.secret }
}

export async function change(_: FormState, form: FormData): Promise<FormState> {
  return actOn(form, async (id, by, now) => {
    const read = readFields(form)
    if (!read.ok) return read.state
    return answerTo(form, await changeWebhook({ id, fields: read.data, by, now }), 'Saved.')
  })
}

export async function pause(_: FormState, form: FormData): Promise<FormState> {
  const paused = form.get('paused') === 'yes'
  return actOn(form, async (id, by, now) =>
    answerTo(form, await pauseWebhook({ id, paused, by, now }), paused ? 'Paused.' : 'It goes on.'),
  )
}

export async function rotate(_: FormState, form: FormData): Promise<FormState> {
  return actOn(form, async (id, by, now) => {
    const rotated = await rotateSecret({ id, by, now })
    if (!rotated.ok) return refuse(form, {}, REFUSALS[rotated.reason])
    return { ok: true, message: `${ONCE} The old one is good for a day.`, secret: rotated.secret }
  })
}

export async function test(_: FormState, form: FormData): Promise<FormState> {
  return actOn(form, async (id, by, now) =>
    answerTo(form, await testWebhook({ id, by, now }), 'A message leaves within seconds.'),
  )
}

export async function sendAgain(_: FormState, form: FormData): Promise<FormState> {
  return actOn(form, async (id, by, now) =>
    answerTo(form, await redeliver({ id, by, now }), 'It leaves within seconds.'),
  )
}

export async function remove(_: FormState, form: FormData): Promise<FormState> {
  const by = await owner()
  const read = readForm(one, form)
  if (!read.ok) return read.state
  const removed = await removeWebhook({ ...read.data, by, now: new Date() })
  if (!removed.ok) return refuse(form, {}, REFUSALS[removed.reason])
  redirect(HERE)
}

const ONCE = 'This is its secret. Copy it now: it is not shown again.'

const REFUSALS = {
  forbidden: 'Only administrators may do this.',
  'not-found': 'It is not there (any more).',
  'not-waiting': 'It is on its way already.',
  paused: 'It is paused: let it go on first.',
}

async function owner(): Promise<Staff> {
  const by = await requireStaff(HERE)
  if (!mayManageWebhooks(by)) notFound()
  return by
}

async function actOn(
  form: FormData,
  perform: (id: string, by: Staff, now: Date) => Promise<FormState>,
): Promise<FormState> {
  const by = await owner()
  const read = readForm(one, form)
  if (!read.ok) return read.state
  const state = await perform(read.data.id, by, new Date())
  if (state.ok) revalidatePath(HERE, 'layout')
  return state
}

type Outcome = { ok: true } | { ok: false; reason: keyof typeof REFUSALS }

function answerTo(form: FormData, outcome: Outcome, done: string): FormState {
  if (!outcome.ok) return refuse(form, {}, REFUSALS[outcome.reason])
  return { ok: true, message: done }
}

function readFields(form: FormData) {
  const events = WEBHOOK_EVENT_NAMES.filter((name) => form.has(`event.${name}`))
  const sent = { url: form.get('url'), events, withContacts: form.has('withContacts') }
  const read = readSent(webhookFields, sent, form)
  // Its boxes have names of their own: what is wrong with all of them is said above the form.
  if (read.ok || read.state.ok || !read.state.errors.events) return read
  return { ok: false as const, state: { ...read.state, message: read.state.errors.events } }
}

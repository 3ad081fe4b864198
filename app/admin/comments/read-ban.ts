import { z } from 'zod'
import { type FormState, readForm, refuse } from '#components/ui/form-state.ts'
import { type Banned, ban } from '#lib/moderation/ban.ts'
import type { Target } from '#lib/moderation/ban-target.ts'
import type { Staff } from '#lib/people/actor.ts'
import { sentId } from '../sent-id.ts'

const target = z.discriminatedUnion('scope', [
  z.object({
    scope: z.literal('PERSON'),
    value: sentId,
  }),
  z.object({ scope: z.enum(['EMAIL', 'DOMAIN', 'IP_RANGE']), value: z.string().max(300) }),
])

/** "EMAIL:joe@guest.test" from a choice, or the two apart from a select and a field. */
const whom = z
  .object({
    whom: z.string().max(400).optional(),
    scope: z.string().optional(),
    value: z.string().max(300).default(''),
  })
  .transform(({ whom, scope, value }) => {
    const [kind, ...rest] = whom?.split(':') ?? []
    return whom === undefined ? { scope, value } : { scope: kind, value: rest.join(':') }
  })
  .pipe(target)

const terms = z.object({
  reason: z.string().max(500),
  /** How long; none is until it is lifted. */
  days: z.coerce.number().int().min(0).max(3_660),
  rest: z.enum(['leave', 'spam pending', 'trash pending', 'spam all', 'trash all']),
})

const DAY_MS = 86_400_000

/** Bans whom a form names, on its terms. Returns the act, or the state to hand back to the form. */
export async function banFromForm(
  form: FormData,
  by: Staff,
): Promise<{ actId: string } | { state: FormState }> {
  const read = readForm(terms, form)
  if (!read.ok) return read
  const named = whom.safeParse(Object.fromEntries(form))
  if (!named.success) return { state: refuse(form, { whom: 'Please choose whom.' }) }
  const { reason, days, rest } = read.data
  const now = new Date()
  const [verdict, of] = rest.split(' ')
  const banned = await ban({
    target: targetOf(named.data),
    reason,
    expiresAt: days === 0 ? null : new Date(now.getTime() + days * DAY_MS),
    rest: rest === 'leave' ? null : { verdict: verdict as 'spam', of: of as 'all' },
    by,
    now,
  })
  return banned.ok ? { actId: banned.actId } : { state: refuseBan(form, banned) }
}

function targetOf(named: z.infer<typeof whom>): Target {
  return named.scope === 'PERSON' ? { scope: named.scope, personId: named.value } : named
}

function refuseBan(form: FormData, banned: Extract<Banned, { ok: false }>): FormState {
  switch (banned.reason) {
    case 'invalid':
      return refuse(form, { value: banned.error }, banned.error)
    case 'staff':
      return refuse(form, {}, 'That would hit somebody who works here.')
    case 'already-banned':
      return refuse(form, {}, 'They are banned already.')
    case 'unknown':
      return refuse(form, {}, 'There is no such person any more.')
    case 'forbidden':
      return refuse(form, {}, 'Only moderators ban.')
  }
}

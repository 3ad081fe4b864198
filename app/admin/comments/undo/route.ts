import { z } from 'zod'
import { undo } from '#lib/moderation/undo.ts'
import type { Undone } from '#lib/moderation/undone.ts'
import { back, backTo } from '../fields.ts'
import { refusal, withStaff } from '../with-staff.ts'

const schema = z.object({ act: z.uuid('Which act?'), back })

/** Takes an act back. */
export async function POST(request: Request): Promise<Response> {
  return withStaff(request, schema, async ({ by, data, wantsJson }) => {
    const undone = await undo({ actId: data.act, by, now: new Date() })
    if (!wantsJson) return backTo(data.back, { said: undone.ok ? undone.actId : null })
    if (!undone.ok) return refusal(...REFUSED[undone.reason])
    const { actId, summary, reverted, leftAlone, running } = undone
    return Response.json({
      actId,
      summary,
      reverted: reverted.map((one) => ({ ...one, id: String(one.id) })),
      leftAlone: leftAlone.map(String),
      running,
    })
  })
}

const REFUSED: Record<Extract<Undone, { ok: false }>['reason'], [number, string]> = {
  unknown: [404, 'There is no such act.'],
  forbidden: [403, 'You may not take this back.'],
  'already-undone': [409, 'This was taken back already.'],
  'not-undoable': [409, 'This cannot be taken back.'],
  'all-changed': [409, 'Somebody changed all of it since, so nothing was taken back.'],
}

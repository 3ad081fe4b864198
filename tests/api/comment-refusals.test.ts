import { beforeEach, describe, expect, test } from 'vitest'
import { OPERATIONS } from '#app/api/v1/operations.ts'
import { db } from '#lib/db/client.ts'
import { revokeToken } from '#lib/tokens/revoke.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost } from '#tests/support/factories.ts'
import { type Ask, askWith, startProgram } from './calling.ts'

// Every operation on comments, asked for by everybody who may not.

const revision = 1
const BODIES: Record<string, object | undefined> = {
  listComments: undefined,
  getComment: undefined,
  listCommentHistory: undefined,
  decideComment: { verdict: 'approve', revision },
  decideComments: { verdict: 'approve', comments: [{ id: ':id', revision }] },
  deleteComment: undefined,
  editComment: { revision, source: 'Other words.' },
  replyToComment: { revision, source: 'Thank you.' },
  pinComment: undefined,
  unpinComment: undefined,
  listNotes: undefined,
  addNote: { text: 'Kind.' },
}
const operations = OPERATIONS.filter(({ path }) => path.startsWith('/comments'))

let cast: Cast
let id: string

beforeEach(async () => {
  cast = await createCast()
  const commenter = await db.commenter.create({ data: { email: 'ann@guest.test', name: 'ann' } })
  const comment = await createComment(await createPost(cast.ed), {
    status: 'PENDING',
    commenterId: commenter.id,
  })
  id = String(comment.id)
})

const everything = () =>
  Promise.all([
    db.comment.findMany({ omit: { alike: true } }),
    db.act.findMany(),
    db.decision.findMany(),
    db.commenterNote.findMany(),
  ])

test('every operation on comments is asked for here', () => {
  expect(operations.map((one) => one.id).sort()).toEqual(Object.keys(BODIES).sort())
})

describe.each(operations.map((one) => [one.id, one] as const))('%s refuses', (name, operation) => {
  const { method, path, scope } = operation
  const call = (ask: Ask) => {
    const query = name === 'deleteComment' ? `?revision=${revision}` : ''
    const body = JSON.stringify(BODIES[name])?.replaceAll(':id', id)
    return ask(method, path.replace('{id}', id) + query, body)
  }

  async function expectRefusal(ask: Ask, statuses: number[]) {
    const before = await everything()
    const { status, body } = await call(ask)
    expect(statuses).toContain(status)
    expect(JSON.stringify(body)).not.toContain('joe marco')
    expect(await everything()).toEqual(before)
  }

  test('nobody in particular', () => expectRefusal(askWith(), [401]))

  test('a forged token', async () => {
    const { secret } = await startProgram(cast.mo)
    const forged = `${secret.slice(0, -4)}${secret.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`
    await expectRefusal(askWith(forged), [401])
  })

  test('a token that was revoked', async () => {
    const { ask, tokenId } = await startProgram(cast.mo)
    await revokeToken({ id: tokenId, by: cast.mo, now: new Date() })
    await expectRefusal(ask, [401])
  })

  test('a token for something else', async () => {
    const other = scope === 'comments:read' ? 'comments:write' : 'comments:read'
    await expectRefusal((await startProgram(cast.mo, [other])).ask, [403])
  })

  test('a contributor', async () => {
    await expectRefusal((await startProgram(cast.cy)).ask, REFUSED[name] ?? [403, 404])
  })

  test('an author of another post', async () => {
    await expectRefusal((await startProgram(cast.al)).ask, REFUSED[name] ?? [403, 404])
  })
})

/** A list of what may be seen, which is nothing, and outcomes that say "gone" for each. */
const REFUSED: Record<string, number[]> = { listComments: [200, 403], decideComments: [200] }

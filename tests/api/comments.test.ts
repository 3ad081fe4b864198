import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Comment, Post } from '#lib/db/generated/client.ts'
import { decide } from '#lib/moderation/decide.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, daysBefore, NOON } from '#tests/support/factories.ts'
import { type Ask, startProgram } from './calling.ts'

let cast: Cast
let post: Post
let ask: Ask
let comment: Comment

beforeEach(async () => {
  cast = await createCast()
  post = await createPost(cast.al, { title: 'Knees' })
  comment = await createComment(post, { status: 'PENDING', ip: '192.0.2.7' })
  ask = (await startProgram(cast.mo)).ask
})

const standing = async () =>
  (await db.comment.findUniqueOrThrow({ where: { id: comment.id } })).status
const decision = (verdict: string, revision = 1) =>
  ask('POST', `/comments/${comment.id}/decision`, { verdict, revision })

describe('Reading', () => {
  test('the queue is listed page by page, newest first', async () => {
    for (const days of [1, 2, 3, 4])
      await createComment(post, { status: 'PENDING', createdAt: daysBefore(days) })
    const first = await ask('GET', '/comments?status=pending&limit=2')
    expect(first.status).toBe(200)
    expect(first.body.comments).toHaveLength(2)
    expect(first.body.comments[0]).toMatchObject({
      id: String(comment.id),
      revision: 1,
      status: 'PENDING',
      post: { id: String(post.id), title: 'Knees' },
      writer: { name: 'joe marco', email: 'joe@guest.test', ip: '192.0.2.7' },
      createdAt: NOON.toISOString(),
    })
    const seen = first.body.comments.map(({ id }: { id: string }) => id)
    let next = nextOf(first.headers)
    while (next) {
      const page = await ask('GET', next)
      seen.push(...page.body.comments.map(({ id }: { id: string }) => id))
      next = nextOf(page.headers)
    }
    expect(new Set(seen).size).toBe(5)
  })

  test('filters narrow it', async () => {
    await createComment(post, { status: 'SPAM', text: 'cheap pills' })
    const { body } = await ask('GET', '/comments?status=spam&q=pills')
    expect(body.comments).toHaveLength(1)
    expect((await ask('GET', '/comments?status=spam&q=nothing')).body.comments).toEqual([])
  })

  test('an author sees what was said on their own posts only', async () => {
    const other = await createComment(await createPost(cast.ed), { status: 'PENDING' })
    const { ask } = await startProgram(cast.al)
    const { body } = await ask('GET', '/comments')
    expect(body.comments.map(({ id }: { id: string }) => id)).toEqual([String(comment.id)])
    expect((await ask('GET', `/comments/${other.id}`)).status).toBe(404)
  })

  test('one comment comes with its words as typed and its HTML as readers get it', async () => {
    await db.comment.update({
      where: { id: comment.id },
      data: { html: '<p>buy <b onclick="x()">pills</b><script>x()</script></p>' },
    })
    await db.screeningRecord.create({
      data: {
        commentId: comment.id,
        revision: 1,
        outcome: 'PENDING',
        verdicts: [
          {
            check: 'moderation-words',
            verdict: 'hold',
            says: 'A word of your moderation list stands in it.',
            matched: [
              { field: 'comment', text: 'pills' },
              { field: 'email', text: 'joe@guest.test' },
              { field: 'ip', text: '192.0.2.7' },
            ],
          },
        ],
      },
    })
    const { body } = await ask('GET', `/comments/${comment.id}`)
    expect(body.html).toContain('<b>pills</b>')
    expect(body.html).not.toMatch(/script>|onclick|<mark/)
    expect(body.source).toBe(comment.source)
    expect(body.why[0].matched).toHaveLength(3)
  })

  test('e-mail and IP addresses need a scope of their own, wherever they stand', async () => {
    await db.screeningRecord.create({
      data: {
        commentId: comment.id,
        revision: 1,
        outcome: 'PENDING',
        verdicts: [
          {
            check: 'moderation-words',
            verdict: 'hold',
            says: 'A word stands in it.',
            matched: [
              { field: 'email', text: 'joe@guest.test' },
              { field: 'ip', text: '192.0.2.7' },
            ],
          },
        ],
      },
    })
    const { ask } = await startProgram(cast.mo, ['comments:read'])
    const { body } = await ask('GET', `/comments/${comment.id}`)
    expect(body.writer).toMatchObject({ name: 'joe marco', email: null, ip: null })
    expect(JSON.stringify(body)).not.toMatch(/joe@guest|192\.0\.2/)
    expect((await ask('GET', '/comments?email=joe@guest.test')).status).toBe(403)
    expect((await ask('GET', '/comments?address=192.0.2.0/24')).status).toBe(403)
  })

  test('a comment that is not there, and one of a foreign id, is not found', async () => {
    for (const id of ['999999', '999999999999999999', '9999999999999999999999', '-1'])
      expect((await ask('GET', `/comments/${id}`)).status, id).toBe(404)
  })

  test('its history says what happened', async () => {
    await decision('spam')
    const { body } = await ask('GET', `/comments/${comment.id}/history`)
    expect(body.steps).toMatchObject([{ what: 'decided', from: 'PENDING', to: 'SPAM', by: 'Mo' }])
  })
})

describe('Deciding', () => {
  test('a comment is approved, and its new revision said', async () => {
    expect(await decision('approve')).toMatchObject({
      status: 200,
      body: { id: String(comment.id), status: 'APPROVED', revision: 2, changed: true },
    })
    expect(await standing()).toBe('APPROVED')
    expect((await db.act.findFirstOrThrow({ where: { kind: 'comment.approve' } })).personId).toBe(
      cast.mo.id,
    )
  })

  test('a stale revision is 409 with who did what, and changes nothing', async () => {
    const seen = { id: comment.id, revision: 1 }
    await decide({ comments: [seen], verdict: 'spam', by: cast.ed, now: NOON })
    const { status, body } = await decision('approve')
    expect(status).toBe(409)
    expect(body.change).toMatchObject({ what: 'moved', to: 'SPAM', by: 'Ed' })
    expect(body.now).toEqual({ status: 'SPAM', revision: 2 })
    expect(await standing()).toBe('SPAM')
  })

  test('repeating a decision changes nothing', async () => {
    await decision('approve')
    expect((await decision('approve')).body).toMatchObject({ changed: false, revision: 2 })
  })

  test('several are decided as one act, each with its outcome', async () => {
    const second = await createComment(post, { status: 'PENDING' })
    const { status, body } = await ask('POST', '/comments/decisions', {
      verdict: 'trash',
      comments: [
        { id: String(comment.id), revision: 1 },
        { id: String(second.id), revision: 7 },
        { id: '999999', revision: 1 },
      ],
    })
    expect(status).toBe(200)
    expect(body.outcomes.map(({ is }: { is: string }) => is)).toEqual([
      'decided',
      'conflict',
      'gone',
    ])
    expect(await db.act.count({ where: { id: body.actId } })).toBe(1)
  })

  test('what lies in the trash is deleted for ever, nothing else', async () => {
    const path = `/comments/${comment.id}`
    expect((await ask('DELETE', `${path}?revision=1`)).status).toBe(409)
    await decision('trash')
    expect((await ask('DELETE', `${path}?revision=1`)).status).toBe(409)
    expect((await ask('DELETE', path)).status).toBe(422)
    expect((await ask('DELETE', `${path}?revision=2`)).status).toBe(204)
    expect(await db.comment.count()).toBe(0)
    expect((await ask('DELETE', `${path}?revision=2`)).status).toBe(404)
  })

  test('a token that only reads decides nothing', async () => {
    const { ask } = await startProgram(cast.mo, ['comments:read', 'comments:contacts'])
    const body = { verdict: 'approve', revision: 1 }
    expect((await ask('POST', `/comments/${comment.id}/decision`, body)).status).toBe(403)
    expect(await standing()).toBe('PENDING')
  })
})

describe('Writing', () => {
  test('words are edited, what is left out stays, the former wording is kept', async () => {
    const path = `/comments/${comment.id}`
    const edit = { revision: 1, source: 'Better <b>words</b> <script>x()</script>' }
    expect(await ask('PATCH', path, edit)).toMatchObject({ status: 200, body: { revision: 2 } })
    const stored = await db.comment.findUniqueOrThrow({ where: { id: comment.id } })
    expect(stored.authorName).toBe('joe marco')
    expect(stored.html).toContain('<b>words</b>')
    expect(stored.html).not.toContain('<script')
    expect(await db.commentRevision.count()).toBe(1)
    expect((await ask('PATCH', path, edit)).status).toBe(409)
    const empty = await ask('PATCH', path, { revision: 2, source: '<b></b>' })
    expect(empty).toMatchObject({ status: 422, body: { errors: [{ field: 'source' }] } })
  })

  test('a held comment is answered and approved in one step', async () => {
    const path = `/comments/${comment.id}/replies`
    const reply = { revision: 1, source: 'Thank you.' }
    expect((await ask('POST', path, reply)).status).toBe(409)
    const { status, body, headers } = await ask('POST', path, { ...reply, approve: true })
    expect(status).toBe(201)
    expect(headers.get('location')).toBe(`/api/v1/comments/${body.id}`)
    expect(await standing()).toBe('APPROVED')
    const again = await ask('POST', path, { ...reply, revision: 2 })
    expect(again.status).toBe(409)
  })

  test('only what stands on the page is pinned', async () => {
    const path = `/comments/${comment.id}/pin`
    expect((await ask('PUT', path)).status).toBe(409)
    await decision('approve')
    expect((await ask('PUT', path)).status).toBe(204)
    expect((await ask('PUT', path)).status).toBe(204)
    expect((await ask('DELETE', path)).status).toBe(204)
  })

  test('moderators leave notes about the writer; authors do not', async () => {
    const commenter = await db.commenter.create({ data: { email: 'joe@guest.test', name: 'joe' } })
    await db.comment.update({ where: { id: comment.id }, data: { commenterId: commenter.id } })
    const path = `/comments/${comment.id}/notes`
    expect((await ask('POST', path, { text: 'Knows a lot.' })).status).toBe(204)
    expect((await ask('GET', path)).body.notes).toMatchObject([{ text: 'Knows a lot.', by: 'Mo' }])
    const { ask: askAsAl } = await startProgram(cast.al)
    expect((await askAsAl('POST', path, { text: 'x' })).status).toBe(403)
  })
})

function nextOf(headers: Headers): string | undefined {
  return /^<\/api\/v1([^>]+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1]
}

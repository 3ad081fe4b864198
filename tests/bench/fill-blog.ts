import { setTimeout } from 'node:timers/promises'
import { db } from '#lib/db/client.ts'
import { type Actor, actorSelect } from '#lib/people/actor.ts'
import { createCast } from '#tests/support/cast.ts'
import { createComment, createPost } from '#tests/support/factories.ts'

export type Target = { id: bigint; path: string }
export type Blog = { moderator: Actor; short: Target; long: Target; many: Target[] }

const PARAGRAPH = `<p>${'The lower back is a patient part of the body, until it is not. '.repeat(8)}</p>`
const VOCABULARY =
  'back pain after moving house I walked every day lying down did nothing my doctor said patience chair lifted wrong spasm night cold heat pillow years physiotherapist stairs garden bending slowly worse better morning stiff laughed afraid scan normal nerve leg numb weeks'.split(
    ' ',
  )

/** A post with 50 comments, one with 500 on one page, and a thousand more. */
export async function fillBlog(): Promise<Blog> {
  const cast = await createCast()
  const moderator = await db.person.findUniqueOrThrow({
    where: { id: cast.ed.id },
    select: actorSelect,
  })
  const short = await fillPost(cast.al, 'short', { threads: 10, replies: 4 })
  const long = await fillPost(cast.al, 'long', { threads: 50, replies: 9 })
  const many: Target[] = []
  for (let i = 0; i < 1_000; i++) {
    const post = await createPost(cast.al, { slug: `many-${i}`, html: PARAGRAPH.repeat(4) })
    many.push({ id: post.id, path: `/${post.slug}` })
  }
  await untilTold()
  return { moderator, short, long, many }
}

/** The mails about all these comments are written by a job of the running site, which would be measured with what is asked. */
async function untilTold() {
  while (await db.commentNews.findFirst({ where: { toldAt: null }, select: { kind: true } }))
    await setTimeout(200)
}

async function fillPost(author: Actor, slug: string, shape: { threads: number; replies: number }) {
  const post = await createPost(author, { slug, html: PARAGRAPH.repeat(10) })
  for (let thread = 0; thread < shape.threads; thread++) {
    const top = await createComment(post, { html: words() })
    for (let reply = 0; reply < shape.replies; reply++) {
      await createComment(post, { html: words(), parentId: top.id })
    }
  }
  return { id: post.id, path: `/${slug}` }
}

let state = 1

/** Forty words that compress about as badly as what people write; the same in every run. */
function words(): string {
  const picked = Array.from({ length: 40 }, () => {
    state = (state * 48_271) % 2_147_483_647
    return VOCABULARY[state % VOCABULARY.length]
  })
  return `<p>${picked.join(' ')}.</p>`
}

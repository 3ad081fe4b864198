import { db } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import { mayModerateEverything } from './may.ts'
import type { QueueFilter } from './queue-filter.ts'

/** What a filter narrows the queue by, in words. */
export type Narrowing = {
  name: Exclude<keyof QueueFilter, 'status' | 'after' | 'before'>
  words: string
}

/** The narrowings of a filter with names instead of ids. Names of what `by` may not see are not looked up. */
export async function describeFilter(filter: QueueFilter, by: Actor): Promise<Narrowing[]> {
  const { post, commenter, email, address, like, range, same, host, check, score, q, from, to } =
    filter
  const [postTitle, commenterName] = await Promise.all([titleOf(post, by), nameOf(commenter, by)])
  const all: [Narrowing['name'], string | undefined][] = [
    ['post', post && `on “${postTitle ?? `post ${post}`}”`],
    ['commenter', commenter && `by ${commenterName ?? `commenter ${commenter}`}`],
    ['email', email && `from ${email}`],
    ['address', address && `from ${address}`],
    ['like', like && `from the address of comment ${like}`],
    ['range', range && `from the address range of comment ${range}`],
    ['same', same && `with nearly the words of comment ${same}`],
    ['host', host && `linking to ${host}`],
    ['check', check && `held by “${check}”`],
    ['score', score && `scored ${score} or more`],
    ['q', q && `with “${q}”`],
    ['from', from && `since ${from}`],
    ['to', to && `until ${to}`],
  ]
  return all.flatMap(([name, words]) => (words === undefined ? [] : { name, words }))
}

async function titleOf(post: string | undefined, by: Actor): Promise<string | undefined> {
  if (post === undefined) return undefined
  const found = await db.post.findFirst({
    where: { id: BigInt(post), ...(!mayModerateEverything(by) && { authorId: by.id }) },
    select: { title: true },
  })
  return found?.title
}

async function nameOf(commenter: string | undefined, by: Actor): Promise<string | undefined> {
  if (commenter === undefined) return undefined
  const found = await db.commenter.findFirst({
    where: {
      id: BigInt(commenter),
      ...(!mayModerateEverything(by) && { comments: { some: { post: { authorId: by.id } } } }),
    },
    select: { name: true },
  })
  return found?.name
}

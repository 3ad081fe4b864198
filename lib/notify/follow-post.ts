import type { Sender } from '../comments/admit.ts'
import { findOpenPost, type OpenPost } from '../comments/find-open-post.ts'
import { whyClosed } from '../comments/open.ts'
import { isMailAddress } from './mail-address.ts'
import { type Subscribed, subscribe } from './subscribe.ts'

type Input = { postId: bigint; email: string; sender: Sender; now: Date }

export type Followed =
  | (Subscribed & { post: OpenPost })
  | { ok: false; reason: 'no-post' }
  | { ok: false; reason: 'closed'; says: string; post: OpenPost }
  | { ok: false; reason: 'invalid'; says: string; post: OpenPost }

/** Subscribes somebody to all new comments on a post without writing one, as long as there can be any. */
export async function followPost({ postId, email, sender, now }: Input): Promise<Followed> {
  const { post, settings } = await findOpenPost(postId, { ...sender, now })
  if (!post) return { ok: false, reason: 'no-post' }
  const closed = whyClosed(post, settings, now)
  if (closed) return { ok: false, reason: 'closed', says: closed, post }
  if (!isMailAddress(email)) return { ok: false, reason: 'invalid', says: NO_ADDRESS, post }
  const { ip, confirmed = [] } = sender
  return {
    ...(await subscribe({ email, postId, scope: 'THREAD', confirmed, ip, now })),
    post,
  }
}

const NO_ADDRESS = 'This is not an e-mail address.'

import { db } from '../db/client.ts'
import type { Actor } from '../people/actor.ts'
import { isLive, loadForWrite, type WriteRefusal } from './load-for-write.ts'
import { mayPublishPost } from './may.ts'
import { lockAddresses } from './slug.ts'
import { takeBack } from './take-back.ts'

export type Unpublished =
  | { ok: true; version: number }
  | WriteRefusal
  | { ok: false; reason: 'not-live' }

/**
 * Takes a post away from its readers and makes it a draft again, with the words of its working draft where it has one. It keeps its
 * address, so that publishing it again brings every link back to life.
 */
export function unpublishPost(input: {
  id: bigint
  /** The version that was looked at; left out for lists, where the title says enough. */
  version?: number | undefined
  by: Actor
  now: Date
}): Promise<Unpublished> {
  const { id, version, by, now } = input
  return db.$transaction(async (tx): Promise<Unpublished> => {
    await lockAddresses(tx)
    const loaded = await loadForWrite(tx, { id, by, version })
    if (!loaded.ok) return loaded
    const { post } = loaded
    if (!isLive(post)) return { ok: false, reason: 'not-live' }
    if (!mayPublishPost(by, post)) return { ok: false, reason: 'forbidden' }
    return { ok: true, ...(await takeBack(tx, { post, by, now })) }
  })
}

import { z } from 'zod'
import { countTabs } from '#lib/moderation/counts.ts'
import { happenedSince } from '#lib/moderation/happened-since.ts'
import { listenToQueue } from '#lib/moderation/live.ts'
import { mayOpenQueue } from '#lib/moderation/may.ts'
import { queueFilter } from '#lib/moderation/queue-filter.ts'
import type { Actor } from '#lib/people/actor.ts'
import { currentPerson } from '#lib/people/session.ts'
import { afterAWhile } from './after-a-while.ts'

/** Proxies close a connection that is silent for a minute. */
const BEAT_MS = 25_000
/** After this the browser connects again by itself, and who it is is asked again: a demotion takes effect then at the latest. */
const LASTS_MS = 5 * 60_000
/** Many events in a row, as a bulk act sends them, are counted once. */
const COUNT_MS = 300
/** Something may have been missed. */
const LOST = 'event: lost\ndata: {}\n\n'

/** When the list was drawn that is to be kept up. */
const drawnAt = z.iso.datetime().optional().catch(undefined)

/**
 * What happens in the queue, as server-sent events, to those who may open it; with `?post=` the counts are of that post, and with `?since=`
 * they are told where something happened between that moment and the first event that they can hear.
 */
export async function GET(request: Request): Promise<Response> {
  const by = await currentPerson()
  if (!by) return new Response(null, { status: 401 })
  if (!mayOpenQueue(by)) return new Response(null, { status: 404 })
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const { post } = queueFilter.parse(asked)
  const since = drawnAt.parse(asked.since)
  const postId = post === undefined ? undefined : BigInt(post)
  return new Response(await streamTo(by, { postId, since, left: request.signal }), {
    headers: {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  })
}

type Asked = { postId: bigint | undefined; since: string | undefined; left: AbortSignal }

/** Resolves once nothing that happens is missed any more. */
async function streamTo(by: Actor, { postId, since, left }: Asked) {
  let end = () => {}
  let ready = Promise.resolve()
  let write = (_: string) => {}
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const encoder = new TextEncoder()
      let ended = false
      write = (text) => {
        if (!ended) controller.enqueue(encoder.encode(text))
      }
      const count = afterAWhile(COUNT_MS, async () => {
        const counts = await countTabs(by, postId)
        write(`event: counts\ndata: ${JSON.stringify(counts)}\n\n`)
      })
      const listening = listenToQueue(by, {
        hear: (event) => {
          write(`data: ${JSON.stringify(event)}\n\n`)
          if (event.kind !== 'claimed') count.soon()
        },
        lost: () => write(LOST),
      })
      ready = listening.ready
      const beat = setInterval(() => write(': still here\n\n'), BEAT_MS)
      const last = setTimeout(() => {
        end()
        controller.close()
      }, LASTS_MS)
      end = () => {
        ended = true
        clearInterval(beat)
        clearTimeout(last)
        count.cancel()
        listening.stop()
      }
      left.addEventListener('abort', () => end())
    },
    cancel: () => end(),
  })
  await ready
  write('retry: 1000\n\n')
  // Where the database cannot say, something may have.
  if (since && (await happenedSince(new Date(since), by).catch(() => true))) write(LOST)
  return stream
}

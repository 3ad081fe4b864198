import { countTabs } from '#lib/moderation/counts.ts'
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

/** What happens in the queue, as server-sent events, to those who may open it; with `?post=` the counts are of that post. */
export async function GET(request: Request): Promise<Response> {
  const by = await currentPerson()
  if (!by) return new Response(null, { status: 401 })
  if (!mayOpenQueue(by)) return new Response(null, { status: 404 })
  const { post } = queueFilter.parse(Object.fromEntries(new URL(request.url).searchParams))
  const stream = streamTo(by, post === undefined ? undefined : BigInt(post), request.signal)
  return new Response(stream, {
    headers: {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  })
}

function streamTo(by: Actor, postId: bigint | undefined, left: AbortSignal) {
  let end = () => {}
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const encoder = new TextEncoder()
      let ended = false
      const write = (text: string) => {
        if (!ended) controller.enqueue(encoder.encode(text))
      }
      const count = afterAWhile(COUNT_MS, async () => {
        const counts = await countTabs(by, postId)
        write(`event: counts\ndata: ${JSON.stringify(counts)}\n\n`)
      })
      const stop = listenToQueue(by, {
        hear: (event) => {
          write(`data: ${JSON.stringify(event)}\n\n`)
          if (event.kind !== 'claimed') count.soon()
        },
        lost: () => write('event: lost\ndata: {}\n\n'),
      })
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
        stop()
      }
      write('retry: 1000\n\n')
      left.addEventListener('abort', () => end())
    },
    cancel: () => end(),
  })
}

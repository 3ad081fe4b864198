import { listenToQueue } from '#lib/moderation/live.ts'
import { mayOpenQueue } from '#lib/moderation/may.ts'
import { currentPerson } from '#lib/people/session.ts'

/** Proxies close a connection that is silent for a minute. */
const BEAT_MS = 25_000
/** After this the browser connects again by itself, and who it is is asked again: a demotion takes effect then at the latest. */
const LASTS_MS = 5 * 60_000

/** What happens in the queue, as server-sent events, to those who may open it. */
export async function GET(request: Request): Promise<Response> {
  const by = await currentPerson()
  if (!by) return new Response(null, { status: 401 })
  if (!mayOpenQueue(by)) return new Response(null, { status: 404 })
  let end = () => {}
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const encoder = new TextEncoder()
      const write = (text: string) => controller.enqueue(encoder.encode(text))
      const stop = listenToQueue(by, {
        hear: (event) => write(`data: ${JSON.stringify(event)}\n\n`),
        lost: () => write('event: lost\ndata: {}\n\n'),
      })
      const beat = setInterval(() => write(': still here\n\n'), BEAT_MS)
      const last = setTimeout(() => finish(), LASTS_MS)
      const finish = () => {
        end()
        controller.close()
      }
      end = () => {
        end = () => {}
        clearInterval(beat)
        clearTimeout(last)
        stop()
      }
      write('retry: 1000\n\n')
      request.signal.addEventListener('abort', () => end())
    },
    cancel: () => end(),
  })
  return new Response(stream, {
    headers: {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  })
}

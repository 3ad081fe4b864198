import { LRUCache } from 'lru-cache'
import { type Judgement, judgeAddress } from './address.ts'
import { refuseBody } from './body-limit.ts'
import { drain } from './drain.ts'
import type { Exchange } from './exchange.ts'
import { sendPlainPage } from './plain-page.ts'
import { BASE_HEADERS } from './security-headers.ts'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

// The same addresses are asked for over and over. Long ones are not worth their room.
const judged = new LRUCache<string, Judgement>({ max: 10_000 })
const LONGEST_REMEMBERED = 300

/** Judges a request's target; the judgement of common addresses is remembered. */
export function judge(target: string): Judgement {
  if (target.length > LONGEST_REMEMBERED) return judgeAddress(target)
  const known = judged.get(target)
  if (known) return known
  const judgement = judgeAddress(target)
  judged.set(target, judgement)
  return judgement
}

/** Answers what must not come further: strange addresses, methods and bodies. False: it may pass. */
export function turnAway(exchange: Exchange, judgement: Judgement): boolean {
  const { request, response, id } = exchange
  const refuse = (status: number, title: string, text: string, headers = {}) => {
    // The unread rest of a body would be taken for the next request.
    sendPlainPage(response, id, {
      status,
      title,
      text,
      headers: { Connection: 'close', ...headers },
    })
    return true
  }
  if (!METHODS.includes(request.method ?? ''))
    return refuse(405, 'Not like this', 'This method is not used here.', {
      Allow: METHODS.join(', '),
    })
  if (judgement.kind === 'bad')
    return refuse(judgement.status, 'This is not an address', judgement.reason)
  if (judgement.kind === 'moved') {
    response.writeHead(308, { ...BASE_HEADERS, Location: judgement.to, 'X-Request-Id': id }).end()
    return true
  }
  const refusal = refuseBody(request, exchange.path)
  if (refusal === 413) {
    drain(request, () => {
      if (!response.destroyed)
        refuse(413, 'Too large', 'What was sent is larger than this site takes.')
    })
    return true
  }
  if (refusal === 411)
    return refuse(411, 'How long is it?', 'What was sent does not say its length (Content-Length).')
  return false
}

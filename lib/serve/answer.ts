import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Judgement } from './address.ts'
import { cleanHeaders } from './clean-headers.ts'
import type { readClientAddress } from './client-address.ts'
import { type Exchange, nextRequestId } from './exchange.ts'
import { judge, turnAway } from './gate.ts'
import { type Log, logRequest } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { NextHandler } from './next-handler.ts'
import type { OpenResponses } from './open-responses.ts'
import { sendFailure, sendUnavailable } from './plain-page.ts'
import { routeKind } from './route-kind.ts'
import { answerScreen } from './screens.ts'
import type { Site } from './site.ts'
import type { StaticFiles } from './static-files.ts'

export type Parts = {
  handle: NextHandler
  clientAddress: ReturnType<typeof readClientAddress>
  open: OpenResponses
  log: Log
  /** Absent in development: there Next does everything itself, so that changes show at once. */
  production?: Production
}

type Production = {
  site: Site
  files: StaticFiles
  metrics: Metrics | undefined
  isDatabaseGone: () => boolean
}

const HEALTH = '/api/health/'

/** Makes the function that answers every request, from the door to the log line. It never throws. */
export function makeAnswer(parts: Parts) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const startedAt = performance.now()
    const judgement = judge(request.url ?? '')
    const exchange = openExchange(request, response, judgement)
    parts.open.add(response)
    // One listener for everything that happens at the end: this is on the path of every answer.
    response.once('close', () => {
      parts.open.delete(response)
      const ms = performance.now() - startedAt
      logRequest(parts.log, exchange, ms)
      parts.production?.metrics?.count(exchange, ms)
    })
    const fail = (error: unknown) => {
      parts.log.lines.error({ id: exchange.id, path: exchange.path, err: error })
      if (response.headersSent) response.destroy()
      else sendFailure(response, exchange.id)
    }
    try {
      if (turnAway(exchange, judgement)) return
      if (parts.production?.site.answerFromMemory(exchange)) return
      answer(exchange, parts).catch(fail)
    } catch (error) {
      fail(error)
    }
  }
}

const NONE = new URLSearchParams()
const LONGEST_LOGGED = 200

function openExchange(
  request: IncomingMessage,
  response: ServerResponse,
  judgement: Judgement,
): Exchange {
  const fine = judgement.kind === 'fine' ? judgement : undefined
  const path = fine?.path ?? request.url?.split('?', 1)[0]?.slice(0, LONGEST_LOGGED) ?? ''
  const parameters = fine?.parameters ?? NONE
  return { request, response, id: nextRequestId(), path, parameters, source: 'refused' }
}

async function answer(exchange: Exchange, parts: Parts): Promise<void> {
  const { request, response, id, path } = exchange
  const { production, handle } = parts
  if (path === `${HEALTH}ready` && parts.open.isStopping)
    return void response.writeHead(503, { 'Content-Type': 'text/plain' }).end('stopping\n')
  const forwardedFor = request.headers['x-forwarded-for']
  const client = parts.clientAddress(request.socket.remoteAddress, String(forwardedFor ?? ''))
  cleanHeaders(request.headers, client, id)
  exchange.source = 'pass'
  if (!production) return handle(request, response)

  exchange.source = 'file'
  if (production.files.has(path)) return production.files.send(exchange)
  if (path === '/metrics' && production.metrics) return production.metrics.send(response)
  const kind = routeKind(path)
  if (kind === 'site') return production.site.answer(exchange)
  if (production.isDatabaseGone() && !path.startsWith(HEALTH)) return sendUnavailable(response, id)
  return answerScreen(exchange, kind, handle)
}

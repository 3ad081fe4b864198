import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isPrivateLiteral, lookUpPublic } from './public-address.ts'

type Input = {
  url: string
  headers: Record<string, string>
  body: string
  /** Addresses of private networks are allowed. */
  toPrivate: boolean
}

export type Posted = {
  statusCode: number
  /** The first kilobyte of what was answered. */
  answer: string
}

/** The whole exchange: a receiver should queue what it gets and answer at once. */
const PATIENCE_MS = 10_000
const MOST_ANSWER = 1_024

/**
 * Sends a message and reads the beginning of the answer. Redirects are not followed: they are answers like others.
 * @throws when the address is refused, cannot be reached, or takes longer than ten seconds
 */
export function postMessage({ url, headers, body, toPrivate }: Input): Promise<Posted> {
  const target = new URL(url)
  if (!toPrivate && isPrivateLiteral(target.hostname))
    return Promise.reject(new Error(`${target.hostname} is an address of a private network.`))
  const ask = target.protocol === 'https:' ? requestHttps : requestHttp
  const signal = AbortSignal.timeout(PATIENCE_MS)
  return new Promise((resolve, reject) => {
    const fail = (error: Error) =>
      reject(signal.aborted ? new Error('No answer within ten seconds.') : error)
    const request = ask(target, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      agent: false,
      signal,
      ...(!toPrivate && { lookup: lookUpPublic }),
    })
    request.once('error', fail)
    request.once('response', (response) => {
      readStart(response).then(
        (answer) => resolve({ statusCode: response.statusCode ?? 0, answer }),
        fail,
      )
    })
    request.end(body)
  })
}

async function readStart(response: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response) {
    chunks.push(chunk)
    length += chunk.length
    // Leaving the loop ends the connection.
    if (length >= MOST_ANSWER) break
  }
  return Buffer.concat(chunks).subarray(0, MOST_ANSWER).toString().replaceAll('\0', '')
}

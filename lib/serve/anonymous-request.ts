import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'

/**
 * A request as nobody in particular makes it: the address and nothing else. What a page in the cache is rendered from, so
 * that no header of the visitor who came first can get into what everybody sees.
 * @param siteUrl the public origin, which stands in for `Host` and the scheme
 */
export function anonymousRequest(address: string, siteUrl: string): IncomingMessage {
  const site = new URL(siteUrl)
  const request = new IncomingMessage(new Socket())
  request.method = 'GET'
  request.url = address
  request.httpVersion = '1.1'
  request.headers = {
    host: site.host,
    accept: 'text/html',
    'x-forwarded-host': site.host,
    'x-forwarded-proto': site.protocol.slice(0, -1),
  }
  request.push(null)
  return request
}

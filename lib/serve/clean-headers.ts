import type { IncomingHttpHeaders } from 'node:http'

/** Ours, and those by which Next's own parts talk to each other: nobody else may speak in their name. */
const INTERNAL =
  /^(?:x-backtalk-|x-middleware-|x-nextjs-data$|x-invoke-|x-matched-path$|x-now-|x-prerender-|x-nonce$|content-security-policy)/
const FORWARDED = ['forwarded', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port']

type Client = { address: string; viaProxy: boolean }

/** Removes what a stranger may not say from a request's headers, and adds who is asking and the request's id. */
export function cleanHeaders(headers: IncomingHttpHeaders, client: Client, id: string): void {
  for (const name of Object.keys(headers)) {
    if (INTERNAL.test(name)) delete headers[name]
  }
  if (!client.viaProxy) for (const name of FORWARDED) delete headers[name]
  headers['x-forwarded-for'] = client.address
  headers['x-backtalk-ip'] = client.address
  headers['x-backtalk-request'] = id
}

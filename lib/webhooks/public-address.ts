import { lookup as resolve } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address is one of the public network: not of this machine, of a private network, link-local (where clouds keep
 * their credentials), multicast, reserved, or an IPv6 address with such an IPv4 address inside.
 */
function isPublic(address: string): boolean {
  // "unicast" is what none of the special ranges of the IANA registries claims; `process` unwraps ::ffff:127.0.0.1.
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

/** Whether a host of an address is written as an IP address that is not public. A name is judged when it is resolved. */
export function isPrivateLiteral(hostname: string): boolean {
  const literal = hostname.replace(/^\[|\]$/g, '')
  return isIP(literal) > 0 && !isPublic(literal)
}

/**
 * Resolves a name for a connection, and refuses it when any of its addresses is not public. The connection is made to what this
 * returns, so that a name cannot mean one thing when it is judged and another when it is used.
 */
export const lookUpPublic: LookupFunction = (hostname, options, done) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    const refused = addresses?.find(({ address }) => !isPublic(address))
    if (error || refused) {
      done(error ?? new Error(`${hostname} is on a private network (${refused?.address}).`), '')
    } else if (options.all) done(null, addresses)
    else done(null, addresses[0]?.address ?? '', addresses[0]?.family)
  })
}

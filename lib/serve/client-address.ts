import { BlockList, isIP, isIPv4 } from 'node:net'
import { CannotStart } from '../cannot-start.ts'

/**
 * Makes the function that says who is asking. `X-Forwarded-For` is believed only as far as trusted proxies wrote it: read from
 * the right, the first address that is not one of ours.
 * @param trustedProxies addresses or networks (`10.0.0.0/8`), as in `TRUSTED_PROXIES`
 * @throws {CannotStart} when an entry is neither
 */
export function readClientAddress(trustedProxies: readonly string[]) {
  const trusted = networks(trustedProxies)
  const isTrusted = (address: string) =>
    isIP(address) > 0 && trusted.check(address, isIPv4(address) ? 'ipv4' : 'ipv6')

  return (peer: string | undefined, forwardedFor: string | undefined) => {
    const direct = plain(peer ?? '')
    if (!isTrusted(direct)) return { address: direct, viaProxy: false }
    const hops = (forwardedFor ?? '').split(',').map((hop) => plain(hop.trim()))
    const address = hops.reverse().find((hop) => isIP(hop) > 0 && !isTrusted(hop))
    return { address: address ?? direct, viaProxy: true }
  }
}

function networks(entries: readonly string[]): BlockList {
  const list = new BlockList()
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/')
    const family = isIP(address) === 4 ? 'ipv4' : 'ipv6'
    const most = family === 'ipv4' ? 32 : 128
    const prefix = bits === undefined ? most : Number(bits)
    if (!isIP(address) || !Number.isInteger(prefix) || prefix < 0 || prefix > most) {
      throw new CannotStart(
        `TRUSTED_PROXIES must be addresses or networks such as 10.0.0.0/8, and "${entry}" is neither.`,
      )
    }
    list.addSubnet(address, prefix, family)
  }
  return list
}

/** IPv4 addresses on an IPv6 socket arrive as `::ffff:192.0.2.1`. */
function plain(address: string): string {
  return address.toLowerCase().startsWith('::ffff:') && isIPv4(address.slice(7))
    ? address.slice(7)
    : address
}

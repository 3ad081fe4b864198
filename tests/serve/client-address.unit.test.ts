import { describe, expect, it } from 'vitest'
import { CannotStart } from '#lib/cannot-start.ts'
import { readClientAddress } from '#lib/serve/client-address.ts'

describe('without trusted proxies', () => {
  const read = readClientAddress([])

  it('the peer is the client, whatever is forwarded', () => {
    expect(read('203.0.113.9', '198.51.100.1')).toEqual({ address: '203.0.113.9', viaProxy: false })
  })

  it('an IPv4 peer on an IPv6 socket is an IPv4 address', () => {
    expect(read('::ffff:203.0.113.9', '').address).toBe('203.0.113.9')
  })
})

describe('behind trusted proxies', () => {
  const read = readClientAddress(['10.0.0.0/8', '192.0.2.7', '2001:db8::/32'])

  it('the client is the first address from the right that is no proxy of ours', () => {
    const forwarded = '8.8.8.8, 198.51.100.1, 10.1.1.1'
    expect(read('::ffff:10.2.3.4', forwarded)).toEqual({ address: '198.51.100.1', viaProxy: true })
  })

  it('what the client itself claims, further left, is not believed', () => {
    expect(read('192.0.2.7', '127.0.0.1, 198.51.100.1').address).toBe('198.51.100.1')
  })

  it('a peer that is no proxy is not believed', () => {
    expect(read('11.0.0.1', '198.51.100.1')).toEqual({ address: '11.0.0.1', viaProxy: false })
  })

  it('nonsense is passed over', () => {
    expect(read('2001:db8::5', 'unknown, <script>').address).toBe('2001:db8::5')
  })
})

it.each(['proxy.example', '10.0.0.0/33', '10.0.0.0/x', ''])('"%s" stops the start', (entry) => {
  expect(() => readClientAddress([entry])).toThrow(CannotStart)
})

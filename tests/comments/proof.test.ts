import { expect, it } from 'vitest'
import { addressRange } from '#lib/comments/address-range.ts'
import { readProof, writeProof } from '#lib/comments/proof.ts'
import { textHash } from '#lib/comments/text-hash.ts'

it('A browser proves the comments it has written, the last twenty', () => {
  expect(readProof(writeProof([3n, 7n]))).toEqual({ proven: [3n, 7n], confirmed: [] })
  const many = Array.from({ length: 30 }, (_, at) => BigInt(at + 1))
  expect(readProof(writeProof(many)).proven).toEqual(many.slice(10))
})

it('A browser proves the addresses that were confirmed in it, beside its comments or alone', () => {
  expect(readProof(writeProof([3n], [12n, 12n]))).toEqual({ proven: [3n], confirmed: [12n] })
  expect(readProof(writeProof([], [12n]))).toEqual({ proven: [], confirmed: [12n] })
})

it('A cookie that was not made here proves nothing', () => {
  const [, signature] = writeProof([3n]).split('.')
  const forged = [
    '',
    'x',
    '3',
    '3.',
    `4.${signature}`,
    `3-4.${signature}`,
    `.${signature}`,
    `3.${signature}x`,
    '..',
    `m3.${signature}`,
    `3-m1.${signature}`,
  ]
  for (const cookie of [undefined, ...forged])
    expect(readProof(cookie)).toEqual({ proven: [], confirmed: [] })
})

it.each([
  ['203.0.113.9', '203.0.113.0/24'],
  ['::ffff:203.0.113.9', '203.0.113.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
  ['2001:db8::1', '2001:db8:0::/48'],
  ['2001:0db8:0001::', '2001:db8:1::/48'],
  ['::1', '0:0:0::/48'],
  ['unknown', 'unknown'],
])('%s belongs to %s', (ip, range) => {
  expect(addressRange(ip)).toBe(range)
})

it('The same words have the same hash, whatever their dress', () => {
  expect(textHash('  Great  POST, thank-you!')).toBe(textHash('great post thank you'))
  expect(textHash('Grèat post')).toBe(textHash('Great post'))
  expect(textHash('other')).not.toBe(textHash('another'))
  expect(textHash('👍 !!!')).toBe('')
})

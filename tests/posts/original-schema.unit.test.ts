import { expect, test } from 'vitest'
import { readOriginalAddress } from '#lib/posts/original-schema.ts'

test.for([
  ['https://first.example/a?b=c#d', 'https://first.example/a?b=c#d'],
  [' HTTPS://First.example ', 'https://first.example/'],
  ['http://\u00e4rzte.example/\u00fc', 'http://xn--rzte-koa.example/%C3%BC'],
])('%s is an address', ([typed, address]) => {
  expect(readOriginalAddress(typed ?? '')).toBe(address)
})

test.for([
  '',
  'https:/',
  'https://',
  '/a-post',
  '//first.example/',
  'first.example',
  'javascript:alert(1)',
  'mailto:joe@first.example',
  'https://user:secret@first.example/',
  `https://first.example/${'\u00fc'.repeat(1_000)}`,
])('%s is none', (typed) => {
  expect(readOriginalAddress(typed)).toBeNull()
})

import { describe, expect, it } from 'vitest'
import { judgeAddress } from '#lib/serve/address.ts'

const kindOf = (target: string) => judgeAddress(target).kind

describe('an address', () => {
  it('is fine with an encoded word and a query', () => {
    expect(judgeAddress('/caf%C3%A9/menu?page=2&q=a+b')).toMatchObject({
      kind: 'fine',
      path: '/caf%C3%A9/menu',
    })
  })

  it('has one path, however it is encoded', () => {
    const paths = ['/caf%C3%A9', '/caf%c3%a9', '/%63af%C3%A9'].map(judgeAddress)
    expect(new Set(paths.map((judged) => 'path' in judged && judged.path))).toEqual(
      new Set(['/caf%C3%A9']),
    )
  })

  it.each([
    ['NUL', '/a%00b'],
    ['NUL in the query', '/a?q=%00'],
    ['a line break', '/a%0d%0aSet-Cookie:x'],
    ['an encoded slash', '/a%2Fb'],
    ['an encoded backslash', '/a%5Cb'],
    ['a backslash', '/a\\b'],
    ['an encoded number sign', '/a%23b'],
    ['a dot segment', '/a/../b'],
    ['an encoded dot segment', '/a/%2e%2E/b'],
    ['invalid UTF-8', '/%c3%28'],
    ['overlong UTF-8', '/%c0%af'],
    ['a lone surrogate', '/%ED%A0%80'],
    ['half an escape', '/100%'],
    ['raw bytes', '/caf\u00c3\u00a9'],
    ['no leading slash', 'http://other.example/'],
    ['1,000 parameters', `/?${'a=1&'.repeat(1_000)}`],
  ])('is refused with %s', (_, target) => {
    expect(judgeAddress(target)).toMatchObject({ kind: 'bad', status: 400 })
  })

  it('is refused beyond 8 KB', () => {
    expect(judgeAddress(`/${'a'.repeat(9_000)}`)).toMatchObject({ kind: 'bad', status: 414 })
    expect(kindOf(`/${'a'.repeat(8_000)}`)).toBe('fine')
  })

  it('without its doubled and trailing slashes is elsewhere', () => {
    expect(judgeAddress('/a/b/?page=2')).toEqual({ kind: 'moved', to: '/a/b?page=2' })
    expect(judgeAddress('/a//b')).toEqual({ kind: 'moved', to: '/a/b' })
  })

  it('never leads to another host', () => {
    expect(judgeAddress('//evil.example/')).toEqual({ kind: 'moved', to: '/evil.example' })
    expect(judgeAddress('/%09/evil.example')).toMatchObject({ kind: 'bad' })
  })

  it('of the front page is the slash', () => {
    expect(judgeAddress('/?utm_source=x')).toMatchObject({ kind: 'fine', path: '/' })
  })
})

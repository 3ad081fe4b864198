import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderComment } from '#lib/html/comment.ts'
import { sanitizeComment } from '#lib/html/comment-list.ts'

const SITE = 'https://blog.example'
const set = (source: string, quotes = 'en') =>
  renderComment(source, { siteOrigin: SITE, quotes, smilies: true }).html

describe('Where the owner wants it, words are set', () => {
  it.each([
    ['"Hello," she said.', '“Hello,” she said.'],
    ["It's the '90s, 'tis said", 'It’s the ’90s, ’tis said'],
    [`'He said "no"'`, '‘He said “no”’'],
    ['"<b>Bold</b>" and <i>"italic"</i>', '“<b>Bold</b>” and <i>“italic”</i>'],
    ['One -- two --- three...', 'One – two — three…'],
    ['(:-) yes :-) <3', '(:-) yes 🙂 ❤️'],
    ['http://:) ok:) :)', 'http://:) ok:) 🙂'],
  ])('%s', (typed, shown) => {
    expect(set(typed)).toBe(`<p>${shown}</p>`)
  })

  it('with the marks of the site’s language', () => {
    expect(set('"Ja", it\'s "gut"', 'de-AT')).toBe('<p>„Ja“, it’s „gut“</p>')
    expect(set('"oui"', 'fr')).toBe('<p>«oui»</p>')
  })

  it('and a line begins anew after a break', () => {
    expect(set('said:\n"yes"\n\n"no"')).toBe('<p>said:<br />“yes”</p>\n<p>“no”</p>')
  })

  it('but never in code, in an address or in an attribute', () => {
    const code = '<p><code>"x" -- \'y\' :)</code></p>'
    expect(set('<code>"x" -- \'y\' :)</code>')).toBe(code)
    expect(set("https://x.example/it's--x")).toContain(">https://x.example/it's--x</a>")
    expect(set('<a href="/own" title="a -- \'b\'">"own"</a>')).toBe(
      '<p><a href="/own" title="a -- \'b\'">“own”</a></p>',
    )
  })

  it('and not where nobody asked', () => {
    expect(renderComment('"x" -- :)', { siteOrigin: SITE }).html).toBe('<p>"x" -- :)</p>')
  })
})

it('What has been set is a fixed point, also of the last pass', () => {
  const pieces = ['"', "'", '-', '.', ':)', ' ', 'a', '5', '<b>', '</b>', '<code>', '</code>']
  const more = [
    '\n',
    '(',
    ')',
    '<a href="/x">',
    '</a>',
    'https://x.example/',
    '<3',
    '&quot;',
    '<x>',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 40 }), (parts) => {
      const html = set(parts.join(''))
      expect(sanitizeComment(html, SITE)).toBe(html)
      expect(set(html)).toBe(html)
    }),
    { numRuns: 3000 },
  )
})

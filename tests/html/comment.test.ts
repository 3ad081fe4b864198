import { describe, expect, it } from 'vitest'
import { allowedTagsNote, renderComment } from '#lib/html/comment.ts'

const render = (source: string) => renderComment(source, { siteOrigin: 'https://blog.example' })
const html = (source: string) => render(source).html
const REL = 'rel="nofollow ugc noopener"'

describe('A comment as typed becomes HTML', () => {
  it('makes blank lines paragraphs and line ends breaks', () => {
    expect(html('One\r\ntwo\n\n\nthree')).toBe('<p>One<br />two</p>\n<p>three</p>')
  })

  it('keeps every element of the allow-list', () => {
    const typed =
      '<abbr title="x">a</abbr><acronym title="y">b</acronym><b>c</b><cite>d</cite><del datetime="2026-01-02">e</del>' +
      '<em>f</em><i>g</i><q cite="https://q.example/">h</q><s>i</s><strike>j</strike><strong>k</strong><code>l</code>'
    expect(html(typed)).toBe(`<p>${typed}</p>`)
  })

  it.each([
    "joe@example.com'joe@example.com",
    '<a href="https://x.example/">&#0;<p>www.example.com',
    '" title=\'<a>.joe@example.com',
  ])('settles where tags and addresses are glued to each other: %s', (typed) => {
    const once = html(typed)
    expect(html(once)).toBe(once)
  })

  it('sets a quote apart, with paragraphs of its own', () => {
    expect(html('<blockquote cite="https://q.example/">One\n\ntwo</blockquote>mine')).toBe(
      '<blockquote cite="https://q.example/">\n<p>One</p>\n<p>two</p></blockquote>\n<p>mine</p>',
    )
  })

  it('keeps the words of elements that are not on the list, and their line breaks', () => {
    expect(html('<h1>Hi</h1><ul><li>one</li><li>two</li></ul><script>alert(1)</script>')).toBe(
      '<p>Hi</p>\n<p>one</p>\n<p>two</p>\n<p>alert(1)</p>',
    )
  })

  it('shows what merely looks like markup', () => {
    expect(html('1 < 2 && 3 > 2 <3')).toBe('<p>1 &lt; 2 &amp;&amp; 3 &gt; 2 &lt;3</p>')
  })

  it('closes what is open and uncrosses what is crossed', () => {
    expect(html('<b><i>one</b> two</i> three')).toBe('<p><b><i>one</i></b><i> two</i> three</p>')
  })

  it('carries formatting into the next paragraph, but never a link', () => {
    expect(html('<b>one\n\ntwo</b>')).toBe('<p><b>one</b></p>\n<p><b>two</b></p>')
    expect(html('<a href="https://x.example/">one\n\ntwo</a>')).toBe(
      `<p><a href="https://x.example/" ${REL}>one</a></p>\n<p>two</p>`,
    )
  })

  it('keeps code verbatim: tags, blank lines, addresses', () => {
    expect(html('<code><b>x</b>\n\nhttps://x.example/</code>')).toBe(
      '<p><code>&lt;b&gt;x&lt;/b&gt;\n\nhttps://x.example/</code></p>',
    )
  })

  it('leaves nothing of an empty comment', () => {
    expect(render(' \n<b></b><a href="https://x.example/"></a><img src=x>')).toEqual({
      html: '',
      text: '',
      linkCount: 0,
      linkHosts: [],
    })
  })

  it('takes what stands in code for words where the code is nested too deep', () => {
    expect(html(`${'<b>'.repeat(10)}<code>x\n\n<i>y</i></code>`)).toBe(
      `<p>${'<b>'.repeat(10)}x${'</b>'.repeat(10)}</p>\n<p>${'<b>'.repeat(10)}y${'</b>'.repeat(10)}</p>`,
    )
  })

  it('leaves an address alone that no link may lead to', () => {
    expect(html('&joe@a.example')).toBe('<p>&amp;joe@a.example</p>')
  })

  it('stops nesting where no reader could follow', () => {
    const deep = html(`${'<blockquote>'.repeat(50)}${'<b>'.repeat(50)}x`)
    expect(deep.match(/<blockquote>/g)).toHaveLength(5)
    expect(deep.match(/<b>/g)).toHaveLength(10)
  })

  it('drops what HTML cannot hold: NUL, control characters, lone surrogates, also as references', () => {
    expect(html('a\0b\u0007c\ud800d&#1;e&#xd800;f')).toBe('<p>abc\ufffdde\ufffdf</p>')
  })
})

describe('Addresses in a comment', () => {
  it('become links without the punctuation around them', () => {
    expect(html('See (https://x.example/a_(b)). Or www.example.com, or joe@example.com!')).toBe(
      `<p>See (<a href="https://x.example/a_(b)" ${REL}>https://x.example/a_(b)</a>). Or ` +
        `<a href="http://www.example.com/" ${REL}>www.example.com</a>, or ` +
        `<a href="mailto:joe@example.com" ${REL}>joe@example.com</a>!</p>`,
    )
  })

  it('may be in the words of any script', () => {
    expect(html('http://пример.рф/я')).toContain('href="http://xn--e1afmkfd.xn--p1ai/%D1%8F"')
  })

  it('in angle brackets, as in mails, are words and not a tag', () => {
    expect(html('Ask <joe@example.com>')).toBe(
      `<p>Ask &lt;<a href="mailto:joe@example.com" ${REL}>joe@example.com</a>&gt;</p>`,
    )
  })

  it('are counted after linking, and their hosts named once', () => {
    const { linkCount, linkHosts } = render(
      '<a href="https://A.example/">a</a> https://a.example/b https://b.example/ <a href="/own">own</a>',
    )
    expect(linkCount).toBe(4)
    expect(linkHosts).toEqual(['a.example', 'b.example'])
  })

  it('of our own site are not marked as a stranger’s', () => {
    expect(html('<a href="/about">x</a> https://blog.example/about')).toBe(
      '<p><a href="/about">x</a> <a href="https://blog.example/about">https://blog.example/about</a></p>',
    )
  })

  it.each([
    ['javascript:alert(1)'],
    ['JaVaScRiPt:alert(1)'],
    ['java\tscript:alert(1)'],
    ['&#106;avascript:alert(1)'],
    ['data:text/html,x'],
    ['vbscript:x'],
    ['//evil.example/'],
    ['/\\evil.example/'],
    ['\\\\evil.example/'],
    ['/\t/evil.example/'],
    ['https:evil.example'],
    ['https://bank.example@evil.example/'],
    ['ftp://x.example/'],
    ['relative'],
    ['mailto:?bcc=a@x.example&body=hi'],
    ['https://'],
  ])('never lead to %s', (href) => {
    expect(html(`<a href="${href}">x</a>`)).toBe('<p>x</p>')
  })

  it('of a mail keep the recipient alone', () => {
    expect(html('<a href="mailto:joe@example.com?subject=Buy&cc=a@b.example">x</a>')).toBe(
      `<p><a href="mailto:joe@example.com" ${REL}>x</a></p>`,
    )
  })
})

it('The note under the form names exactly the list', () => {
  expect(allowedTagsNote()).toBe(
    'You may use these HTML tags and attributes: <a href="" title=""> <abbr title=""> <acronym title=""> <b> ' +
      '<blockquote cite=""> <cite> <code> <del datetime=""> <em> <i> <q cite=""> <s> <strike> <strong>',
  )
})

it.each([
  '<b>x\n\n',
  '<blockquote>x',
  'www.x.example\n',
  '<code>x\nb</code>\n\n',
  '<i title=x><b>x</i>',
])(
  'Thousands of %j go on as plain words at some point, all of them, and stay as they are',
  (shape) => {
    const source = shape.repeat(65_525 / shape.length)
    const once = render(source)
    expect(once.html.match(/<[a-z]/g)?.length).toBeLessThan(4_100)
    expect(once.text.match(/x/g)).toEqual(source.replace(/<[^>]*>/g, '').match(/x/g))
    expect(render(once.html)).toEqual(once)
  },
)

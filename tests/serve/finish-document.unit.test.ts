import { describe, expect, it } from 'vitest'
import { finishDocument } from '#lib/serve/finish-document.ts'

const finish = (html: string) => finishDocument(html).html

describe('a document', () => {
  it('loses the framework’s scripts, inline data and preloads', () => {
    const html = [
      '<!DOCTYPE html><html><head>',
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
      '<link rel="modulepreload" href="/_next/static/chunks/b.js"/>',
      '<script src="/_next/static/chunks/a.js" async=""></script>',
      '</head><body><p>Words</p>',
      '<script>self.__next_f.push([1,"</p><script>"])</script>',
      '</body></html>',
    ].join('')
    expect(finish(html)).toBe('<!DOCTYPE html><html><head></head><body><p>Words</p></body></html>')
  })

  it.each([
    '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>',
    '<script type="speculationrules">{"prefetch":[]}</script>',
    '<script type="module" src="/reader.js"></script>',
    '<script type="module" src="/reader.js?v=1"></script>',
    '<link rel="preload" as="font" href="/fonts/text.woff2" crossorigin=""/>',
    '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>',
    '<template id="other"><p>kept</p></template>',
    '<title>How <script> works</title>',
    '<textarea name="comment"><!-- my words --><script>x</script></textarea>',
    '<p title="<!-- not a comment -->">&lt;script&gt;</p>',
    '<svg viewBox="0 0 1 1"><title>A</title><path d="M0 0"/></svg>',
  ])('keeps %s', (piece) => {
    expect(finish(`<p>before</p>${piece}<p>after</p>`)).toBe(`<p>before</p>${piece}<p>after</p>`)
  })

  it('loses React’s comment marks', () => {
    expect(finish('<p>1<!-- --> of <!-- -->2</p><!--$--><b>x</b><!--/$-->')).toBe(
      '<p>1 of 2</p><b>x</b>',
    )
  })

  it('gives up what it is made of, each once, from any number of places', () => {
    const html =
      '<main><template data-cache-tags="post:42 lists"></template><p>x</p>' +
      '<template data-cache-tags="lists media:7"></template></main>'
    expect(finishDocument(html)).toEqual({
      html: '<main><p>x</p></main>',
      tags: ['post:42', 'lists', 'media:7'],
    })
  })

  it('does not take a program for reader.js by its name', () => {
    expect(finish('<script src="/other/reader.js"></script>')).toBe('')
    expect(finish('<script src="https://evil.example/reader.js"></script>')).toBe('')
  })
})

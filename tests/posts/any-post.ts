import fc from 'fast-check'
import { sanitizePost } from '#lib/html/post.ts'

const word = fc.constantFrom('one', 'two &amp; three', 'vier', 'שלום', '5 &lt; 6', 'x', '<br />')
const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))

const marked = fc
  .tuple(
    fc.constantFrom(
      'strong',
      'b',
      'em',
      'i',
      's',
      'del',
      'code',
      'kbd',
      'sub',
      'mark',
      'a href="/x"',
      'span class="has-x"',
      'abbr title="y"',
    ),
    line,
  )
  .map(([tag, words]) => `<${tag}>${words}</${tag.split(' ')[0]}>`)

const inline = fc
  .array(fc.oneof(line, marked), { minLength: 1, maxLength: 3 })
  .map((all) => all.join(' '))

const block = fc.oneof(
  inline.map((words) => `<p>${words}</p>`),
  inline.map((words) => `<h3 id="place">${words}</h3>`),
  inline.map(
    (words) => `<ul class="wp-block-list"><li>${words}<ol><li>${words}</li></ol></li></ul>`,
  ),
  inline.map(
    (words) =>
      `<ul class="task-list" data-type="taskList"><li data-checked="true"><label><input type="checkbox" disabled="" checked="" /></label><div><p>${words}</p></div></li></ul>`,
  ),
  inline.map(
    (words) =>
      `<blockquote class="wp-block-quote"><p>${words}</p><cite>${words}</cite></blockquote>`,
  ),
  inline.map(
    (words) =>
      `<table><caption>T</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td colspan="2">${words}</td></tr></tbody></table>`,
  ),
  inline.map(
    (words) =>
      `<div class="gallery"><figure><img src="/media/1.jpg" alt="A" /><figcaption>${words}</figcaption></figure><figure><img src="/media/2.jpg" alt="" /></figure></div>`,
  ),
  inline.map(
    (words) =>
      `<aside class="call-to-action"><p>${words}</p><p class="call-to-action-button"><a href="/x">Go</a></p></aside>`,
  ),
  line.map((words) => `<details><summary>More</summary><p>${words}</p></details>`),
  line.map((words) => `<dl><dt>${words}</dt><dd>${words}</dd></dl>`),
  fc.constant('<pre><code class="language-ts">if (a &lt; b) {\n  c()\n}</code></pre>'),
  fc.constant('<pre class="wp-block-verse">\n\nA line\n  of verse</pre>'),
  fc.constant('<hr class="wp-block-separator" />'),
  fc.constant(
    '<p><a class="embed" data-embed="Vimeo" href="https://vimeo.com/76979871">Film</a></p>',
  ),
  fc.constant('<div class="wp-block-columns"><div class="wp-block-column"><p>a</p></div></div>'),
)

/** The sanitised HTML of a post that begins with a plain paragraph and holds anything else that posts may consist of. */
export const anyPost = fc
  .array(block, { minLength: 4, maxLength: 12 })
  .map((blocks) => sanitizePost(`<p>First words.</p>\n${blocks.join('\n')}`))

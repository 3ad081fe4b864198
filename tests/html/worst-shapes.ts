/** What has made parsers slow: deep and crossed nesting, unclosed tags, and beginnings of everything that never end. */
export const SHAPES = [
  '<b>',
  '<b><i>',
  '<b></i>',
  '<blockquote>x',
  '<b>x\n\n',
  '<b><p>x',
  '<a href="https://x.example/">',
  '<a href=https://x.example/><b>x</a>',
  '<i title=x><b>x</i>',
  '<code>',
  '<!--',
  '<![CDATA[',
  '<svg><style>',
  '&lt;&#x41;&amp',
  '"\' -- ... :) ',
  '<',
  '(((http://x.example/',
  'a@b.example,',
  'www.x.example\n',
  'a.a@',
] as const

/** As many bytes as a comment may have. */
const BYTES = 65_525

/** One of the shapes, repeated up to the longest that a comment may be. */
export function longest(shape: string): string {
  return shape.repeat(Math.ceil(BYTES / shape.length)).slice(0, BYTES)
}

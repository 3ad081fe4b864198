import { renderComment } from '#lib/html/comment.ts'
import { type Row, workOf } from '../measure.ts'

const BYTES = 65_525
const SAMPLES = 15

/** What has made parsers slow: deep and crossed nesting, unclosed tags, and beginnings of everything that never end. */
const SHAPES = [
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

/** The slowest of them at the longest that a comment may be, in processor time. */
export function measureRendering(): Row[] {
  const measured = SHAPES.map((shape) => ({ shape, ms: medianOf(shape) }))
  const slowest = measured.reduce((worst, one) => (one.ms > worst.ms ? one : worst))
  return [
    {
      what: 'sanitising 64 KB of the worst nesting',
      measured: `${slowest.ms.toFixed(1)} ms (${JSON.stringify(slowest.shape)})`,
      must: '<= 50 ms',
      reach: '',
      holds: slowest.ms <= 50,
    },
  ]
}

function medianOf(shape: string): number {
  const source = shape.repeat(Math.ceil(BYTES / shape.length)).slice(0, BYTES)
  const options = { siteOrigin: 'https://blog.example' }
  return workOf(() => void renderComment(source, options), SAMPLES).p50
}

import { renderComment } from '#lib/html/comment.ts'
import { longest, SHAPES } from '#tests/html/worst-shapes.ts'
import { type Row, workOf } from '../measure.ts'

const SAMPLES = 15

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
  const source = longest(shape)
  const options = { siteOrigin: 'https://blog.example' }
  return workOf(() => void renderComment(source, options), SAMPLES).p50
}

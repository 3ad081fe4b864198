import { availableParallelism, setPriority } from 'node:os'
import sharp from 'sharp'
import { drawSizes } from './draw-sizes.ts'
import type { DrawAnswer, DrawOrder } from './order.ts'

// A program of its own, started by `draw-picture.ts`: draws one picture after the other for whoever started it, and ends with them.

/** Behind whatever serves readers, but not so far that a busy site never gets its pictures. */
const NICENESS = 5

setPriority(NICENESS)
sharp.cache(false)
sharp.concurrency(Math.max(2, availableParallelism() - 1))

process.on('message', async (order: DrawOrder) => {
  process.send?.(await draw(order))
})
process.on('disconnect', () => process.exit())

async function draw({ bytes, kind, frame }: DrawOrder): Promise<DrawAnswer> {
  try {
    return { ok: true, picture: await drawSizes(bytes, kind, frame) }
  } catch (error) {
    return { ok: false, error: String(error) }
  }
}

import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism, setPriority } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { drawSizes } from './draw-sizes.ts'
import type { Drawn } from './drawn.ts'
import type { DrawAnswer, DrawnFile, DrawOrder } from './order.ts'

// A program of its own, started by `draw-picture.ts`: draws one picture after the other for whoever started it, and ends with them.

/** Well behind whatever serves readers (a tenth of its weight where both want the processor), but a busy site still gets its pictures. */
const NICENESS = 10

setPriority(NICENESS)
sharp.cache(false)
sharp.concurrency(Math.max(2, availableParallelism() - 1))

process.on('message', async (order: DrawOrder) => {
  process.send?.(await draw(order))
})
process.on('disconnect', () => process.exit())

async function draw({ folder, source, kind, frame }: DrawOrder): Promise<DrawAnswer> {
  const write = async ({ bytes, ...drawn }: Drawn, file: string): Promise<DrawnFile> => {
    await writeFile(join(folder, file), bytes)
    return { ...drawn, file }
  }
  try {
    const bytes = await readFile(join(folder, source))
    const { original, renditions, color } = await drawSizes(bytes, kind, frame)
    const files = renditions.map((drawn, index) => write(drawn, String(index)))
    const picture = {
      original: await write(original, 'original'),
      renditions: await Promise.all(files),
      color,
    }
    return { ok: true, picture }
  } catch (error) {
    return { ok: false, error: String(error) }
  }
}

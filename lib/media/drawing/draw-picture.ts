import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pLimit, { type LimitFunction } from 'p-limit'
import { type Frame, WHOLE } from '../frame.ts'
import type { Kind } from '../kinds.ts'
import type { DrawnPicture } from './drawn.ts'
import type { DrawAnswer, DrawnFile, DrawnFiles, DrawOrder } from './order.ts'
import { drawingProcess, endDrawingProcess } from './start-process.ts'

/** The bytes are no picture that can be drawn. */
export class UnreadablePicture extends Error {}

/** Twenty times what a large photograph takes: beyond it, the file is made to keep us busy. */
const LONGEST_MS = 60_000

// Next's bundle and the server are separate module graphs: one queue a process.
const shared = globalThis as unknown as { backtalkDrawing?: LimitFunction }

/**
 * Draws a picture in every size, outside this process: its event loop and its threads stay free for readers, what decoders take of
 * memory or break stays there, and the system runs it behind the site. One picture at a time, whoever asks.
 * @throws {UnreadablePicture}
 */
export function drawPicture(
  bytes: Uint8Array,
  kind: Kind,
  frame: Frame = WHOLE,
): Promise<DrawnPicture> {
  shared.backtalkDrawing ??= pLimit(1)
  return shared.backtalkDrawing(() => exchange(bytes, kind, frame))
}

/** Through files: packing megabytes into a message, and unpacking them, would hold every request up for as long as it takes. */
async function exchange(bytes: Uint8Array, kind: Kind, frame: Frame): Promise<DrawnPicture> {
  const folder = await mkdtemp(join(/* turbopackIgnore: true */ tmpdir(), 'backtalk-drawing-'))
  const source = 'source'
  try {
    await writeFile(join(/* turbopackIgnore: true */ folder, source), bytes)
    return await readDrawn(folder, await order({ folder, source, kind, frame }))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function order(given: DrawOrder): Promise<DrawnFiles> {
  const child = drawingProcess()
  return new Promise((resolve, reject) => {
    const settle = (error: Error | null, picture?: DrawnFiles) => {
      clearTimeout(timer)
      child.off('message', hear).off('exit', lose).off('error', settle)
      child.unref()
      child.channel?.unref()
      if (picture) resolve(picture)
      else reject(error)
    }
    const hear = (answer: DrawAnswer) =>
      answer.ok ? settle(null, answer.picture) : settle(new UnreadablePicture(answer.error))
    const lose = () => settle(new UnreadablePicture('The program that draws has ended'))
    const timer = setTimeout(endDrawingProcess, LONGEST_MS)
    child.on('message', hear).on('exit', lose).on('error', settle)
    child.ref()
    child.channel?.ref()
    child.send(given)
  })
}

async function readDrawn(folder: string, drawn: DrawnFiles): Promise<DrawnPicture> {
  const read = async ({ file, ...rest }: DrawnFile) => {
    const bytes = await readFile(join(/* turbopackIgnore: true */ folder, file))
    return { ...rest, bytes }
  }
  const { original, renditions, color } = drawn
  return {
    original: await read(original),
    renditions: await Promise.all(renditions.map(read)),
    color,
  }
}

import type { Frame } from '../frame.ts'
import type { Kind } from '../kinds.ts'
import type { Drawn, DrawnPicture } from './drawn.ts'

/** What is asked of the program that draws: the picture lies in a file, and so will what is drawn of it, in the same folder. */
export type DrawOrder = { folder: string; source: string; kind: Kind; frame: Frame }

/** One encoding, as the name of a file in the order's folder. */
export type DrawnFile = Omit<Drawn, 'bytes'> & { file: string }

export type DrawnFiles = Omit<DrawnPicture, 'original' | 'renditions'> & {
  original: DrawnFile
  renditions: DrawnFile[]
}

/** What it says; `error` is for the log. */
export type DrawAnswer = { ok: true; picture: DrawnFiles } | { ok: false; error: string }

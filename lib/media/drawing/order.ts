import type { Frame } from '../frame.ts'
import type { Kind } from '../kinds.ts'
import type { DrawnPicture } from './drawn.ts'

/** What is asked of the program that draws. */
export type DrawOrder = { bytes: Uint8Array; kind: Kind; frame: Frame }

/** What it says; `error` is for the log. */
export type DrawAnswer = { ok: true; picture: DrawnPicture } | { ok: false; error: string }

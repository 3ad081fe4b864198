import { fileTypeFromBuffer } from 'file-type'

/** What may be uploaded, by what the bytes are. Pictures are drawn anew; the others are kept as they came. */
export const KINDS = {
  'image/jpeg': { extension: 'jpeg', picture: true },
  'image/png': { extension: 'png', picture: true },
  'image/webp': { extension: 'webp', picture: true },
  'image/gif': { extension: 'gif', picture: true },
  'image/avif': { extension: 'avif', picture: true },
  'image/svg+xml': { extension: 'png', picture: true },
  'audio/mpeg': { extension: 'mp3', picture: false },
  'audio/ogg': { extension: 'ogg', picture: false },
  'video/mp4': { extension: 'mp4', picture: false },
  'video/webm': { extension: 'webm', picture: false },
  'application/pdf': { extension: 'pdf', picture: false },
} as const satisfies Record<string, { extension: string; picture: boolean }>

export type Kind = keyof typeof KINDS

/** What a file is, by its first bytes and never by its name; null for what may not be uploaded. */
export async function sniffKind(bytes: Uint8Array): Promise<Kind | null> {
  const found = await fileTypeFromBuffer(bytes)
  if (found && found.mime in KINDS) return found.mime as Kind
  // A drawing in text has no first bytes of its own.
  if (found === undefined || found.mime === 'application/xml') {
    const head = new TextDecoder().decode(bytes.subarray(0, 1_024))
    if (/<svg[\s>]/i.test(head)) return 'image/svg+xml'
  }
  return null
}

/** What `/media/…` sends for a file name's ending. */
export const SERVED_TYPES: Record<string, string> = {
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  mp4: 'video/mp4',
  webm: 'video/webm',
  pdf: 'application/pdf',
}

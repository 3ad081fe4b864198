import type { MediaItem } from './media-item.ts'

/** Everything that can keep a file out of the library. */
export type UploadReason =
  | 'empty'
  | 'kind'
  | 'unreadable'
  | 'own-quota'
  | 'site-quota'
  | 'other-kind'
  | 'not-found'
  | 'forbidden'
  | 'signed-out'
  | 'other-site'
  | 'too-long'
  | 'stalled'
  | 'store'
  | 'offline'
  | 'broken'
  | 'cancelled'

/** `error` is the reason in a sentence. */
type Refused = { ok: false; reason: UploadReason; error: string }

export type UploadAnswer = { ok: true; item: MediaItem } | Refused

/** As `lib/media/add.ts` has it: known here, so that nobody waits for an upload that will be refused. */
export const MOST_UPLOAD_BYTES = 32 * 1_024 * 1_024

const SENTENCES: Record<UploadReason, string> = {
  empty: 'This file is empty.',
  kind: 'Only pictures, PDF, MP3, Ogg, MP4 and WebM can be uploaded. What a file is called does not count.',
  unreadable: 'This picture is damaged and cannot be read.',
  'own-quota': 'There is no room left for your files. Delete some first, or ask for more.',
  'site-quota': 'The library of this site is full. An administrator can make it larger.',
  'other-kind': 'A picture can only be replaced with a picture, a film with a film.',
  'not-found': 'The file that it was to replace is gone.',
  forbidden: 'You may not upload files here.',
  'signed-out': 'You are signed out. Sign in in another tab, then try again.',
  'other-site': 'The request came from another site.',
  'too-long': 'Files of at most 32 MB can be uploaded.',
  stalled: 'Nothing arrived for half a minute.',
  store: 'The place where files are kept cannot be reached right now.',
  offline: 'The site cannot be reached.',
  broken: 'Something went wrong on the server.',
  cancelled: 'The upload was cancelled.',
}

/** Refusals that the same file may not meet again. */
const PASSING: readonly UploadReason[] = [
  'own-quota',
  'site-quota',
  'signed-out',
  'stalled',
  'store',
  'offline',
  'broken',
  'cancelled',
]

/** The answer for a file that was not taken. */
export function refusedUpload(reason: UploadReason): Refused {
  return { ok: false, reason, error: SENTENCES[reason] }
}

export const isWorthRetrying = (reason: UploadReason): boolean => PASSING.includes(reason)

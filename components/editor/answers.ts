import type { PostFields } from '#lib/posts/fields.ts'
import type { Resend } from '#lib/posts/save.ts'
import type { SentEdit } from '#lib/posts/sent-edit.ts'

/** Where a post stands after it was saved. */
export type PostState = {
  id: string
  version: number
  status: 'DRAFT' | 'IN_REVIEW' | 'SCHEDULED' | 'PUBLISHED'
  slug: string
  publishedAt: string | null
  /** Where readers find it, or will. */
  permalink: string | null
  /** Readers have other words than the editor shows. */
  hasDraft: boolean
  /** When those words go live by themselves. */
  updateAt: string | null
}

export type Theirs = { version: number; fields: PostFields; savedBy: string | null }

export type SaveAnswer =
  | { ok: true; post: PostState }
  | { ok: false; reason: 'conflict'; theirs: Theirs }
  | {
      ok: false
      reason: 'invalid'
      errors: Record<string, string>
      /** A post that was begun by this very save. */
      begun?: { id: string; version: number }
    }
  | { ok: false; reason: 'signed-out' | 'forbidden' | 'not-found' | 'trashed' }

/** `autosave` and `save` are for the writer only; the others change what others see. */
export type SaveHow = 'autosave' | 'save' | 'publish' | 'submit' | 'unpublish'

export type SaveRequest = {
  /** Null: not begun yet. */
  id: string | null
  type: 'POST' | 'PAGE'
  version: number
  edit: SentEdit
  how: SaveHow
}

export type SaveAction = (request: SaveRequest) => Promise<SaveAnswer | Resend>

/** Makes an answer out of one that never came: no network, the site is being updated, or it was updated under the page. */
export type SaveOutcome = SaveAnswer | { ok: false; reason: 'unreachable' | 'outdated' }

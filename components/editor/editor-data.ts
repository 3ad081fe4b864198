import type { MediaItem } from '#components/media/media-item.ts'
import type { PostEdit, PostFields } from '#lib/posts/fields.ts'
import type { PostState, SaveAction } from './answers.ts'

/** A category or page in its tree, in the order of the tree. */
export type TreeItem = { id: string; name: string; depth: number }

/** Everything that the editor's screen needs to know. */
export type EditorData = {
  type: 'POST' | 'PAGE'
  person: { id: string; name: string }
  post: PostState | null
  version: number
  fields: PostFields
  hasPassword: boolean
  featured: MediaItem | null
  sharing: MediaItem | null
  categories: TreeItem[]
  /** Names of tags to choose from. */
  tags: string[]
  authors: { id: string; name: string }[]
  /** Pages that this page may stand below. */
  pages: TreeItem[]
  may: { publish: boolean; manage: boolean; upload: boolean }
  timeZone: string
  /** What an editor wrote when the post came back. */
  note: string | null
}

/** What the editor can ask the server for. */
export type EditorActions = {
  save: SaveAction
  /** Keeps words as a revision without changing the post: those that a choice between two leaves behind. */
  keep: (input: { id: string; edit: PostEdit }) => Promise<{ ok: boolean }>
  addCategory: (input: { name: string; parentId: string | null }) => Promise<AddedCategory>
  trash: (id: string) => Promise<{ ok: boolean }>
  discardDraft: (input: { id: string; version: number }) => Promise<{ ok: boolean }>
  /** When the words beside a live post go live by themselves; null calls it off. */
  scheduleUpdate: (input: {
    id: string
    version: number
    at: string | null
  }) => Promise<{ ok: true } | { ok: false; error: string }>
  giveBack: (input: { id: string; version: number; note: string }) => Promise<{ ok: boolean }>
  preview: {
    share: (id: string) => Promise<SharedPreview>
    revoke: (id: string) => Promise<{ ok: boolean }>
  }
  lock: (input: { id: string; takeOver: boolean }) => Promise<{ heldBy: string | null }>
}

export type SharedPreview = { ok: true; href: string; expiresAt: string } | { ok: false }

export type AddedCategory =
  | { ok: true; categories: TreeItem[]; id: string }
  | { ok: false; error: string }

import { type Change, changeOf, withChange } from '#lib/html/change/rules.ts'
import type { PostEdit } from '#lib/posts/fields.ts'

/** What the browser keeps of a post between two saves, in case nothing comes after them. */
export type CrashCopy = {
  edit: PostEdit
  /** The version that these words started from. */
  version: number
  at: string
}

/** As it is stored: the words as what changed in a text that lies beside them, because a long one takes long to store at every pause. */
type Kept = Omit<CrashCopy, 'edit'> & {
  edit: Omit<PostEdit, 'html'>
  /** The name of that text. */
  whole: string
  change: Change
}

/** More than this is a new text rather than a change. */
const MOST_CHANGED = 10_000

/** The whole texts that this tab has stored, by the key of their copy. */
const wholes = new Map<string, { name: string; html: string }>()

/** Passwords are not left lying about. */
export function keepCopy(key: string, { edit, ...copy }: CrashCopy): boolean {
  try {
    const { html, ...fields } = edit
    const before = localStorage.getItem(key)
    const { whole, change } = storeWords(key, html)
    const kept: Kept = { ...copy, edit: { ...fields, password: null }, whole, change }
    localStorage.setItem(key, JSON.stringify(kept))
    const old = before && (JSON.parse(before) as Kept).whole
    if (old && old !== whole) localStorage.removeItem(old)
    return true
  } catch {
    // Full or forbidden: the server's copy is all there is then, and the editor says so.
    return false
  }
}

/** Another tab may have dropped the text that this one stored, so it is looked for each time. */
function storeWords(key: string, html: string) {
  const stored = wholes.get(key)
  const change = stored && stored.name in localStorage && changeOf(stored.html, html)
  if (stored && change && change.words.length <= MOST_CHANGED) return { whole: stored.name, change }
  // Under a name of its own: until the copy names it, the earlier one must stay readable.
  const name = `${key}:${Math.random().toString(36).slice(2, 10)}`
  localStorage.setItem(name, html)
  wholes.set(key, { name, html })
  return { whole: name, change: changeOf(html, html) }
}

export function readCopy(key: string): CrashCopy | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null
    const html = kept && localStorage.getItem(kept.whole)
    if (!kept || html === null) return null
    const { whole: _, change, edit, ...copy } = kept
    return { ...copy, edit: { ...edit, html: withChange(html, change) } }
  } catch {
    return null
  }
}

export function dropCopy(key: string): void {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null
    localStorage.removeItem(key)
    if (kept) localStorage.removeItem(kept.whole)
    wholes.delete(key)
  } catch {
    // Where nothing can be kept there is nothing to drop.
  }
}

/** One copy a post and person; a post that was not begun yet has one for its type. */
export function copyKey(personId: string, type: string, id: string | null): string {
  return `backtalk:${personId}:${id ?? `new-${type.toLowerCase()}`}`
}

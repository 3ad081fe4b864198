import type { PostEdit } from '#lib/posts/fields.ts'

/** What the browser keeps of a post between two saves, in case nothing comes after them. */
export type CrashCopy = {
  edit: PostEdit
  /** The version that these words started from. */
  version: number
  at: string
}

/** Passwords are not left lying about. */
export function keepCopy(key: string, { edit, ...copy }: CrashCopy): boolean {
  try {
    const kept: CrashCopy = { ...copy, edit: { ...edit, password: null } }
    localStorage.setItem(key, JSON.stringify(kept))
    return true
  } catch {
    // Full or forbidden: the server's copy is all there is then, and the editor says so.
    return false
  }
}

export function readCopy(key: string): CrashCopy | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as CrashCopy | null
  } catch {
    return null
  }
}

export function dropCopy(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Where nothing can be kept there is nothing to drop.
  }
}

/** One copy a post and person; a post that was not begun yet has one for its type. */
export function copyKey(personId: string, type: string, id: string | null): string {
  return `backtalk:${personId}:${id ?? `new-${type.toLowerCase()}`}`
}

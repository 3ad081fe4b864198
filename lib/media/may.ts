import type { Actor } from '../people/actor.ts'
import { hasRole } from '../people/roles.ts'

export const mayUpload = (by: Actor | null): boolean => hasRole(by, 'AUTHOR')

/** Editors manage everybody's media, authors their own. */
export function mayChangeMedia(by: Actor | null, media: { uploadedById: bigint | null }): boolean {
  return hasRole(by, 'EDITOR') || (hasRole(by, 'AUTHOR') && media.uploadedById === by?.id)
}

import { Role } from '../db/generated/enums.ts'
import type { Actor } from './actor.ts'

/** Least first. A role may do all that the ones before it may, except where a `may…` policy says otherwise. */
export const ROLES: readonly Role[] = [
  Role.CONTRIBUTOR,
  Role.AUTHOR,
  Role.MODERATOR,
  Role.EDITOR,
  Role.ADMINISTRATOR,
]

export const ROLE_NAMES: Record<Role, string> = {
  CONTRIBUTOR: 'Contributor',
  AUTHOR: 'Author',
  MODERATOR: 'Moderator',
  EDITOR: 'Editor',
  ADMINISTRATOR: 'Administrator',
}

/** What a role is for, in the words of the people screen. */
export const ROLE_MEANINGS: Record<Role, string> = {
  CONTRIBUTOR: 'Writes posts and submits them for review; cannot publish or upload.',
  AUTHOR: 'Writes, uploads and publishes own posts, and handles the comments on them.',
  MODERATOR: 'As author, and decides about every comment.',
  EDITOR:
    "As moderator, and publishes and manages everybody's posts and pages, categories and tags.",
  ADMINISTRATOR: 'Everything, including people and settings.',
}

/** True when `person` has `role` or one above it. */
export function hasRole(person: Pick<Actor, 'role'> | null, role: Role): boolean {
  return person?.role != null && ROLES.indexOf(person.role) >= ROLES.indexOf(role)
}

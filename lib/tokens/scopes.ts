import type { Role } from '../db/generated/enums.ts'

type Scope = {
  /** What a program may do with it, for the form that makes a token and for the document of the API. */
  says: string
  /** The least role to which it is of any use. */
  least: Role
}

/** What a token can be good for. It never adds to what its person may do: every verb asks for their role as well. */
export const SCOPES = {
  'comments:read': {
    says: 'Read the moderation queue, and why each comment is in it',
    least: 'AUTHOR',
  },
  'comments:contacts': {
    says: 'See the e-mail and IP addresses of commenters, and search by them',
    least: 'AUTHOR',
  },
  'comments:write': {
    says: 'Decide, edit, answer, pin, note and delete comments',
    least: 'AUTHOR',
  },
  'posts:read': {
    says: 'Read posts and pages as their writers see them',
    least: 'CONTRIBUTOR',
  },
  'posts:write': {
    says: 'Write drafts and working copies, which readers do not see',
    least: 'CONTRIBUTOR',
  },
  'posts:publish': {
    says: 'Publish, schedule, unpublish, trash and restore posts and pages',
    least: 'AUTHOR',
  },
  'media:read': { says: 'Read the media library', least: 'CONTRIBUTOR' },
  'media:write': { says: 'Upload, describe and delete files', least: 'AUTHOR' },
  'taxonomy:read': { says: 'Read categories and tags', least: 'CONTRIBUTOR' },
  'taxonomy:write': { says: 'Add, change and delete categories and tags', least: 'EDITOR' },
  'settings:read': { says: 'Read the settings that readers can see', least: 'CONTRIBUTOR' },
} as const satisfies Record<string, Scope>

export type ScopeName = keyof typeof SCOPES

export const SCOPE_NAMES = Object.keys(SCOPES) as [ScopeName, ...ScopeName[]]

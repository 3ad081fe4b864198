import type { Actor } from '../people/actor.ts'
import { hasRole } from '../people/roles.ts'

export const mayManageTaxonomy = (by: Actor | null): boolean => hasRole(by, 'EDITOR')

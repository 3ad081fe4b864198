import type { Actor } from '../people/actor.ts'
import { hasRole } from '../people/roles.ts'

/** The outbox holds links to choose passwords by. */
export const mayReadOutbox = (by: Actor | null): boolean => hasRole(by, 'ADMINISTRATOR')

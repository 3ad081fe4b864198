import type { Actor } from '../people/actor.ts'
import { hasRole } from '../people/roles.ts'

/** Whoever asks for their data asks the house; one person answers for it. */
export const mayHandlePersonalData = (by: Actor | null): boolean => hasRole(by, 'ADMINISTRATOR')

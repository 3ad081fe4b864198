import type { Actor } from './actor.ts'
import { hasRole } from './roles.ts'

// Policy is a question with a yes or no: no database, no request. Each noun has its own `may.ts`.

export const mayManagePeople = (person: Actor | null): boolean => hasRole(person, 'ADMINISTRATOR')
export const mayChangeSettings = (person: Actor | null): boolean => hasRole(person, 'ADMINISTRATOR')

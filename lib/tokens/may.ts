import { type Actor, isStaff } from '../people/actor.ts'
import { mayManagePeople } from '../people/may.ts'

/** Everybody who works on the site may let a program act for them. */
export const mayMakeTokens = (by: Actor | null): boolean => isStaff(by)
export const maySeeAllTokens = mayManagePeople
export const mayRevokeToken = (by: Actor, token: { personId: bigint }): boolean =>
  token.personId === by.id || mayManagePeople(by)

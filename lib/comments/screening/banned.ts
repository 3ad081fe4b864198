import type { ActiveBan, Check, Reply } from './verdict.ts'

/** Bans on the writer's e-mail, its domain, the address range or the account. */
export const banned: Check = (reply, { bans }) => {
  if (bans.length === 0) return undefined
  const reasons = bans.flatMap(({ reason }) => reason || [])
  return {
    check: 'banned',
    verdict: 'trash',
    matched: bans.map((ban) => ({ field: FIELDS[ban.scope], text: hitBy(ban, reply) })),
    says: `The writer is banned${reasons.length > 0 ? `: ${reasons.join('; ')}` : ''}.`,
  }
}

const FIELDS = { EMAIL: 'email', DOMAIN: 'email', IP_RANGE: 'ip', PERSON: 'account' } as const

function hitBy({ scope, value }: ActiveBan, { name }: Reply): string {
  return scope === 'PERSON' ? name : value
}

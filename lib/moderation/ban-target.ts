import { domainToASCII } from 'node:url'
import { z } from 'zod'
import type { Tx } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'
import type { BanScope } from '../db/generated/enums.ts'
import { inRange } from './in-range.ts'

/** Whom a ban hits: an e-mail address, a domain with all below it, an address range, or an account. */
export type Target =
  | { scope: Exclude<BanScope, 'PERSON'>; value: string }
  | { scope: 'PERSON'; personId: bigint }

/** Half of a country, or the whole network: nobody means that, and a slip of the pen would silence everybody. */
const WIDEST = { 4: 8, 6: 16 } as const

/** The target as the screening compares it, or what is wrong with it. */
export async function readTarget(
  tx: Tx,
  target: Target,
): Promise<{ ok: true; target: Target } | { ok: false; error: string }> {
  if (target.scope === 'PERSON') return { ok: true, target }
  const { scope } = target
  const typed = target.value.trim().toLowerCase()
  if (scope === 'EMAIL') {
    if (!z.email().safeParse(typed).success) return wrong('This is not an e-mail address.')
    return { ok: true, target: { scope, value: typed } }
  }
  if (scope === 'DOMAIN') {
    const domain = domainToASCII(typed.replace(/^@/, ''))
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain))
      return wrong('This is not a domain such as example.com.')
    return { ok: true, target: { scope, value: domain } }
  }
  const range = await readRange(tx, typed)
  if (!range) return wrong('This is not an address or a range such as 203.0.113.0/24.')
  if (range.bits < WIDEST[range.family]) return wrong('This range is too wide: it hits everybody.')
  return { ok: true, target: { scope, value: range.value } }
}

function wrong(error: string) {
  return { ok: false as const, error }
}

type Range = { value: string; bits: number; family: 4 | 6 }

async function readRange(tx: Tx, typed: string): Promise<Range | undefined> {
  const [range] = await tx.$queryRaw<Range[]>`
    SELECT network(given)::text AS value, masklen(given) AS bits, family(given) AS family
      FROM (SELECT (CASE WHEN pg_input_is_valid(${typed}, 'inet') THEN ${typed} END)::inet AS given) AS read
     WHERE given IS NOT NULL`
  return range
}

/** The condition on `comments c` that says that a comment is the target's. */
export function isTheirs(target: Target): Prisma.Sql {
  switch (target.scope) {
    case 'EMAIL':
      return Prisma.sql`c.author_email = ${target.value}::citext`
    case 'DOMAIN':
      return isBelow(target.value)
    case 'IP_RANGE':
      return inRange(target.value)
    case 'PERSON':
      return Prisma.sql`c.person_id = ${target.personId}`
  }
}

// As the expression of its index says it: read backwards, a domain is a prefix of those below it.
function isBelow(domain: string): Prisma.Sql {
  const backwards = [...domain].reverse().join('')
  const read = Prisma.sql`reverse(lower(split_part(c.author_email::text, '@', -1)))`
  return Prisma.sql`(${read} = ${backwards} OR ${read} LIKE ${`${backwards}.%`})`
}

/** True when somebody who works here would be hit: staff is put in place on the people screen, not by a ban. */
export async function hitsStaff(tx: Tx, target: Target): Promise<boolean> {
  const staff = { role: { not: null } } as const
  switch (target.scope) {
    case 'EMAIL':
      return (await tx.person.count({ where: { ...staff, email: target.value } })) > 0
    case 'PERSON':
      return (await tx.person.count({ where: { ...staff, id: target.personId } })) > 0
    case 'DOMAIN': {
      const of = [`@${target.value}`, `.${target.value}`]
      const OR = of.map((end) => ({ email: { endsWith: end } }))
      return (await tx.person.count({ where: { ...staff, OR } })) > 0
    }
    case 'IP_RANGE':
      return false
  }
}

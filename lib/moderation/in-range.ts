import { Prisma } from '../db/generated/client.ts'

/**
 * Whether comment `c` came from an address or a range such as 203.0.113.0/24. The bounds say to the index what `<<=` means: by itself
 * PostgreSQL sees that only where the range is written into the statement.
 */
export function inRange(range: string): Prisma.Sql {
  return Prisma.sql`c.ip <<= ${range}::inet AND c.ip >= network(${range}::inet)
    AND c.ip <= set_masklen(broadcast(${range}::inet), CASE family(${range}::inet) WHEN 4 THEN 32 ELSE 128 END)`
}

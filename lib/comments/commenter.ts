import type { Tx } from '#lib/db/client.ts'

type Guest = { name: string; email: string }

/** Notes that somebody came under this e-mail and returns the commenter's id; null for a guest who gave none. */
export async function rememberCommenter(
  tx: Tx,
  { name, email }: Guest,
  now: Date,
): Promise<bigint | null> {
  if (!email) return null
  const [row] = await tx.$queryRaw<{ id: bigint }[]>`
    INSERT INTO commenters (email, name, first_seen_at, last_seen_at) VALUES (${email}::citext, ${name}, ${now}, ${now})
    ON CONFLICT (email) DO UPDATE SET last_seen_at = greatest(commenters.last_seen_at, excluded.last_seen_at),
      name = CASE WHEN commenters.name = '' THEN excluded.name ELSE commenters.name END
    RETURNING id`
  return row?.id ?? null
}

import { RevokeToken } from '#components/tokens/revoke-token.tsx'
import { Badge } from '#components/ui/badge.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { Table, Td, Th, Tr } from '#components/ui/table.tsx'

export type TokenRow = {
  id: string
  name: string
  scopes: readonly string[]
  /** Whose, where everybody's are listed. */
  person: string | null
  lastUsedAt: string | null
  expiresAt: string | null
  /** Why it does not work although nobody revoked it. */
  idle: string | null
}

type Props = { tokens: readonly TokenRow[]; now: string; revoke: FormAction; caption: string }

/** Tokens with what they are good for and when they were used; never their secrets. */
export function TokenTable({ tokens, now, revoke, caption }: Props) {
  return (
    <Table
      caption={caption}
      head={
        <>
          <Th>Name</Th>
          <Th>Last used</Th>
          <Th>Expires</Th>
          <Th className="w-28">
            <span className="sr-only">Revoke</span>
          </Th>
        </>
      }
    >
      {tokens.map((token) => (
        <Tr key={token.id}>
          <Td className="md:w-1/2">
            <span className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
              <bdi className="min-w-0 break-words">{token.name}</bdi>
              {token.idle && <Badge tone="warn">{token.idle}</Badge>}
            </span>
            <span className="block text-[0.8125rem] text-ink-soft">
              {token.person && (
                <>
                  <bdi>{token.person}</bdi> ·{' '}
                </>
              )}
              {token.scopes.join(', ')}
            </span>
          </Td>
          <Td label="Last used" className="whitespace-nowrap">
            {token.lastUsedAt ? <RelativeTime at={token.lastUsedAt} now={now} /> : 'Never'}
          </Td>
          <Td label="Expires" className="whitespace-nowrap">
            {token.expiresAt ? <RelativeTime at={token.expiresAt} now={now} /> : 'Never'}
          </Td>
          <Td className="md:text-end">
            <RevokeToken action={revoke} id={token.id} name={token.name} />
          </Td>
        </Tr>
      ))}
    </Table>
  )
}

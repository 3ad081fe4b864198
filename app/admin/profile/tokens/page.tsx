import type { Metadata } from 'next'
import { z } from 'zod'
import { Section } from '#components/people/section.tsx'
import { TokenForm } from '#components/tokens/token-form.tsx'
import { type TokenRow, TokenTable } from '#components/tokens/token-table.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Link } from '#components/ui/link.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import type { Staff } from '#lib/people/actor.ts'
import { hasRole } from '#lib/people/roles.ts'
import { requireStaff } from '#lib/people/session.ts'
import { type ListedToken, listTokens } from '#lib/tokens/list.ts'
import { maySeeAllTokens } from '#lib/tokens/may.ts'
import { SCOPE_NAMES, SCOPES } from '#lib/tokens/scopes.ts'
import { makeToken, revoke } from './actions.ts'

export const metadata: Metadata = { title: 'Tokens for programs' }

const filter = z.object({
  whose: z.enum(['mine', 'everybody']).catch('mine'),
  after: z.uuid().optional().catch(undefined),
})

type Props = { searchParams: Promise<Record<string, string | string[]>> }

export default async function TokensPage({ searchParams }: Props) {
  const by = await requireStaff('/admin/profile/tokens')
  const { whose, after } = filter.parse(await searchParams)
  const everybody = whose === 'everybody' && maySeeAllTokens(by)
  const { tokens, next } = await listTokens({ by, everybody, after })
  const now = new Date()
  return (
    <>
      <p className="mb-2 text-sm">
        <Link href="/admin/profile" className="text-ink-soft underline underline-offset-3">
          Your profile
        </Link>
      </p>
      <PageHeader
        title="Tokens for programs"
        actions={<ButtonLink href="/admin/api">What programs can do</ButtonLink>}
      >
        A program with a token acts for its person, within what you tick and what they may do at
        that moment.
      </PageHeader>
      {maySeeAllTokens(by) && <Tabs label="Whose tokens" tabs={tabsOf(everybody)} />}
      {tokens.length > 0 ? (
        <TokenTable
          caption={everybody ? 'Everybody’s tokens' : 'Your tokens'}
          tokens={tokens.map((token) => rowOf(token, everybody, now))}
          now={now.toISOString()}
          revoke={revoke}
        />
      ) : (
        <EmptyState title="No tokens">
          Make one for each program, so that you can take one back without stopping the others.
        </EmptyState>
      )}
      <Pagination
        newer={after === undefined ? null : addressOf(whose)}
        older={next === null ? null : addressOf(whose, next)}
      />
      {!everybody && (
        <div className="mt-8">
          <Section title="New token" says="You see the token itself only once.">
            <TokenForm action={makeToken} scopes={choicesFor(by)} />
          </Section>
        </div>
      )}
    </>
  )
}

const tabsOf = (everybody: boolean) => [
  { href: addressOf('mine'), label: 'Yours', current: !everybody },
  { href: addressOf('everybody'), label: 'Everybody’s', current: everybody },
]

function addressOf(whose: string, after?: string): string {
  return `/admin/profile/tokens?${new URLSearchParams({ whose, ...(after && { after }) })}`
}

function choicesFor(by: Staff) {
  return SCOPE_NAMES.filter((name) => hasRole(by, SCOPES[name].least)).map((name) => ({
    name,
    says: SCOPES[name].says,
  }))
}

function rowOf(token: ListedToken, everybody: boolean, now: Date): TokenRow {
  const { id, name, scopes, person, lastUsedAt, expiresAt } = token
  return {
    id,
    name,
    scopes,
    person: everybody ? person.name : null,
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    expiresAt: expiresAt?.toISOString() ?? null,
    idle: whyIdle(token, now),
  }
}

function whyIdle({ expiresAt, person }: ListedToken, now: Date): string | null {
  if (expiresAt && expiresAt <= now) return 'Expired'
  if (person.deactivatedAt) return 'Person deactivated'
  return person.role === null ? 'Person is a reader' : null
}

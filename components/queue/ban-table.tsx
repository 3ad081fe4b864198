'use client'

import { ActionForm } from '#components/ui/action-form.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { exactTime, RelativeTime } from '#components/ui/relative-time.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { Table, Td, Th, Tr } from '#components/ui/table.tsx'
import type { ShownBan } from '#lib/moderation/list-bans.ts'

/** Who is banned, by whom and why, with the way to end it. */
export function BanTable({
  bans,
  now,
  timeZone,
}: {
  bans: { ban: ShownBan; lift: FormAction }[]
  now: string
  timeZone: string
}) {
  if (bans.length === 0) {
    return (
      <EmptyState title="Nobody is banned">
        Ban somebody from the page of one of their comments, or with the form above.
      </EmptyState>
    )
  }
  return (
    <Table
      caption="Bans, latest first"
      head={
        <>
          <Th>Whom</Th>
          <Th>Why</Th>
          <Th className="w-48">Since</Th>
          <Th className="w-52">Until</Th>
          <Th className="w-24">
            <span className="sr-only">Lift</span>
          </Th>
        </>
      }
    >
      {bans.map(({ ban, lift }) => (
        <Tr key={ban.id}>
          <Td className="wrap-anywhere">
            <bdi className="font-medium">{ban.whom}</bdi>{' '}
            <span className="text-ink-soft">{SCOPES[ban.scope]}</span>{' '}
            {ban.state !== 'active' && <Badge>{ban.state}</Badge>}
          </Td>
          <Td className="wrap-anywhere">
            <bdi>{ban.reason}</bdi>
          </Td>
          <Td label="Since" className="text-ink-soft">
            <RelativeTime at={ban.at} now={now} timeZone={timeZone} />
            {ban.by && <> by {ban.by}</>}
          </Td>
          <Td label="Until" className="text-ink-soft">
            {ban.expiresAt ? (
              <time dateTime={ban.expiresAt}>{exactTime(new Date(ban.expiresAt), timeZone)}</time>
            ) : (
              'it is lifted'
            )}
          </Td>
          <Td className="text-end max-md:text-start">
            {ban.state === 'active' && (
              <ActionForm action={lift}>
                <SubmitButton
                  variant="secondary"
                  size="s"
                  aria-label={`Lift the ban of ${ban.whom}`}
                >
                  Lift
                </SubmitButton>
              </ActionForm>
            )}
          </Td>
        </Tr>
      ))}
    </Table>
  )
}

const SCOPES: Record<ShownBan['scope'], string> = {
  EMAIL: '',
  DOMAIN: 'and all below it',
  IP_RANGE: '',
  PERSON: 'account',
}

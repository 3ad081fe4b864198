import type { Kept } from '#lib/privacy/find-kept.ts'

/** How much there is about somebody, kind by kind. */
export function KeptList({ kept }: { kept: Kept }) {
  const counts = [
    ['Comments, in all states', kept.comments],
    ['Former wordings of them', kept.formerWordings],
    ['Subscriptions', kept.subscriptions],
    ['Notes of moderators', kept.notes],
    ['Bans', kept.bans],
    ['Mails to or about them', kept.mails],
  ] as const
  return (
    <dl className="border-t border-rule text-sm">
      <Row what="Account">{accountInWords(kept.account)}</Row>
      {counts.map(([what, count]) => (
        <Row key={what} what={what}>
          {count.toLocaleString('en')}
        </Row>
      ))}
    </dl>
  )
}

function Row({ what, children }: { what: string; children: string }) {
  return (
    <div className="flex justify-between gap-4 border-b border-rule py-2">
      <dt className="text-ink-soft">{what}</dt>
      <dd className="min-w-0 text-end wrap-anywhere tabular-nums">{children}</dd>
    </div>
  )
}

function accountInWords(account: Kept['account']): string {
  if (!account) return 'None'
  const { name, staff, posts } = account
  return `${name}, ${staff ? 'staff' : 'reader'}, ${posts === 1 ? 'one post' : `${posts} posts`}`
}

import { Link } from '#components/ui/link.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { Table, Td, Th, Tr } from '#components/ui/table.tsx'
import { WebhookState } from '#components/webhooks/webhook-state.tsx'

export type WebhookRow = {
  id: string
  url: string
  events: readonly string[]
  active: boolean
  failed: number
  queued: number
  deliveredAt: Date | null
}

/** The webhooks; the address leads to what was sent there. */
export function WebhookTable({ webhooks, now }: { webhooks: readonly WebhookRow[]; now: Date }) {
  return (
    <Table
      caption="Webhooks"
      head={
        <>
          <Th>Address</Th>
          <Th>State</Th>
          <Th>Last arrived</Th>
        </>
      }
    >
      {webhooks.map((webhook) => (
        <Tr key={webhook.id}>
          <Td className="md:w-3/5">
            <Link
              href={`/admin/settings/webhooks/${webhook.id}`}
              className="font-medium break-all underline-offset-3 hover:underline pointer-coarse:inline-block pointer-coarse:py-1.5"
            >
              {webhook.url}
            </Link>
            <span className="block text-[0.8125rem] text-ink-soft">
              {webhook.events.join(', ')}
            </span>
          </Td>
          <Td label="State">
            <WebhookState webhook={webhook} />
          </Td>
          <Td label="Last arrived" className="whitespace-nowrap">
            {webhook.deliveredAt ? (
              <RelativeTime at={webhook.deliveredAt} now={now} />
            ) : (
              'Nothing yet'
            )}
          </Td>
        </Tr>
      ))}
    </Table>
  )
}

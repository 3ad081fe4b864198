import { MailState } from '#components/notify/mail-state.tsx'
import { Link } from '#components/ui/link.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { Table, Td, Th, Tr } from '#components/ui/table.tsx'
import type { MailStatus } from '#lib/db/generated/enums.ts'

export type MailRow = {
  id: string
  to: string
  subject: string
  status: MailStatus
  attempts: number
  error: string | null
  createdAt: Date
}

/** Mails, newest first; the subject leads to the whole mail. */
export function MailTable({ mails, now }: { mails: readonly MailRow[]; now: Date }) {
  return (
    <Table
      caption="Mails"
      head={
        <>
          <Th>Subject</Th>
          <Th>To</Th>
          <Th>Status</Th>
          <Th>Written</Th>
        </>
      }
    >
      {mails.map(({ id, to, subject, status, attempts, error, createdAt }) => (
        <Tr key={id}>
          <Td className="md:w-1/2">
            <Link
              href={`/admin/outbox/${id}`}
              className="font-medium underline-offset-3 hover:underline pointer-coarse:inline-block pointer-coarse:py-1.5"
            >
              <bdi>{subject}</bdi>
            </Link>
            {error && (
              <span className="block text-[0.8125rem] break-words text-ink-soft">{error}</span>
            )}
          </Td>
          <Td label="To" className="break-all">
            {to}
          </Td>
          <Td label="Status" className="whitespace-nowrap">
            <MailState status={status} attempts={attempts} />
          </Td>
          <Td label="Written" className="whitespace-nowrap">
            <RelativeTime at={createdAt} now={now} />
          </Td>
        </Tr>
      ))}
    </Table>
  )
}

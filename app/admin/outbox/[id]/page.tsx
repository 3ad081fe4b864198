import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { MailFacts } from '#components/notify/mail-facts.tsx'
import { SendAgain } from '#components/notify/send-again.tsx'
import { Link } from '#components/ui/link.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { findMail } from '#lib/notify/list-mails.ts'
import { mayReadOutbox } from '#lib/notify/may.ts'
import { requireStaff } from '#lib/people/session.ts'
import { sendAgainAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Mail' }

type Props = { params: Promise<{ id: string }> }

export default async function MailPage({ params }: Props) {
  const { id } = await params
  if (!mayReadOutbox(await requireStaff(`/admin/outbox/${id}`))) notFound()
  const mail = z.uuid().safeParse(id).success ? await findMail(id) : null
  if (!mail) notFound()
  return (
    <>
      <p className="mb-2 text-sm">
        <Link href="/admin/outbox" className="text-ink-soft underline underline-offset-3">
          Outbox
        </Link>
      </p>
      <PageHeader title={<bdi>{mail.subject}</bdi>} />
      <MailFacts mail={mail} now={new Date()} />
      <pre className="my-5 max-w-3xl border-y border-rule py-5 font-sans text-[0.9375rem] leading-relaxed break-words whitespace-pre-wrap">
        {mail.text}
      </pre>
      <SendAgain
        action={sendAgainAction}
        id={id}
        isWaiting={mail.status === 'FAILED' || mail.status === 'KEPT'}
      />
    </>
  )
}

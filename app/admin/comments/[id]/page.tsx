import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BanSection } from '#components/queue/ban-section.tsx'
import { CommentForms } from '#components/queue/comment-forms.tsx'
import { CommentStory } from '#components/queue/comment-story.tsx'
import { Notes } from '#components/queue/notes.tsx'
import { OnIt } from '#components/queue/on-it.tsx'
import { Said } from '#components/queue/said.tsx'
import { WholeComment } from '#components/queue/whole-comment.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { findSaid } from '#lib/moderation/find-said.ts'
import { getWording } from '#lib/moderation/find-wording.ts'
import { listTargets } from '#lib/moderation/list-targets.ts'
import { mayBan, mayModerateEverything, mayOpenQueue } from '#lib/moderation/may.ts'
import { listNotes } from '#lib/moderation/note.ts'
import { findQueueItem } from '#lib/moderation/queue.ts'
import { listSteps } from '#lib/moderation/story.ts'
import { requireStaff } from '#lib/people/session.ts'
import { getSettings } from '#lib/settings/get.ts'
import { answer, banWriter, change, leaveNote, pin, remove } from './actions.ts'
import { targetOption } from './target-option.ts'

export const metadata: Metadata = { title: 'Comment' }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function CommentPage({ params, searchParams }: Props) {
  const { id } = await params
  const by = await requireStaff(`/admin/comments/${encodeURIComponent(id)}`)
  if (!mayOpenQueue(by) || !/^\d{1,18}$/.test(id)) notFound()
  const now = new Date()
  const item = await findQueueItem(BigInt(id), by, now)
  if (!item) notFound()
  const commenterId = item.writer.commenterId
  const [wording, steps, notes, targets, said, { timezone, tellWriterWhy }] = await Promise.all([
    getWording(BigInt(id)),
    listSteps(BigInt(id)),
    commenterId === null ? [] : listNotes(BigInt(commenterId), by),
    listTargets(BigInt(id), by),
    findSaid(await searchParams, by),
    getSettings(),
  ])
  const here = `/admin/comments/${id}`
  const times = { now: now.toISOString(), timeZone: timezone }
  return (
    <>
      <PageHeader
        title={<>Comment by {item.writer.name || 'Anonymous'}</>}
        actions={<ButtonLink href="/admin/comments">Back to the queue</ButtonLink>}
      />
      <Said said={said} back={here} now={times.now} />
      <OnIt id={item.id} />
      <div className="grid max-w-3xl gap-8">
        <WholeComment
          item={item}
          back={here}
          pin={pin.bind(null, item.id, !item.pinned)}
          mayBan={mayBan(by)}
          tellsWriter={tellWriterWhy}
          {...times}
        />
        <CommentForms
          item={item}
          wording={wording}
          answer={answer.bind(null, item.id, item.revision)}
          change={change.bind(null, item.id, item.revision)}
          remove={remove.bind(null, item.id, item.revision)}
        />
        {targets.length > 0 && (
          <BanSection
            targets={targets.map((target) => targetOption(target, item.writer.name))}
            action={banWriter.bind(null, item.id)}
          />
        )}
        {commenterId !== null && mayModerateEverything(by) && (
          <Notes notes={notes} leave={leaveNote.bind(null, commenterId)} {...times} />
        )}
        <CommentStory steps={steps} {...times} />
      </div>
    </>
  )
}

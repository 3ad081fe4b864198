import { Badge, type Tone } from '#components/ui/badge.tsx'
import type { MailStatus } from '#lib/db/generated/enums.ts'

const looks: Record<MailStatus, { word: string; tone: Tone }> = {
  QUEUED: { word: 'Queued', tone: 'neutral' },
  SENT: { word: 'Sent', tone: 'ok' },
  FAILED: { word: 'Failed', tone: 'danger' },
  KEPT: { word: 'Kept', tone: 'neutral' },
}

/** What became of a mail, in a word; a queued one that was refused before says so. */
export function MailState({ status, attempts }: { status: MailStatus; attempts: number }) {
  const { word, tone } = looks[status]
  if (status === 'QUEUED' && attempts > 0) return <Badge tone="warn">Trying again</Badge>
  return <Badge tone={tone}>{word}</Badge>
}

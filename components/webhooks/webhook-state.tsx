import { Badge } from '#components/ui/badge.tsx'

/** Whether a webhook works, in words: paused, messages given up, messages under way. */
export function WebhookState({
  webhook: { active, failed, queued },
}: {
  webhook: { active: boolean; failed: number; queued: number }
}) {
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      {active ? <Badge tone="ok">Active</Badge> : <Badge>Paused</Badge>}
      {failed > 0 && <Badge tone="danger">{failed.toLocaleString('en')} failed</Badge>}
      {queued > 0 && <Badge tone="warn">{queued.toLocaleString('en')} waiting</Badge>}
    </span>
  )
}

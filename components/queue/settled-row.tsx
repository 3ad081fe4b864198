import { Button } from '#components/ui/button.tsx'
import { relativeWords } from '#components/ui/relative-time.tsx'
import type { Row } from './queue-state.ts'
import { BECAME, changeInWords } from './words.ts'

/** What is left of a row that was decided: how, by whom when it was somebody else, and the way back. It keeps its place. */
export function SettledRow({
  row,
  now,
  height,
  onUndo,
}: {
  row: Row
  now: string
  /** What the open row took, in pixels. */
  height: number
  onUndo: () => void
}) {
  const { item, settled } = row
  if (!settled) return null
  const name = item.writer.name || 'Anonymous'
  return (
    <li
      data-comment={item.id}
      data-open="false"
      id={`item-${item.id}`}
      // What a colleague did must not move what is under the cursor.
      style={settled.change ? { minHeight: height } : undefined}
      className="flex min-h-11 items-center gap-3 border-b border-rule px-2 py-1 text-sm text-ink-soft sm:px-4"
    >
      <span className="min-w-0 flex-1 truncate">
        {settled.change ? (
          <>
            <bdi className="font-medium">{name}</bdi>:{' '}
            <span className="text-warn">
              {changeInWords(settled.change)},{' '}
              {relativeWords(new Date(settled.change.at), new Date(now))}
            </span>
          </>
        ) : (
          <>
            {settled.became ? BECAME[settled.became] : 'Deleted for ever'}:{' '}
            <bdi className="font-medium">{name}</bdi>
          </>
        )}
      </span>
      {settled.change && (
        <a href={`/admin/comments/${item.id}`} className="underline underline-offset-3 tappable">
          Look at it
        </a>
      )}
      {settled.actId && (
        <Button size="s" onClick={onUndo} aria-label={`Undo for ${name}`}>
          Undo
        </Button>
      )}
    </li>
  )
}

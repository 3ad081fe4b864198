import { Ban, Check, CornerUpLeft, Pencil, RotateCcw, Trash2, Undo2, UserX, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, ButtonLink } from '#components/ui/button.tsx'
import type { CommentStatus } from '#lib/db/generated/enums.ts'
import type { Verdict } from '#lib/moderation/transition.ts'
import type { Row } from './queue-state.ts'

type Offered = { verdict: Verdict; label: string; icon: ReactNode; keys: string }

const APPROVE: Offered = {
  verdict: 'approve',
  label: 'Approve',
  icon: <Check className="text-ok" />,
  keys: 'a',
}
const HOLD: Offered = { verdict: 'hold', label: 'Unapprove', icon: <Undo2 />, keys: 'u' }
const SPAM: Offered = {
  verdict: 'spam',
  label: 'Spam',
  icon: <Ban className="text-warn" />,
  keys: 's',
}
const TRASH: Offered = {
  verdict: 'trash',
  label: 'Trash',
  icon: <Trash2 className="text-danger" />,
  keys: 'd',
}
const RESTORE: Offered = { verdict: 'restore', label: 'Restore', icon: <RotateCcw />, keys: 'z' }
const NOT_SPAM: Offered = { ...RESTORE, label: 'Not spam' }

const OFFERED: Record<CommentStatus, readonly Offered[]> = {
  PENDING: [APPROVE, SPAM, TRASH],
  APPROVED: [HOLD, SPAM, TRASH],
  SPAM: [NOT_SPAM, TRASH],
  TRASH: [RESTORE, SPAM],
}

/** What can be done with the comment as it stands. */
export function ItemActions({ row, mayBan }: { row: Row; mayBan: boolean }) {
  const { item, status } = row
  const putAway = status === 'SPAM' || status === 'TRASH'
  return (
    <div className="flex flex-wrap items-center gap-1.5 bg-paper py-1.5 sm:bg-transparent sm:py-0">
      {OFFERED[status].map(({ verdict, label, icon, keys }) => (
        <Button
          key={verdict}
          type="submit"
          name="verdict"
          value={verdict}
          size="s"
          icon={icon}
          title={`${label} (${keys})`}
          className="max-sm:flex-1 max-sm:px-1 [&_svg]:size-4"
        >
          {label}
        </Button>
      ))}
      {putAway ? (
        <ButtonLink
          href={`/admin/comments/${item.id}#delete`}
          data-act="delete"
          size="s"
          variant="plain"
          icon={<X />}
          title={status === 'TRASH' ? 'Delete for ever (d)' : 'Delete for ever'}
          className="[&_svg]:size-4"
        >
          <span className="max-sm:sr-only">Delete for ever</span>
        </ButtonLink>
      ) : (
        <ButtonLink
          href={`/admin/comments/${item.id}#reply`}
          data-act="reply"
          size="s"
          variant="plain"
          icon={<CornerUpLeft />}
          title="Reply (r)"
          className="[&_svg]:size-4"
        >
          <span className="max-sm:sr-only">Reply</span>
        </ButtonLink>
      )}
      <ButtonLink
        href={`/admin/comments/${item.id}#edit`}
        data-act="edit"
        size="s"
        variant="plain"
        icon={<Pencil />}
        title="Edit (e)"
        className="[&_svg]:size-4"
      >
        <span className="max-sm:sr-only">Edit</span>
      </ButtonLink>
      {mayBan && !item.writer.role && (
        <ButtonLink
          href={`/admin/comments/${item.id}#ban`}
          data-act="ban"
          size="s"
          variant="plain"
          icon={<UserX />}
          title="Ban (b)"
          // A phone has no room for it beside the decisions; there it stands on the comment's own page.
          className="max-sm:hidden [&_svg]:size-4"
        >
          Ban
        </ButtonLink>
      )}
    </div>
  )
}

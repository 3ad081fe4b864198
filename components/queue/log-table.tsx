import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Link } from '#components/ui/link.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { Table, Td, Th, Tr } from '#components/ui/table.tsx'
import type { LoggedAct } from '#lib/moderation/log.ts'

/** The journal as a table; what can be taken back has a plain form for it. */
export function LogTable({
  acts,
  isNarrowed,
  back,
  now,
  timeZone,
}: {
  acts: LoggedAct[]
  /** Some acts are left out by a filter. */
  isNarrowed: boolean
  back: string
  now: string
  timeZone: string
}) {
  if (acts.length === 0) {
    return isNarrowed ? (
      <EmptyState title="Nothing matches">No act fits this search. Try other words.</EmptyState>
    ) : (
      <EmptyState title="Nothing was decided yet">
        Decisions, bans and changed settings show here as soon as somebody makes one.
      </EmptyState>
    )
  }
  return (
    <Table
      caption="Acts, latest first"
      head={
        <>
          <Th className="w-40">When</Th>
          <Th className="w-44">Who</Th>
          <Th>What</Th>
          <Th className="w-24">
            <span className="sr-only">Undo</span>
          </Th>
        </>
      }
    >
      {acts.map((act) => (
        <Tr key={act.id}>
          <Td className="whitespace-nowrap text-ink-soft">
            <RelativeTime at={act.at} now={now} timeZone={timeZone} />
          </Td>
          <Td className="wrap-anywhere">
            {act.byId === null ? (
              'The program'
            ) : (
              <Link
                href={`/admin/comments/log?person=${act.byId}`}
                title="Only what they did"
                className="underline-offset-3 hover:underline"
              >
                <bdi>{act.by}</bdi>
              </Link>
            )}
          </Td>
          <Td className="wrap-anywhere">
            <What act={act} />
          </Td>
          <Td className="text-end">
            {act.undoable && (
              <form method="post" action="/admin/comments/undo">
                <input type="hidden" name="act" value={act.id} />
                <input type="hidden" name="back" value={back} />
                <Button type="submit" size="s" aria-label={`Undo: ${act.summary}`}>
                  Undo
                </Button>
              </form>
            )}
          </Td>
        </Tr>
      ))}
    </Table>
  )
}

function What({ act }: { act: LoggedAct }) {
  const [only] = act.comments
  return (
    <>
      {act.total === 1 && only ? (
        <Link
          href={`/admin/comments/${only.id}`}
          className="underline-offset-3 hover:underline"
          dir="auto"
        >
          {act.summary}
        </Link>
      ) : (
        <bdi>{act.summary}</bdi>
      )}
      {act.reason && <span className="block text-ink-soft">“{act.reason}”</span>}
      {act.undone && (
        <span className="block text-ink-soft">Undone by {act.undone.by ?? 'the program'}</span>
      )}
    </>
  )
}

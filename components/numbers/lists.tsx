import { Bars } from '#components/numbers/bars.tsx'
import { aboutHowLong } from '#components/numbers/duration.ts'
import { NumbersFigure } from '#components/numbers/figure.tsx'
import { NumberRows } from '#components/numbers/rows.tsx'
import type { Numbers } from '#lib/moderation/numbers.ts'

/** What waits, by how long it has. Only long waits need somebody. */
export function QueueFigure({ queue }: { queue: Numbers['queue'] }) {
  const total = queue.reduce((sum, { comments }) => sum + comments, 0)
  return (
    <NumbersFigure
      title="How long the queue has waited"
      says={total === 0 ? 'Nothing waits.' : `${inWords(total)} wait now, whatever the period.`}
      table={
        <NumberRows
          caption="Held comments by the time they have waited"
          head={['Waiting', 'Comments']}
          rows={queue.map(({ label, comments }) => [label, inWords(comments)])}
        />
      }
    >
      <Bars bars={queue.map(({ label, comments }) => ({ key: label, label, value: comments }))} />
    </NumbersFigure>
  )
}

/** Where people write. */
export function PostsFigure({ posts }: { posts: Numbers['posts'] }) {
  return (
    <NumbersFigure
      title="Busiest posts"
      says={
        posts.length === 0
          ? 'Nobody wrote anything.'
          : 'By what arrived, whatever became of it. Days begin at midnight UTC here.'
      }
      table={
        <NumberRows
          caption="Busiest posts"
          head={['Post', 'Comments']}
          rows={posts.map(({ title, comments }) => [title || 'Untitled', inWords(comments)])}
        />
      }
    >
      <Bars
        bars={posts.map(({ id, title, comments }) => ({
          key: id,
          label: title || 'Untitled',
          value: comments,
          href: `/admin/comments?status=all&post=${id}`,
        }))}
      />
    </NumbersFigure>
  )
}

/** Who decided, and how long those comments had waited. */
export function PeopleFigure({ people }: { people: Numbers['people'] }) {
  return (
    <NumbersFigure
      title="Who decided"
      says={
        people.length === 0
          ? 'Nobody decided about anything.'
          : 'Decisions, and how long half of those comments had waited. Days begin at midnight UTC here.'
      }
      table={
        <NumberRows
          caption="Decisions by person"
          head={['Person', 'Decisions', 'Half waited at most']}
          rows={people.map(({ name, decisions, median }) => [
            name,
            inWords(decisions),
            aboutHowLong(median),
          ])}
        />
      }
    >
      <Bars
        bars={people.map(({ id, name, decisions, median }) => ({
          key: id,
          label: name,
          value: decisions,
          ...(median !== null && { note: aboutHowLong(median) }),
        }))}
      />
    </NumbersFigure>
  )
}

const inWords = (count: number) => count.toLocaleString('en')

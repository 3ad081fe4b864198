import { Columns, roundUp } from '#components/numbers/columns.tsx'
import { NumbersFigure } from '#components/numbers/figure.tsx'
import { NumberRows } from '#components/numbers/rows.tsx'
import type { Day } from '#lib/moderation/numbers.ts'

/** What arrived, day by day, and how much of it was spam. */
export function VolumeFigure({ days }: { days: readonly Day[] }) {
  const total = sum(days, 'total')
  const most = roundUp(Math.max(...days.map((day) => day.total)))
  return (
    <NumbersFigure
      title="Comments a day"
      says={`${total.toLocaleString('en')} arrived. The darker foot of each column is spam.`}
      table={
        <NumberRows
          caption="Comments by day, latest first"
          head={['Day', 'Arrived', 'Spam', 'Still held']}
          rows={days
            .toReversed()
            .map(({ day, total, spam, held }) => [
              day,
              inWords(total),
              inWords(spam),
              inWords(held),
            ])}
        />
      }
    >
      <Columns
        label={`Comments a day, at most ${most}`}
        columns={days.map(({ day, total, spam }) => ({ key: day, value: total, part: spam }))}
        most={most}
        {...endsOf(days)}
      />
    </NumbersFigure>
  )
}

/** The share of spam, day by day. */
export function SpamFigure({ days }: { days: readonly Day[] }) {
  const total = sum(days, 'total')
  return (
    <NumbersFigure
      title="Share of spam"
      says={
        total > 0
          ? `${percent(sum(days, 'spam'), total)} of what arrived, as it stands today. Days without comments stay empty.`
          : 'Nothing arrived.'
      }
      table={
        <NumberRows
          caption="Share of spam by day, latest first"
          head={['Day', 'Share of spam']}
          rows={days.toReversed().map(({ day, spam, total }) => [day, percent(spam, total)])}
        />
      }
    >
      <Columns
        label="Share of spam a day, in per cent"
        columns={days.map(({ day, total, spam }) => {
          const share = total > 0 ? (spam / total) * 100 : 0
          return { key: day, value: share, part: share }
        })}
        most={100}
        unit="%"
        {...endsOf(days)}
      />
    </NumbersFigure>
  )
}

const inWords = (count: number) => count.toLocaleString('en')

function percent(part: number, whole: number): string {
  return whole > 0 ? `${Math.round((part / whole) * 100)}%` : '—'
}

function sum(days: readonly Day[], what: 'total' | 'spam'): number {
  return days.reduce((total, day) => total + day[what], 0)
}

function endsOf(days: readonly Day[]) {
  return { from: days[0]?.day ?? '', to: days.at(-1)?.day ?? '' }
}

import { dateFormat } from '../date-format.ts'

type Rules = { digestHour: number; timezone: string }

/**
 * The day, in the site's calendar, whose digest is due: today from the hour on, before it yesterday. As a date at midnight UTC, which is
 * how PostgreSQL's `date` comes and goes. An hour that the clocks leave out is over with the next one.
 */
export function digestDay(now: Date, { digestHour, timezone }: Rules): Date {
  const parts = dateFormat('en-CA', {
    timeZone: timezone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now)
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
  const isDue = part('hour') >= digestHour
  return new Date(Date.UTC(part('year'), part('month') - 1, part('day') - (isDue ? 0 : 1)))
}

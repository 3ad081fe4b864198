import { stringify } from 'csv-stringify/sync'
import type { Actor } from '../people/actor.ts'
import { type LogFilter, type LoggedAct, listLog } from './log.ts'

const COLUMNS = ['when', 'who', 'kind', 'what', 'reason', 'comments', 'undone when', 'undone by']

/** The log under a filter as CSV (RFC 4180), page by page, so that a log of any length fits. What a spreadsheet would run as a formula is text. */
export async function* exportLog(filter: LogFilter, by: Actor): AsyncGenerator<string> {
  yield write([COLUMNS])
  let after = filter.after
  do {
    const { acts, older } = await listLog({ ...filter, after }, by)
    yield write(acts.map(rowOf))
    after = older ?? undefined
  } while (after !== undefined)
}

function rowOf({ at, by, kind, summary, reason, total, undone }: LoggedAct) {
  return [at, by ?? '', kind, summary, reason ?? '', total, undone?.at ?? '', undone?.by ?? '']
}

// OWASP, "CSV Injection": a cell that begins with = + - @ is a formula to a spreadsheet.
function write(rows: readonly (readonly (string | number)[])[]): string {
  return stringify(rows as (string | number)[][], {
    escape_formulas: true,
    record_delimiter: 'windows',
  })
}

/**
 * The first of WordPress's dates that says something: in UTC, then in a zone that the export does not name (taken for UTC), then
 * as RSS has it. WordPress writes zeros for none.
 */
export function momentOf(...dates: (string | undefined)[]): Date | null {
  for (const date of dates) {
    if (!date || date.startsWith('0000')) continue
    const plain = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)$/.exec(date.trim())
    const moment = new Date(plain ? `${plain[1]}T${plain[2]}Z` : date)
    if (!Number.isNaN(moment.getTime())) return moment
  }
  return null
}

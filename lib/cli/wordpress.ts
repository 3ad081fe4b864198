import { importWordPress } from '../transfer/wordpress/import.ts'
import type { ReportRow } from '../transfer/wordpress/run.ts'
import { withDatabase } from './with-database.ts'

/** `backtalk import file.xml`: says what would happen, or with `--yes` what did. Everything that did not come is named. */
export async function importFromWordPress(path: string, { yes = false }: { yes?: boolean }) {
  await withDatabase(async () => {
    const { site, rows } = await importWordPress({ path, apply: yes, now: new Date() })
    console.log(`${yes ? 'Imported from' : 'Would import from'} ${site}:`)
    for (const [kind, own] of Map.groupBy(rows, ({ kind }) => kind)) {
      const count = (outcome: ReportRow['outcome']) =>
        own.filter((row) => row.outcome === outcome).length
      console.log(
        `${kind.padEnd(9)} ${count('new')} new, ${count('present')} here already, ${count('skipped')} left out, ${count('failed')} failed`,
      )
    }
    for (const row of rows.filter(({ outcome }) => outcome === 'skipped' || outcome === 'failed'))
      console.log(
        `${row.outcome.padEnd(7)} ${row.kind} ${row.legacyId} "${row.title}": ${row.reason}`,
      )
    if (!yes) console.log('Nothing was changed. Repeat this with --yes to import.')
    if (rows.some(({ outcome }) => outcome === 'failed')) process.exitCode = 1
  })
}

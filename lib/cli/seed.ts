import { seedDemo } from '../../prisma/demo/seed.ts'
import { withDatabase } from './with-database.ts'

/** `backtalk seed`: says what it made. */
export async function seed(): Promise<void> {
  await withDatabase(async () => {
    const { created } = await seedDemo({ now: new Date() })
    const made = Object.entries(created).filter(([, count]) => count > 0)
    console.log(
      made.length === 0
        ? 'The demo blog is all there: nothing was changed.'
        : `Made ${made.map(([kind, count]) => `${count} ${kind}`).join(', ')}.`,
    )
  })
}

import { rerenderComments } from '../comments/rerender.ts'
import { withDatabase } from './with-database.ts'

/** `backtalk rerender`: says how far it is, and what it changed. */
export async function rerender(): Promise<void> {
  await withDatabase(async () => {
    const { looked, changed } = await rerenderComments(({ looked }) => {
      if (process.stdout.isTTY) process.stdout.write(`\r${looked.toLocaleString('en')} looked at`)
    })
    if (process.stdout.isTTY) process.stdout.write('\r')
    console.log(
      `Looked at ${looked.toLocaleString('en')} wordings; ${changed.toLocaleString('en')} came out differently and were stored.`,
    )
  })
}

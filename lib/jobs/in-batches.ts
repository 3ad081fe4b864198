/** Rows at a time: nobody waits long for a lock, and a stop in between loses nothing. */
export const BATCH = 1_000

/** Repeats a statement that handles at most `BATCH` rows until it finds no more. Returns how many rows it handled in all. */
export async function inBatches(statement: () => Promise<number>): Promise<number> {
  let total = 0
  for (;;) {
    const handled = await statement()
    total += handled
    if (handled < BATCH) return total
  }
}

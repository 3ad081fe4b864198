/** Rows at a time: nobody waits long for a lock, and a stop in between loses nothing. */
export const BATCH = 1_000

/**
 * Repeats a statement that handles at most `BATCH` rows until it finds no more. Returns how many rows it handled in all. Such a statement
 * chooses its rows by `= ANY (ARRAY(SELECT … LIMIT …))`: an `IN` may be planned as a question for each row, and then takes more than it should.
 */
export async function inBatches(statement: () => Promise<number>): Promise<number> {
  let total = 0
  for (;;) {
    const handled = await statement()
    total += handled
    if (handled < BATCH) return total
  }
}

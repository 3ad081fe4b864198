import { rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// As an address: the path of a checkout may have spaces, which would end the option.
const PRELOADED = new URL('./moved-clock.ts', import.meta.url).href

export type Clock = {
  /** What a site has to be started with to live by this clock. */
  env: Record<string, string>
  /** Moves it to a moment, from where it goes on. */
  moveTo(moment: string): Promise<void>
}

/** A clock for a test site, which stands at `moment` first. */
export async function makeClock(moment: string): Promise<Clock> {
  const file = join(tmpdir(), `backtalk-clock-${crypto.randomUUID()}`)
  const moveTo = async (to: string) => {
    // Renamed, so that nobody reads half of it.
    await writeFile(`${file}.new`, String(Date.parse(to) - Date.now()))
    await rename(`${file}.new`, file)
  }
  await moveTo(moment)
  const env = { TEST_CLOCK: file, NODE_OPTIONS: `--import=${PRELOADED}` }
  return { env, moveTo }
}

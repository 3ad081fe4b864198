import { sayOutdated } from './outdated.ts'

/** How long to wait where the browser does not say that the network is back. */
const PAUSE_MS = 10_000

/**
 * Fetches a part of the page that is not there from the start, and does not give up while there is no network: a part that failed would take
 * the whole page with it, and with it the words that somebody is writing. Where the site answers and the part is gone, it says so.
 */
export async function keepTrying<Part>(load: () => Promise<Part>): Promise<Part> {
  for (let inVain = 0; ; ) {
    try {
      return await load()
    } catch {
      if (!(await isSiteThere())) await untilOnline()
      // The network may have come back between the two questions.
      else if (++inVain > 1) {
        sayOutdated()
        await untilOnline()
      }
    }
  }
}

async function isSiteThere(): Promise<boolean> {
  const answer = await fetch('/api/health/live').catch(() => null)
  return answer?.ok === true
}

function untilOnline(): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer)
      removeEventListener('online', go)
      resolve()
    }
    const timer = setTimeout(go, PAUSE_MS)
    addEventListener('online', go)
  })
}

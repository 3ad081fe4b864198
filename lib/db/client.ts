import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '#lib/env.ts'
import { type Prisma, PrismaClient } from './generated/client.ts'
import { nameStatements } from './statement-names.ts'

/** Either the client or the transaction a caller is already in. */
export type Db = PrismaClient | Prisma.TransactionClient
/** A transaction: what changes several rows takes one, so that a caller can make it part of something bigger. */
export type Tx = Prisma.TransactionClient

/** Connections of one instance. PostgreSQL's default allows 100 in all, so several instances fit beside each other. */
const POOL_SIZE = 16
/** Kept open while nobody asks: on a quiet site every reply and every save would begin with opening some. */
const KEPT_OPEN = 4
/** Sooner than the networks between, which forget a silent connection after minutes and tell neither end. */
const KEEP_ALIVE_MS = 60_000

// Next reloads modules in development, and the server and the bundle are separate module graphs: one client a process.
const shared = globalThis as unknown as { backtalkDb?: PrismaClient }

/** The database client, connected on first use to `DATABASE_URL`. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, property) {
    shared.backtalkDb ??= connect()
    const value = Reflect.get(shared.backtalkDb, property)
    return typeof value === 'function' ? value.bind(shared.backtalkDb) : value
  },
})

/** Closes the client's connections; the next use opens new ones. */
export async function disconnect(): Promise<void> {
  const client = shared.backtalkDb
  delete shared.backtalkDb
  await client?.$disconnect()
}

function connect(): PrismaClient {
  const connectionString = env().DATABASE_URL
  if (!connectionString)
    throw new Error('DATABASE_URL is not set and no embedded database was started')
  const adapter = new PrismaPg(
    {
      connectionString,
      max: POOL_SIZE,
      min: KEPT_OPEN,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
      // Prisma asks for several relations at once, also inside a transaction, which has one connection: they are sent one behind the other.
      pipeline: true,
    },
    {
      // An idle connection that the server closes (a restart) is replaced on next use: nothing to report.
      onPoolError: () => {},
      statementNameGenerator: nameStatements(),
    },
  )
  return new PrismaClient({ adapter })
}

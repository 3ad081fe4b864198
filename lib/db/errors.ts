import { Prisma } from './generated/client.ts'

/** The unique index or constraint that refused a write, by name, or undefined when the error is something else. */
function violatedConstraint(error: unknown): string | undefined {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return undefined
  const cause = causeOf(error)
  return cause?.constraint?.index ?? cause?.constraint?.fields?.join(',')
}

/** True when `error` says that the unique index `index` already holds the value. */
export function isUniqueViolation(error: unknown, index?: string): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  // A statement of one's own fails with P2010, whatever it failed of.
  const is = error.code === 'P2002' || causeOf(error)?.kind === 'UniqueConstraintViolation'
  return is && (index === undefined || violatedConstraint(error) === index)
}

/** True when the database's function `refuse` undid the statement. */
export function wasRefused(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  return causeOf(error)?.originalCode === 'BT001'
}

/** True when the database could not be reached at all, as opposed to refusing something. */
export function isUnreachable(error: unknown): boolean {
  const codes = [
    'P1001',
    'P1002',
    'P1008',
    'P1017',
    'ECONNREFUSED',
    'ECONNRESET',
    'ETIMEDOUT',
    '57P01',
    '57P03',
    '08006',
  ]
  return (
    isConnectionLoss(error) ||
    codes.includes(codeOf(error)) ||
    codes.includes(codeOf((error as { cause?: unknown } | null)?.cause))
  )
}

// pg gives these no code.
function isConnectionLoss(error: unknown): boolean {
  const says = /^(Connection terminated|timeout exceeded when trying to connect)/
  return error instanceof Error && says.test(error.message)
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : ''
}

type Cause = {
  kind?: string
  originalCode?: string
  constraint?: { index?: string; fields?: string[] }
}

/** With a driver adapter Prisma keeps PostgreSQL's answer below `meta.driverAdapterError.cause`. */
function causeOf(error: Prisma.PrismaClientKnownRequestError): Cause | undefined {
  const meta = error.meta as { driverAdapterError?: { cause?: Cause } } | undefined
  return meta?.driverAdapterError?.cause
}

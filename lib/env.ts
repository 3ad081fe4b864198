import { resolve } from 'node:path'
import { z } from 'zod'
import { CannotStart } from './cannot-start.ts'

const integer = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

const url = (what: string, protocols: RegExp) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && protocols.test(new URL(value).protocol),
      `must be ${what}`,
    )

const origin = url('an address such as https://blog.example.com', /^https?:$/).transform(
  (value) => new URL(value).origin,
)

const variables = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  PORT: integer(0, 65535).default(3000),
  HOST: z.string().optional(),
  DATABASE_URL: url('postgresql://user:password@host:5432/database', /^postgres(ql)?:$/).optional(),
  DATA_DIR: z.string().default('.data'),
  SITE_URL: origin.optional(),
  AUTH_SECRET: z.string().min(32, 'must be at least 32 characters').optional(),
  ADMIN_EMAIL: z.email('must be an e-mail address').optional(),
  ADMIN_PASSWORD: z.string().min(10, 'must be at least 10 characters').optional(),
  DEMO: z.enum(['0', '1'], 'must be 0 or 1').optional(),
  SMTP_URL: url('smtp://user:password@host:587', /^smtps?:$/).optional(),
  MAIL_FROM: z.string().default('Backtalk <backtalk@localhost>'),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((list) => list.split(',').flatMap((entry) => entry.trim() || [])),
  S3_ENDPOINT: url('https://…', /^https?:$/).optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default('auto'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  PRIVATE_WEBHOOKS: z.enum(['0', '1'], 'must be 0 or 1').default('0'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  METRICS: z.enum(['0', '1'], 'must be 0 or 1').default('0'),
})

/** The settings of the process, checked; the table in README says what each one does. */
export type Env = Omit<z.infer<typeof variables>, 'SITE_URL' | 'HOST'> & {
  SITE_URL: string
  HOST: string
  /** The bucket for media; null: they lie in DATA_DIR. */
  S3: Bucket | null
}

type Bucket = {
  endpoint: string
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
}

/** A variable of the environment that cannot be used; the message names it and says what it must be. */
export class BadEnvironment extends CannotStart {}

let current: Env | undefined

/**
 * The environment, read once. An empty variable counts as unset.
 * @throws {BadEnvironment} naming every bad variable and what it must be
 */
export function env(): Env {
  current ??= readEnv(process.env)
  return current
}

/** Hands over what a start worked out (the embedded database, a generated secret) to every later reader in this process. */
export function provideEnv(
  values: Partial<Record<keyof typeof variables.shape | 'NEXTAUTH_URL', string>>,
) {
  Object.assign(process.env, values)
  current = undefined
}

/** @throws {BadEnvironment} */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = variables.safeParse(given)
  if (!parsed.success) throw new BadEnvironment(parsed.error.issues.map(sentence).join('\n'))
  const { SITE_URL, HOST, DATA_DIR, ...rest } = parsed.data
  return {
    ...rest,
    S3: bucketOf(parsed.data),
    DATA_DIR: resolve(/* turbopackIgnore: true */ DATA_DIR),
    SITE_URL: SITE_URL ?? `http://localhost:${rest.PORT}`,
    // The embedded default is for trying out and for a proxy in front: reachable from this machine only.
    HOST: HOST ?? (rest.DATABASE_URL ? '0.0.0.0' : '127.0.0.1'),
  }
}

/** All of a bucket's variables or none: half of them would quietly put media on the disk of one instance. */
function bucketOf(given: z.infer<typeof variables>): Bucket | null {
  const needed = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const
  const missing = needed.filter((name) => given[name] === undefined)
  if (missing.length === needed.length) return null
  if (missing.length > 0) {
    const lines = missing.map((name) => `${name} must be set, as the other S3_ variables are.`)
    throw new BadEnvironment(lines.join('\n'))
  }
  return {
    endpoint: given.S3_ENDPOINT ?? '',
    bucket: given.S3_BUCKET ?? '',
    region: given.S3_REGION,
    accessKeyId: given.S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: given.S3_SECRET_ACCESS_KEY ?? '',
  }
}

function sentence(issue: z.core.$ZodIssue): string {
  const what = issue.message.startsWith('must') ? issue.message : `is not valid: ${issue.message}`
  return `${issue.path.join('.')} ${what}.`
}

import type { z } from 'zod'
import type { Operation } from './operation.ts'
import { notFound, Problem, unfit } from './problem.ts'
import { readBody } from './read-body.ts'

type Input = { params: unknown; query: unknown; body: unknown }

/** What a request says, checked by the operation's schemas: an address that cannot be one is not found, the rest is said by field. */
export async function readInput(
  request: Request,
  { params, query, body, sent = 'json' }: Operation,
  given: Record<string, string>,
): Promise<Input | Problem> {
  const place = params?.safeParse(given)
  if (place && !place.success) return notFound()
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const filter = query && check(query, asked)
  if (filter instanceof Problem) return filter
  const read = body && (await readBody(request, sent))
  if (read instanceof Problem) return read
  const said = body && read && check(body, read.body)
  if (said instanceof Problem) return said
  return { params: place?.data, query: filter?.data, body: said?.data }
}

function check(schema: z.ZodType, value: unknown): { data: unknown } | Problem {
  const field = findNul(value)
  if (field !== undefined) return unfit({ [field]: 'Holds a NUL character, which no text has.' })
  const parsed = schema.safeParse(value)
  if (parsed.success) return { data: parsed.data }
  return unfit(
    Object.fromEntries(
      parsed.error.issues.map(({ path, message }) => [path.join('.') || 'body', message]),
    ),
  )
}

/** Where a string holds the one character that PostgreSQL cannot store. */
function findNul(value: unknown, path: readonly string[] = []): string | undefined {
  if (typeof value === 'string') return value.includes('\0') ? path.join('.') || 'body' : undefined
  if (value === null || typeof value !== 'object' || value instanceof Blob) return undefined
  for (const [key, inner] of Object.entries(value)) {
    const found = findNul(inner, [...path, key])
    if (found !== undefined) return found
  }
  return undefined
}

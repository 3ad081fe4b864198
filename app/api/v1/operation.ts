import type { z } from 'zod'
import type { Staff } from '#lib/people/actor.ts'
import type { ScopeName } from '#lib/tokens/scopes.ts'
import type { Problem } from './problem.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Who calls, and what they sent. */
export type Call<Params = unknown, Query = unknown, Body = unknown> = {
  params: Params
  query: Query
  body: Body
  by: Staff
  scopes: ReadonlySet<ScopeName>
  ip: string
  userAgent: string
  now: Date
}

/** What is answered: `next` is the cursor of the next page of a list, `at` the address of what was made. */
export type Answer<Result = unknown> = { result: Result; next?: string | null; at?: string }

type Parts = {
  /** Its name in the document, and in programs that are generated from it. */
  id: string
  method: Method
  /** Below /api/v1, with `{name}` for parameters. */
  path: string
  summary: string
  description?: string
  /** What the token must be good for; null: any token will do. */
  scope: ScopeName | null
  params?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodObject
  /** What the body is: JSON unless said otherwise. */
  sent?: 'json' | 'multipart'
  status: 200 | 201 | 204
  /** The shape of the answer; null where there is none. */
  answer: z.ZodType | null
  /** Statuses of refusals beyond those of every operation. */
  refusals?: readonly number[]
}

/** One thing that a program can ask for: both the route and the document are made from it. */
export type Operation = Parts & { run(call: Call): Promise<Answer | Problem> }

type Shape = z.ZodObject | undefined
type Read<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined
type Written<Schema> = Schema extends z.ZodType ? z.input<Schema> : null

/** An operation whose `run` gets and gives exactly what its schemas say. */
type Typed<Params, Query, Body, Result> = Omit<Parts, 'params' | 'query' | 'body' | 'answer'> & {
  params?: Params
  query?: Query
  body?: Body
  answer: Result
  run(call: Call<Read<Params>, Read<Query>, Read<Body>>): Promise<Answer<Written<Result>> | Problem>
}

/** Ties the types of an operation's `run` to its schemas. */
export function operation<
  Result extends z.ZodType | null,
  Params extends Shape = undefined,
  Query extends Shape = undefined,
  Body extends Shape = undefined,
>(given: Typed<Params, Query, Body, Result>): Operation {
  return given as unknown as Operation
}

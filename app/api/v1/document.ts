import { STATUS_CODES } from 'node:http'
import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi'
import { SCOPES } from '#lib/tokens/scopes.ts'
import { WEBHOOK_EVENTS } from '#lib/webhooks/events-schema.ts'
import { webhookMessage } from '#lib/webhooks/message-schema.ts'
import { BASE } from './find-operation.ts'
import type { Operation } from './operation.ts'
import { OPERATIONS } from './operations.ts'

/** Refusals that every operation may answer with. */
const ALWAYS = [401, 403, 429]

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'Problem details (RFC 9457).' })

/** The document of the API (OpenAPI 3.1), from the same table and schemas that answer requests. */
export function makeDocument() {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Backtalk',
      version: '1',
      description: ABOUT,
    },
    servers: [{ url: BASE }],
    security: [{ token: [] }],
    tags: [...new Set(OPERATIONS.map(tagOf))].map((name) => ({ name })),
    paths: pathsOf(OPERATIONS),
    webhooks: webhooks(),
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: scopesInWords() },
      },
    },
  })
}

let text: string | undefined

/** The document as it is sent; it is the same for everybody for as long as the program runs. */
export function documentText(): string {
  text ??= JSON.stringify(makeDocument())
  return text
}

/** The first step of an operation's address: what it is about. */
const tagOf = ({ path }: Operation): string => path.split('/')[1] ?? ''

const ABOUT = `A token acts for the person who made it and never does more than they may do now. Send it as “Authorization: Bearer …”; cookies are not looked at.
Ids are strings, times ISO 8601, HTML is sanitised. Lists go on at the address in their “Link: …; rel="next"”. Refusals are problem details (RFC 9457).`

function scopesInWords(): string {
  const lines = Object.entries(SCOPES).map(([name, { says }]) => `- ${name}: ${says}`)
  return `A token with the scope that the operation names:\n${lines.join('\n')}`
}

function webhooks() {
  const requestBody = { content: { 'application/json': { schema: webhookMessage } } }
  const responses = { '2XX': { description: 'Any answer of these says that it has arrived.' } }
  const told = Object.entries(WEBHOOK_EVENTS).map(([event, summary]) => [
    event,
    { post: { summary, description: SIGNED, security: [], requestBody, responses } },
  ])
  return Object.fromEntries(told) as Record<string, { post: ZodOpenApiOperationObject }>
}

const SIGNED =
  'Signed as Standard Webhooks (standardwebhooks.com) says, with the secret that was shown when the webhook was added.'

function pathsOf(operations: readonly Operation[]) {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {}
  for (const operation of operations) {
    const here = paths[operation.path] ?? {}
    here[operation.method.toLowerCase()] = describe(operation)
    paths[operation.path] = here
  }
  return paths
}

function describe(operation: Operation): ZodOpenApiOperationObject {
  const { id, summary, description, scope, params, query, body, sent = 'json' } = operation
  const type = sent === 'json' ? 'application/json' : 'multipart/form-data'
  const needs = scope ? `Needs the scope ${scope}.` : 'Any token will do.'
  return {
    operationId: id,
    tags: [tagOf(operation)],
    summary,
    description: [description, needs].filter(Boolean).join(' '),
    requestParams: { ...(params && { path: params }), ...(query && { query }) },
    ...(body && { requestBody: { required: true, content: { [type]: { schema: body } } } }),
    responses: { ...answerOf(operation), ...refusalsOf(operation) },
  }
}

function answerOf({ status, answer }: Operation) {
  const description = STATUS_CODES[status] ?? ''
  if (!answer) return { [status]: { description } }
  return { [status]: { description, content: { 'application/json': { schema: answer } } } }
}

function refusalsOf({ params, query, body, refusals = [] }: Operation) {
  const statuses = new Set([
    ...ALWAYS,
    ...(params ? [404] : []),
    ...(query || body ? [422] : []),
    ...(body ? [400, 413, 415] : []),
    ...refusals,
  ])
  const content = { 'application/problem+json': { schema: problem } }
  return Object.fromEntries(
    [...statuses].map((status) => [status, { description: STATUS_CODES[status] ?? '', content }]),
  )
}

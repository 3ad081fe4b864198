import type { ShownOperation } from '#components/api/operation-details.tsx'
import type { makeDocument } from '../../api/v1/document.ts'

type Document = ReturnType<typeof makeDocument>
type Operation = {
  operationId?: string
  tags?: string[]
  summary: string
  description: string
  parameters?: { name: string; in: string; required?: boolean; description?: string }[]
  requestBody?: { content: Content }
  responses: Record<string, { content?: Content }>
}
type Content = Record<string, { schema: object }>

/** The operations of the document, by what they are about, in its order; what webhooks get comes last. */
export function listOperations({ paths = {}, webhooks = {} }: Document) {
  const byTag = new Map<string, ShownOperation[]>()
  for (const [path, methods] of Object.entries({ ...paths, ...webhooks })) {
    for (const [method, operation] of Object.entries(methods as Record<string, Operation>)) {
      const [tag = 'webhooks'] = operation.tags ?? []
      byTag.set(tag, [...(byTag.get(tag) ?? []), show(method, path, operation)])
    }
  }
  return [...byTag].map(([tag, operations]) => ({ tag, operations }))
}

function show(method: string, path: string, operation: Operation): ShownOperation {
  const { operationId, summary, description, parameters = [], requestBody, responses } = operation
  const done = Object.entries(responses).find(([status]) => status.startsWith('2'))
  return {
    id: operationId ?? path,
    method: method.toUpperCase(),
    path,
    summary,
    says: description,
    parameters: parameters.map((one) => ({
      name: one.name,
      in: one.in,
      required: one.required ?? false,
      says: one.description ?? '',
    })),
    body: schemaOf(requestBody?.content),
    answer: schemaOf(done?.[1].content),
    statuses: Object.keys(responses),
  }
}

function schemaOf(content: Content | undefined): string | null {
  const schema = Object.values(content ?? {})[0]?.schema
  return schema ? JSON.stringify(schema, null, 2) : null
}

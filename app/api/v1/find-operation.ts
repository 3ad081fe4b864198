import type { Method, Operation } from './operation.ts'
import { OPERATIONS } from './operations.ts'

export const BASE = '/api/v1'

type Found =
  | { operation: Operation; params: Record<string, string> }
  /** The address is known, with other methods. */
  | { allow: string[] }
  | null

/** The operation at a path with a method. What stands literally in a path goes before a parameter. */
export function findOperation(method: string, pathname: string): Found {
  const segments = pathname.slice(BASE.length).split('/').filter(Boolean)
  const here = OPERATIONS.flatMap((operation) => {
    const params = match(operation.path, segments)
    return params ? [{ operation, params }] : []
  }).sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length)
  const found = here.find(({ operation }) => operation.method === asAsked(method))
  if (found) return found
  if (here.length === 0) return null
  return { allow: [...new Set(here.map(({ operation }) => operation.method))] }
}

const asAsked = (method: string) => (method === 'HEAD' ? 'GET' : method) as Method

function match(path: string, segments: string[]): Record<string, string> | null {
  const parts = path.split('/').filter(Boolean)
  if (parts.length !== segments.length) return null
  const params: Record<string, string> = {}
  for (const [index, part] of parts.entries()) {
    const segment = segments[index] ?? ''
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    if (name) params[name] = segment
    else if (part !== segment) return null
  }
  return params
}

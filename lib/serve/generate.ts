import { CannotStart } from '../cannot-start.ts'
import { runTool, youngest } from './project.ts'

/** Writes the database client from `prisma/schema.prisma`, unless it is there and younger than the schema. */
export async function generate(): Promise<void> {
  const [written, schema] = await Promise.all([
    youngest(['lib/db/generated/client.ts']),
    youngest(['prisma/schema.prisma', 'node_modules/prisma/package.json']),
  ])
  if (written > schema) return
  const { code, output } = await runTool('prisma/build/index.js', ['generate'])
  if (code !== 0)
    throw new CannotStart(`The database client could not be generated:\n${output.trim()}`)
}

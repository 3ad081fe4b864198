/** Where lists of ids make one statement of many lengths, each length is another one: not all of them can be remembered. */
const MOST_NAMED = 400
const MOST_SEEN = 4_000

/**
 * Makes the function that names statements for the driver: PostgreSQL parses a named one once a connection, instead of each time, and soon
 * plans it only once as well where its values make no difference. Parsing and planning is most of what a short query costs.
 * The first time a statement comes it gets none (an empty one), because it may never come again.
 */
export function nameStatements(): (query: { sql: string; args: unknown[] }) => string {
  const names = new Map<string, string>()
  const seen = new Set<string>()
  return ({ sql, args }) => {
    const known = names.get(sql)
    // BEGIN and its like go by the simple protocol.
    if (known || (args.length === 0 && !isQuestion(sql))) return known ?? ''
    if (names.size < MOST_NAMED && seen.delete(sql)) {
      const name = `s${names.size}`
      names.set(sql, name)
      return name
    }
    if (seen.size === MOST_SEEN) seen.clear()
    seen.add(sql)
    return ''
  }
}

const isQuestion = (sql: string) => /^\s*SELECT\b/.test(sql)

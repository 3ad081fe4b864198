import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum, type SqlQuery, type SqlResultSet } from '@prisma/driver-adapter-utils'

/**
 * The PostgreSQL adapter, as the schema engine needs it. The published one lacks two things that only migrations use:
 * scripts that are not cut at every semicolon (function bodies have them), and PostgreSQL's one-byte "char", in which its
 * catalogues keep the kinds of constraints.
 */
export class CataloguePg extends PrismaPg {
  override async connect() {
    const adapter = await super.connect()
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script)
    }
    readCharacters(adapter as unknown as Queryable)
    return adapter
  }
}

type Field = { dataTypeID: number }
type Queryable = {
  performIO(query: SqlQuery): Promise<{ fields: Field[] }>
  queryRaw(query: SqlQuery): Promise<SqlResultSet>
}

const CHAR_OID = 18
const TEXT_OID = 25

/** Has "char" columns read as text, then calls them characters, which the engine insists on. */
function readCharacters(adapter: Queryable): void {
  const { performIO, queryRaw } = adapter
  const characters = new WeakMap<SqlQuery, number[]>()
  adapter.performIO = async (query) => {
    const result = await performIO.call(adapter, query)
    const found = result.fields.flatMap((field, index) =>
      field.dataTypeID === CHAR_OID ? index : [],
    )
    for (const index of found)
      Object.assign(result.fields[index] as Field, { dataTypeID: TEXT_OID })
    characters.set(query, found)
    return result
  }
  adapter.queryRaw = async (query) => {
    const result = await queryRaw.call(adapter, query)
    for (const index of characters.get(query) ?? [])
      result.columnTypes[index] = ColumnTypeEnum.Character
    return result
  }
}

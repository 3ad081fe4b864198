import { answer } from '../answer.ts'

export const dynamic = 'force-dynamic'

// Every address of the API, from the one table that the document is made from too.
export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT }

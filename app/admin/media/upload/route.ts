import { addMedia } from '#lib/media/add.ts'
import { currentPerson } from '#lib/people/session.ts'
import { takeFile } from '../take-file.ts'

/** Takes one new file: its bytes are the body, its name is in the address. */
export async function POST(request: Request) {
  return takeFile(request, { by: await currentPerson(), keep: addMedia })
}

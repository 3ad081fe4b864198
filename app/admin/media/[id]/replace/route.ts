import { replaceMedia } from '#lib/media/replace.ts'
import { currentPerson } from '#lib/people/session.ts'
import { readId } from '../../../read-id.ts'
import { type TakenFile, takeFile } from '../../take-file.ts'

type Context = { params: Promise<{ id: string }> }

/** Takes the bytes that are to stand in the place of a file's. */
export async function POST(request: Request, { params }: Context) {
  const id = readId((await params).id)
  const keep = (file: TakenFile) => replaceMedia({ id, ...file })
  return takeFile(request, { by: await currentPerson(), keep })
}

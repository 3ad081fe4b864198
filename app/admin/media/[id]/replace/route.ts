import { mayUpload } from '#lib/media/may.ts'
import { replaceMedia } from '#lib/media/replace.ts'
import { readId } from '../../../read-id.ts'
import { takeFile } from '../../take-file.ts'

type Context = { params: Promise<{ id: string }> }

/** Takes the bytes that are to stand in the place of a file's. */
export async function POST(request: Request, { params }: Context) {
  const id = readId((await params).id)
  return takeFile(request, { may: mayUpload, keep: (file) => replaceMedia({ id, ...file }) })
}

import { addMedia } from '#lib/media/add.ts'
import { mayUpload } from '#lib/media/may.ts'
import { takeFile } from '../take-file.ts'

/** Takes one new file: its bytes are the body, its name is in the address. */
export function POST(request: Request) {
  return takeFile(request, { may: mayUpload, keep: addMedia })
}

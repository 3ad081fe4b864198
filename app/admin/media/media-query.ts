import { z } from 'zod'
import { idText } from '#lib/id-text.ts'
import { MEDIA_KINDS } from '#lib/media/list.ts'
import { sentId } from '../sent-id.ts'

const schema = z.object({
  q: z.string().trim().max(200).catch(''),
  kind: z.enum(MEDIA_KINDS).optional().catch(undefined),
  unused: z
    .literal('1')
    .transform(() => true)
    .catch(false),
  trash: z
    .literal('1')
    .transform(() => true)
    .catch(false),
  /** The file that was just moved to the trash. */
  trashed: idText.optional().catch(undefined),
  after: sentId.optional().catch(undefined),
})

/** Which part of the library an address asks for. */
export function mediaQuery(params: Iterable<[string, unknown]>) {
  return schema.parse(Object.fromEntries(params))
}

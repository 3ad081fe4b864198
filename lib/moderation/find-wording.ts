import { db } from '../db/client.ts'
import type { Wording } from './edit.ts'

/** The words of a comment as typed, for the form that edits it. Ask `findQueueItem` first whether the person may see it. */
export async function getWording(id: bigint): Promise<Wording> {
  const { source, authorName, authorEmail, authorUrl } = await db.comment.findUniqueOrThrow({
    where: { id },
    select: { source: true, authorName: true, authorEmail: true, authorUrl: true },
  })
  return { source, name: authorName, email: authorEmail, url: authorUrl }
}

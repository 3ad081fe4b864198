import type { MediaItem } from '#components/media/media-item.ts'
import { uploadFile } from '#components/media/upload-file.ts'
import type { ToastMessage } from '#components/ui/toast.tsx'

/** Uploads files one after the other, tells how far each is, and returns those that have arrived. */
export async function uploadAndSay(
  files: readonly File[],
  say: (message: ToastMessage) => string,
): Promise<MediaItem[]> {
  const items: MediaItem[] = []
  for (const file of files) {
    const item = await uploadOne(file, say)
    if (item) items.push(item)
  }
  return items
}

async function uploadOne(
  file: File,
  say: (message: ToastMessage) => string,
): Promise<MediaItem | null> {
  const id = say({ title: `Uploading ${file.name} …`, seconds: 0 })
  const answer = await uploadFile(file, (share) => {
    const far = share < 1 ? `${Math.round(share * 100)} %` : 'making its sizes'
    say({ id, title: `Uploading ${file.name}: ${far}`, seconds: 0 })
  })
  say({
    id,
    title: answer.ok ? `Uploaded ${file.name}` : answer.error,
    tone: answer.ok ? 'ok' : 'danger',
  })
  return answer.ok ? answer.item : null
}

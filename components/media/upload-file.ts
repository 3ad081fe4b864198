import type { MediaItem } from './media-item.ts'

export type UploadAnswer = { ok: true; item: MediaItem } | { ok: false; error: string }

/**
 * Sends one file to the library. XMLHttpRequest, because fetch cannot say how far an upload is.
 * @param onProgress hears the share that is sent, 0 to 1
 */
export function uploadFile(file: File, onProgress: (share: number) => void): Promise<UploadAnswer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/admin/media/upload?name=${encodeURIComponent(file.name)}`)
    request.responseType = 'json'
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total)
    }
    request.onload = () => {
      const answer = request.response as UploadAnswer | null
      resolve(answer ?? { ok: false, error: `${file.name} could not be uploaded.` })
    }
    request.onerror = () => resolve({ ok: false, error: 'The site cannot be reached.' })
    request.send(file)
  })
}

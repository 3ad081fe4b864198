import { refusedUpload, type UploadAnswer } from './upload-answer.ts'

type Options = {
  /** Where it goes: a new file of the library unless said otherwise. */
  address?: string
  /** Aborted, it ends the sending. */
  signal?: AbortSignal
}

/**
 * Sends one file to the site. XMLHttpRequest, because fetch cannot say how far an upload is. Never throws.
 * @param onProgress hears the share that is sent, 0 to 1
 */
export function uploadFile(
  file: File,
  onProgress: (share: number) => void,
  { address = '/admin/media/upload', signal }: Options = {},
): Promise<UploadAnswer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `${address}?name=${encodeURIComponent(file.name)}`)
    request.responseType = 'json'
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total)
    }
    request.onload = () =>
      resolve((request.response as UploadAnswer | null) ?? refusedUpload('broken'))
    request.onerror = () => resolve(refusedUpload('offline'))
    request.onabort = () => resolve(refusedUpload('cancelled'))
    signal?.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
}

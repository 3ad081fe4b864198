'use client'

import { useReducer, useRef } from 'react'
import type { MediaItem } from './media-item.ts'
import { MOST_UPLOAD_BYTES, refusedUpload, type UploadAnswer } from './upload-answer.ts'
import { uploadFile } from './upload-file.ts'

export type Upload = {
  id: number
  file: File
  state: 'waiting' | 'sending' | 'done' | 'refused'
  /** How much is sent, 0 to 1. All of it, and still sending: the site is drawing the sizes. */
  share: number
  refused?: Extract<UploadAnswer, { ok: false }>
}

/** The site takes in a few at a time anyway; more would only wait with their bars at nothing. */
const AT_ONCE = 2

type Change = { id: number } & Partial<Upload>

function change(uploads: Upload[], changes: Upload[] | Change): Upload[] {
  if (Array.isArray(changes)) return [...uploads, ...changes]
  return uploads.map((upload) => (upload.id === changes.id ? { ...upload, ...changes } : upload))
}

/**
 * Files on their way to the library, each by itself: one that is refused or cancelled holds up no other.
 * @param onAdded hears of each file that has arrived
 */
export function useUploads(onAdded: (item: MediaItem) => void, address = '/admin/media/upload') {
  const [uploads, tell] = useReducer(change, [])
  const queue = useRef<Upload[]>([])
  const running = useRef(new Map<number, AbortController>())
  const serial = useRef(0)

  async function send({ id, file }: Upload) {
    const abort = new AbortController()
    running.current.set(id, abort)
    tell({ id, state: 'sending', share: 0 })
    const onProgress = (share: number) => tell({ id, share })
    const answer = await uploadFile(file, onProgress, { address, signal: abort.signal })
    running.current.delete(id)
    if (answer.ok) onAdded(answer.item)
    tell({ id, ...(answer.ok ? { state: 'done' } : { state: 'refused', refused: answer }) })
    next()
  }

  function next() {
    while (running.current.size < AT_ONCE) {
      const upload = queue.current.shift()
      if (!upload) return
      void send(upload)
    }
  }

  function add(files: Iterable<File>) {
    const added = [...files].map((file): Upload => {
      const upload = { id: ++serial.current, file, share: 0 }
      const isTooLong = file.size > MOST_UPLOAD_BYTES
      return isTooLong
        ? { ...upload, state: 'refused', refused: refusedUpload('too-long') }
        : { ...upload, state: 'waiting' }
    })
    queue.current.push(...added.filter(({ state }) => state === 'waiting'))
    tell(added)
    next()
  }

  function cancel(id: number) {
    const abort = running.current.get(id)
    if (abort) return abort.abort()
    queue.current = queue.current.filter((upload) => upload.id !== id)
    tell({ id, state: 'refused', refused: refusedUpload('cancelled') })
  }

  function retry(upload: Upload) {
    tell({ id: upload.id, state: 'waiting', share: 0 })
    queue.current.push(upload)
    next()
  }

  return { uploads, add, cancel, retry }
}

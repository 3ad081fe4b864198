/** A key names one file below the store's folder, and nothing else. */
export function isMediaKey(key: string): boolean {
  return /^[a-z0-9][a-z0-9_-]*(?:\/[a-z0-9][a-z0-9_-]*){0,3}\.[a-z0-9]{2,5}$/.test(key)
}

/** Whether readers may have the file. The whole of a cropped picture is kept for its editors: what was cut away may be private. */
export function isForReaders(key: string): boolean {
  return isMediaKey(key) && !/\/source\.[a-z0-9]+$/.test(key)
}

/** @throws where the key is not one of ours: a bug, never an answer to a reader */
export function checkMediaKey(key: string): string {
  if (!isMediaKey(key)) throw new Error(`"${key}" is not the key of a media file`)
  return key
}

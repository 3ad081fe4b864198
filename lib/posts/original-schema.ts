import { readHref } from '../html/href.ts'

const LENGTH = 2_000

/** The address of another place where the same words stand, as a browser would ask for it; null for what is no whole address of the web. */
export function readOriginalAddress(typed: string): string | null {
  // A path of this site is no whole address: none is read as one of a host that nobody has.
  const read = readHref(typed, 'https://nowhere.invalid')
  return read?.host && read.href.length <= LENGTH ? read.href : null
}

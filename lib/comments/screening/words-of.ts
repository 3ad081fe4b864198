import type { Reply } from './verdict.ts'
import type { Fields } from './words.ts'

/**
 * The fields that word lists are tried on: WordPress's six, and the text without its tags, so that `via<b></b>gra` hides nothing.
 */
export function wordsOf({ name, email, url, source, text, ip, userAgent }: Reply): Fields {
  return {
    name,
    email,
    url,
    comment: source,
    // Tags taken out without a trace, as a reader sees the words.
    text: text === source ? '' : text,
    ip,
    agent: userAgent,
  }
}

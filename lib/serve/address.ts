/** Longer addresses belong to no page; proxies and browsers agree on about this (RFC 9110 asks for 8,000 at least). */
const LONGEST_ADDRESS = 8_192
const MOST_PARAMETERS = 100

export type Judgement =
  /** `path` is percent-encoded one way only, so that one page has one path. */
  | { kind: 'fine'; path: string; parameters: URLSearchParams }
  | { kind: 'moved'; to: string }
  | { kind: 'bad'; status: 400 | 414; reason: string }

/**
 * Decides whether a request's target is an address at all, before anything else looks at it: no NUL or other control
 * character, no slash, backslash or dot segment in disguise, valid UTF-8. Doubled and trailing slashes are led on.
 */
export function judgeAddress(target: string): Judgement {
  if (target.length > LONGEST_ADDRESS) return bad('The address is too long.', 414)
  const mark = target.indexOf('?')
  const rawPath = mark < 0 ? target : target.slice(0, mark)
  const query = mark < 0 ? '' : target.slice(mark + 1)
  if (!rawPath.startsWith('/')) return bad('The address is not a path.')
  if (query.split('&', MOST_PARAMETERS + 1).length > MOST_PARAMETERS)
    return bad('The address has too many parameters.')
  if (/%0{2}/.test(query)) return bad('The address holds a character that no address has.')
  const segments = rawPath.slice(1).split('/').map(canonicalSegment)
  if (segments.includes(null)) return bad('The address holds a character that no address has.')
  const path = `/${segments.filter(Boolean).join('/')}`
  if (segments.length > 1 && segments.includes(''))
    return { kind: 'moved', to: query ? `${path}?${query}` : path }
  return { kind: 'fine', path, parameters: new URLSearchParams(query) }
}

function bad(reason: string, status: 400 | 414 = 400): Judgement {
  return { kind: 'bad', status, reason }
}

/** A segment encoded in the one way that `encodeURIComponent` does; null for what no path may hold. */
function canonicalSegment(raw: string): string | null {
  try {
    const decoded = decodeURIComponent(raw)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those must not pass
    if (/[\u0000-\u001f\u007f/\\#]/.test(decoded) || decoded === '.' || decoded === '..')
      return null
    // Bytes above ASCII that were sent without encoding: Node hands them over as Latin-1.
    if (/[\u0080-\uffff]/.test(raw)) return null
    return encodeURIComponent(decoded)
  } catch {
    return null
  }
}

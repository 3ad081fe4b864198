/** Languages, time zones and shapes are the owner's and ours: a handful, unless a setting is changed very often. */
const MOST_KEPT = 100

const kept = new Map<string, Intl.DateTimeFormat>()

/**
 * A formatter of dates, made once: making one takes a hundred times as long as using it, and a page with comments asks for dozens.
 * @param locale a BCP 47 language
 */
export function dateFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = kept.get(key)
  if (known) return known
  if (kept.size === MOST_KEPT) kept.clear()
  const made = new Intl.DateTimeFormat(locale, options)
  kept.set(key, made)
  return made
}

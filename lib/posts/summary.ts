/** WordPress's default (wp_trim_excerpt). */
const WORDS = 55

/** The author's excerpt, or the first words of the text. Plain text: escape it where it is shown. */
export function summarise(post: { excerpt: string; text: string }, most = WORDS): string {
  if (post.excerpt.trim() !== '') return post.excerpt.trim()
  const words = post.text
    .slice(0, most * 40)
    .split(/\s+/u)
    .filter(Boolean)
  return words.length <= most ? words.join(' ') : `${words.slice(0, most).join(' ')} …`
}

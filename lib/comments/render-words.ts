import { env } from '#lib/env.ts'
import { type RenderedComment, renderComment } from '#lib/html/comment.ts'
import type { Settings } from '#lib/settings/schema.ts'

type Rules = Pick<Settings, 'smartQuotes' | 'smilies' | 'language'>

/** A comment's words as this site publishes them: the one rendering of all comments, set as the owner wants it. */
export function renderWords(
  source: string,
  { smartQuotes, smilies, language }: Rules,
): RenderedComment {
  const quotes = smartQuotes ? language : undefined
  return renderComment(source, { siteOrigin: env().SITE_URL, quotes, smilies })
}

import { env } from '../env.ts'
import { renderComment } from '../html/comment.ts'
import { sanitizePost } from '../html/post.ts'

type Row = Record<string, unknown>

/** Puts a row's HTML through the same rules as what is written here. On an archive of this program's own it changes nothing. */
export function makeSafe(table: string, line: string): string {
  const clean = CLEANERS[table]
  if (!clean) return line
  const { row } = JSON.parse(line) as { row: Row }
  const changes = clean(row)
  const differs = Object.entries(changes).some(
    ([name, value]) => JSON.stringify(row[name]) !== JSON.stringify(value),
  )
  return differs ? JSON.stringify({ table, row: { ...row, ...changes } }) : line
}

const CLEANERS: Record<string, (row: Row) => Row> = {
  posts: ({ html }) => ({ html: sanitizePost(String(html ?? '')) }),
  post_revisions: ({ html }) => ({ html: sanitizePost(String(html ?? '')) }),
  post_drafts: ({ fields }) => ({ fields: cleanFields(fields as Row) }),
  comments: ({ source }) => {
    const { html, text, linkHosts } = renderComment(String(source ?? ''), {
      siteOrigin: env().SITE_URL,
    })
    return { html, text, link_hosts: linkHosts }
  },
  comment_revisions: ({ source }) => ({
    html: renderComment(String(source ?? ''), { siteOrigin: env().SITE_URL }).html,
  }),
}

function cleanFields(fields: Row): Row {
  return typeof fields.html === 'string' ? { ...fields, html: sanitizePost(fields.html) } : fields
}

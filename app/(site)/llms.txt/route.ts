import { oneLine } from '#lib/feeds/markdown.ts'
import { listPages } from '#lib/posts/list-pages.ts'
import { listPublished } from '#lib/posts/list-published.ts'
import { summarise } from '#lib/posts/summary.ts'
import { respondWithText } from '../feed/respond.ts'
import { loadSite } from '../load-site.ts'
import { hrefOf } from '../show-post.ts'

export const dynamic = 'force-dynamic'

/** Enough for a first look; the site map has everything. */
const POSTS = 100

/** The site in brief for language models (llmstxt.org), each text with the address of its Markdown. */
export async function GET(request: Request): Promise<Response> {
  const { site, settings, now } = await loadSite()
  const [{ posts }, pages] = await Promise.all([
    listPublished({ filter: { kind: 'all' }, page: 1, perPage: POSTS, now }),
    listPages(null, { now }),
  ])
  const line = (title: string, path: string, about = '') =>
    `- [${oneLine(title)}](${site.origin}${path}.md)${about && `: ${oneLine(about).slice(0, 200)}`}`
  const body = [
    `# ${oneLine(site.title)}`,
    ...(site.tagline ? [`> ${oneLine(site.tagline)}`] : []),
    ...section(
      'Posts',
      posts.map((post) => line(post.title, hrefOf(post, settings), summarise(post))),
    ),
    ...section(
      'Pages',
      pages.map(({ title, path }) => line(title, `/${path}`)),
    ),
  ]
  return respondWithText(request, `${body.join('\n\n')}\n`, 'text/plain; charset=utf-8')
}

function section(title: string, lines: string[]): string[] {
  return lines.length > 0 ? [`## ${title}`, lines.join('\n')] : []
}

import type { BrowserContextOptions, Page } from 'playwright-core'
import { signInByHttp } from '#tests/support/requests.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import type { Site } from '#tests/support/site.ts'
import { askDatabase } from '#tests/support/site-database.ts'

const ROLES = { ed: 'EDITOR', mo: 'MODERATOR', al: 'AUTHOR', cy: 'CONTRIBUTOR', ria: null }
type Name = keyof typeof ROLES | 'ada'

/** Gives everybody of the cast but Ada, who is there, an account; they all have her password. */
export async function seatCast(site: Site): Promise<void> {
  for (const [name, role] of Object.entries(ROLES)) {
    await askDatabase(
      site,
      `INSERT INTO people (email, name, slug, role, password_hash)
       SELECT $1 || '@blog.test', initcap($1), $1, $2::"Role", password_hash FROM people WHERE role = 'ADMINISTRATOR'`,
      [name, role],
    )
  }
}

/** The cookie of somebody's session. */
export const signIn = (site: Site, name: Name): Promise<string> =>
  signInByHttp(site.url, `${name}@blog.test`)

/** A browser in which somebody is signed in. */
export function openDesk(
  site: Site,
  name: Name,
  options: BrowserContextOptions & { quiet?: boolean } = {},
): Promise<Page> {
  return signedIn(site, { ...options, email: `${name}@blog.test` })
}

/** Opens the queue, and waits until it hears keys and news: what the server sent is there before that. */
export async function openQueue(page: Page, site: Site): Promise<void> {
  const live = page.waitForResponse('**/admin/comments/events?*')
  await page.goto(`${site.url}/admin/comments`)
  await live
  await page.locator('[data-comment][data-open=true]').first().waitFor()
}

/** Guests' comments that wait on a post, the last named on top of the queue. Returns their ids in the order given. */
export async function holdComments(site: Site, post: string, names: string[]): Promise<string[]> {
  const ids: string[] = []
  for (const name of names) {
    const [comment] = await askDatabase<{ id: string }>(
      site,
      `INSERT INTO comments (post_id, author_name, author_email, source, html, text, status)
       VALUES ($1, $2, left($2, 20) || '@guest.test', $3, '<p>' || $3 || '</p>', $3, 'PENDING') RETURNING id`,
      [post, name, `The words of ${name}.`],
    )
    ids.push(comment?.id ?? '')
  }
  return ids
}

/** What became of comments, by their writers' names. */
export async function standings(site: Site, post: string): Promise<Record<string, string>> {
  const rows = await askDatabase<{ name: string; status: string }>(
    site,
    'SELECT author_name AS name, status FROM comments WHERE post_id = $1 ORDER BY id',
    [post],
  )
  return Object.fromEntries(rows.map(({ name, status }) => [name, status]))
}

/** What a screen's stream of events said until these words came. */
export async function hearUntil(response: Response, words: string): Promise<string> {
  const decoder = new TextDecoder()
  let heard = ''
  for await (const chunk of response.body ?? []) {
    heard += decoder.decode(chunk, { stream: true })
    if (heard.includes(words)) break
  }
  return heard
}

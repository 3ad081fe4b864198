import { randomUUID } from 'node:crypto'
import { SiteDocument } from '#components/site/site-document.tsx'
import { SiteFrame } from '#components/site/site-frame.tsx'
import { ReplyForm } from '#components/thread/reply-form.tsx'
import { findParent, readId } from '#lib/comments/find-parent.ts'
import { env } from '#lib/env.ts'
import { allowedTagsNote } from '#lib/html/comment.ts'
import { DEFAULT_SETTINGS } from '#lib/settings/schema.ts'
import { type LoadedSite, loadSite } from '../load-site.ts'
import { stylesheetHref } from '../reader.css/stylesheet.ts'
import { hrefOf } from '../show-post.ts'
import type { Refusal } from './refuse.ts'

/** The whole document that answers a refused form. A route handler renders it, because only such a one can set the status. */
export async function refusalPage(refusal: Refusal): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const { site, settings, navigation, stylesheet, theme } = await loadSite().catch(withoutDatabase)
  const { post, fields } = refusal
  const title = `Your comment has not been sent yet · ${site.title}`
  const head = (
    <>
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
    </>
  )
  const parent = post && fields ? await parentOf(refusal) : undefined
  const page = (
    <SiteDocument site={site} stylesheet={stylesheet} theme={theme} head={head}>
      <SiteFrame site={site} navigation={navigation}>
        <div className="hung">
          {post && (
            <p>
              To <a href={hrefOf(post, settings)}>{post.title || 'Untitled'}</a>
            </p>
          )}
          {fields ? (
            <ReplyForm
              action="/comments"
              postId={fields.post ?? ''}
              postHref={post ? hrefOf(post, settings) : '/'}
              parent={parent}
              values={{ ...pick(fields), consent: Boolean(fields.consent) }}
              errors={{ ...refusal.errors, form: refusal.says }}
              token={fields.token || randomUUID()}
              allowedTagsNote={allowedTagsNote()}
              requireNameEmail={settings.requireNameEmail}
              signedInAs={refusal.by?.name}
              fields={{
                website: settings.websiteField,
                consent: settings.cookieConsentBox,
                decoy: settings.honeypot,
              }}
            />
          ) : (
            <h1>{refusal.says}</h1>
          )}
        </div>
      </SiteFrame>
    </SiteDocument>
  )
  return `<!doctype html>${renderToStaticMarkup(page)}`
}

/** What was typed, given back as it was. */
function pick({ comment = '', author = '', email = '', url = '' }: NonNullable<Refusal['fields']>) {
  return { comment, author, email, url }
}

/** The comment that is being answered, as long as it can be. */
async function parentOf({ post, fields }: Refusal) {
  const id = readId(fields?.parent)
  const parent = id && post ? await findParent(id, post.id).catch(() => null) : null
  return parent ? { id: String(parent.id), authorName: parent.authorName } : undefined
}

/** The plainest site, so that nobody's words are lost while the database is away. */
function withoutDatabase(): Omit<LoadedSite, 'now'> {
  const { siteTitle: title, tagline, language: lang, timezone: timeZone } = DEFAULT_SETTINGS
  return {
    settings: DEFAULT_SETTINGS,
    site: { title, tagline, lang, timeZone, origin: env().SITE_URL, dir: 'ltr' },
    navigation: [],
    stylesheet: stylesheetHref(DEFAULT_SETTINGS),
    theme: undefined,
  }
}

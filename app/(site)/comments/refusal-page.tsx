import { randomUUID } from 'node:crypto'
import { ReplyForm } from '#components/thread/reply-form.tsx'
import { commentField } from '#lib/comments/comment-field.ts'
import { findParent, readId } from '#lib/comments/find-parent.ts'
import { allowedTagsNote } from '#lib/html/comment.ts'
import { offersMails } from '#lib/notify/offers-mails.ts'
import { hrefOf } from '../show-post.ts'
import { answerDocument } from './answer-document.tsx'
import type { Refusal } from './refuse.ts'

const NOT_SENT = 'Your comment has not been sent yet'

/** The document that answers a refused form: the reasons, and the form with all that was typed. */
export async function refusalPage(refusal: Refusal): Promise<string> {
  const { post, fields } = refusal
  const parent = post && fields ? await parentOf(refusal) : undefined
  return answerDocument({
    title: NOT_SENT,
    body: ({ settings }) => (
      <>
        {fields && (
          <h1>
            {post ? <a href={hrefOf(post, settings)}>{post.title || 'Untitled'}</a> : NOT_SENT}
          </h1>
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
              notify: offersMails(settings),
            }}
            commentName={settings.honeypot ? commentField(fields.post ?? '') : undefined}
          />
        ) : (
          <h1>{refusal.says}</h1>
        )}
      </>
    ),
  })
}

/** What was typed, given back as it was. */
function pick(fields: NonNullable<Refusal['fields']>) {
  const { comment = '', author = '', email = '', url = '', notify = '' } = fields
  return { comment, author, email, url, notify }
}

/** The comment that is being answered, as long as it can be. */
async function parentOf({ post, fields }: Refusal) {
  const id = readId(fields?.parent)
  const parent = id && post ? await findParent(id, post.id).catch(() => null) : null
  return parent ? { id: String(parent.id), authorName: parent.authorName } : undefined
}

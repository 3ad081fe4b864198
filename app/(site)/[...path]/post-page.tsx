import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { Breadcrumbs } from '#components/site/breadcrumbs.tsx'
import { CacheTags } from '#components/site/cache-tags.tsx'
import { JsonLd } from '#components/site/json-ld.tsx'
import { PasswordForm } from '#components/site/password-form.tsx'
import { PostArticle } from '#components/site/post-article.tsx'
import { PostNeighbours } from '#components/site/post-neighbours.tsx'
import { env } from '#lib/env.ts'
import type { OpenedPost } from '#lib/posts/find-by-path.ts'
import { findNeighbours } from '#lib/posts/find-neighbours.ts'
import { listRelated } from '#lib/posts/list-related.ts'
import { mayEditPost } from '#lib/posts/may.ts'
import { isUnlocked, unlockCookie } from '#lib/posts/unlock.ts'
import { loadSite } from '../load-site.ts'
import { hrefOf, linkTo } from '../show-post.ts'
import { readingPerson } from '../staff-row.tsx'
import { blogPosting } from './blog-posting.ts'
import { loadThread } from './load-thread.ts'
import { PostThread } from './post-thread.tsx'
import { shownPost } from './shown-post.ts'
import { trailOf } from './trail-of.ts'

type Props = {
  post: OpenedPost
  commentsPage: number | null
  query: Record<string, string | string[] | undefined>
}

/** A post, or a page of the tree, with its conversation. */
export async function PostPage({ post, commentsPage, query }: Props) {
  const { site, settings } = await loadSite()
  const href = hrefOf(post, settings)
  if (await isLocked(post))
    return (
      <div className="hung">
        <PasswordForm
          title={post.title}
          action="/unlock"
          postId={String(post.id)}
          postHref={href}
        />
      </div>
    )
  const [trail, thread, { shown, mediaIds }, readOn] = await Promise.all([
    trailOf(post),
    loadThread(post, { page: commentsPage, order: query.comments }),
    shownPost(post, settings),
    loadReadOn(post),
  ])
  if (!thread) notFound()
  return (
    <>
      {post.visibility === 'PUBLIC' && !query.comment && (
        <CacheTags tags={tagsOf(post, mediaIds)} />
      )}
      {trail.length > 0 && <Breadcrumbs trail={trail} current={post.title} origin={site.origin} />}
      <PostArticle post={{ ...shown, ...(await editLink(post)) }} site={site} />
      {post.type === 'POST' && (
        <JsonLd data={blogPosting(post, thread.comments, { site, settings })} />
      )}
      {readOn && <PostNeighbours {...readOn} />}
      <PostThread post={post} href={href} thread={thread} query={query} />
    </>
  )
}

/** Neighbours and related posts change with the lists. */
function tagsOf(post: OpenedPost, inText: bigint[]): string[] {
  const media = [...inText, ...(post.featuredMedia ? [post.featuredMedia.id] : [])]
  return [`post:${post.id}`, 'lists', ...media.map((id) => `media:${id}`)]
}

async function editLink(post: OpenedPost) {
  const person = await readingPerson()
  const folder = post.type === 'PAGE' ? 'pages' : 'posts'
  return mayEditPost(person, post) ? { editHref: `/admin/${folder}/${post.id}` } : {}
}

async function isLocked(post: OpenedPost): Promise<boolean> {
  if (post.visibility !== 'PASSWORD') return false
  const cookie = (await cookies()).get(unlockCookie(post.id))?.value
  return !isUnlocked(post, cookie, env().AUTH_SECRET ?? '')
}

/** Where to read on; the pages of the tree have their own order. */
async function loadReadOn(post: OpenedPost) {
  if (post.type !== 'POST') return null
  const { settings, now } = await loadSite()
  const [{ previous, next }, related] = await Promise.all([
    findNeighbours(post, { now }),
    listRelated(post, { now }),
  ])
  return {
    previous: previous && linkTo(previous, settings),
    next: next && linkTo(next, settings),
    related: related.map((other) => linkTo(other, settings)),
  }
}

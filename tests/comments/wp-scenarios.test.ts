import { beforeEach, describe, expect, it } from 'vitest'
import type { Sender } from '#lib/comments/admit.ts'
import { findParent, readId } from '#lib/comments/find-parent.ts'
import { whyClosed } from '#lib/comments/open.ts'
import { db } from '#lib/db/client.ts'
import type { CommentStatus } from '#lib/db/generated/enums.ts'
import { env } from '#lib/env.ts'
import { countTabs } from '#lib/moderation/counts.ts'
import { tellOfComments } from '#lib/notify/tell-of-comments.ts'
import type { Actor } from '#lib/people/actor.ts'
import { unlockKey } from '#lib/posts/unlock.ts'
import { saveSettings } from '#lib/settings/save.ts'
import { DEFAULT_SETTINGS, type Settings } from '#lib/settings/schema.ts'
import { readCorpus } from '#tests/html/corpora.ts'
import { type Cast, createCast } from '#tests/support/cast.ts'
import { createComment, createPost, NOON } from '#tests/support/factories.ts'
import { later, submit } from './replying.ts'
import { SCENARIO_DIFFERENCES } from './wp-moderation-differences.ts'

type Typed = string | { $random_string_of_length: number; $suffix?: string }
type Comment = { [field in 'author' | 'email' | 'url' | 'content']?: Typed } & {
  status?: string
  parent?: string
  parent_on?: string
}
type Expected = { stored_must_not_contain?: string } & Record<string, unknown>
type Scenario = {
  id: string
  function: string
  settings: Record<string, boolean | number>
  comment: Comment
  prior_comments?: Comment[]
  post?: {
    exists?: false
    status?: string
    comment_status?: string
    author?: string
    password?: string
    visitor_has_entered_password?: boolean
    age_hours?: number | null
  }
  user?: { role: string }
  steps?: { submit: Comment; expect: Expected }[]
  expected: Expected
}

/** What is asked of the rules alone is answered in wp-moderation.unit.test.ts. */
const RULES = ['check_comment', 'wp_check_comment_disallowed_list']
const scenarios = readCorpus<Scenario>('wp-moderation/scenarios.json')?.filter(
  (one) => !RULES.includes(one.function),
)

/** What happens here in a scenario, in the words of what WordPress expects to happen. */
const ANSWERS: Record<string, (scenario: Scenario) => Promise<Expected>> = {
  wp_allow_comment: answerReply,
  wp_handle_comment_submission: answerReply,
  wp_new_comment_notify_postauthor: answerMail,
  wp_new_comment_notify_moderator: answerMail,
  _close_comments_for_old_post: async (scenario) => answerAge(scenario),
  'get_comment_id_fields / comment_form_title (replytocom)': answerParent,
  get_comment_count: answerCount,
}

let cast: Cast

beforeEach(async () => {
  cast = await createCast()
})

describe.skipIf(!scenarios)('WordPress’s own tests of replies, mails, threads and counts', () => {
  it.each(scenarios ?? [])('$id', async (scenario) => {
    const answer = await ANSWERS[scenario.function]?.(scenario)
    const expected = inOurWords(scenario.expected)
    expect(answer).toBeDefined()
    if (Object.hasOwn(SCENARIO_DIFFERENCES, scenario.id)) expect(answer).not.toMatchObject(expected)
    else expect(answer).toMatchObject(expected)
  })

  it('hold every scenario that is listed as different', () => {
    const ids = (scenarios ?? []).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(Object.keys(SCENARIO_DIFFERENCES)))
  })
})

/** What cannot be seen is not there, whatever it is. The status of a refusal is the route's, and tested with it. */
function inOurWords({ error, http_status: _, ...expected }: Expected): Expected {
  return typeof error === 'string' ? { ...expected, error: ERRORS[error] } : expected
}

const ERRORS: Record<string, unknown> = {
  comment_id_not_found: 'no-post',
  comment_on_trash: 'no-post',
  comment_on_draft: 'no-post',
  comment_on_password_protected: 'no-post',
  comment_closed: 'closed',
  not_logged_in: 'members-only',
  comment_duplicate: 'duplicate',
  comment_flood: 'flood',
  require_name_email: expect.stringMatching(/^Please give/),
  require_valid_email: 'This is not an e-mail address.',
  require_valid_comment: 'Please type a comment.',
  comment_content_column_length: expect.stringMatching(/^Your comment is too long/),
  comment_author_column_length: expect.stringMatching(/^The name is too long/),
  comment_author_email_column_length: expect.stringMatching(/^The e-mail address is too long/),
  comment_author_url_column_length: expect.stringMatching(/^The website is too long/),
}

const set = (values: Partial<Settings>) => saveSettings({ values, by: null, now: NOON })

async function answerReply(scenario: Scenario): Promise<Expected> {
  await set({ requirePreviouslyApproved: false, ...settingsOf(scenario) })
  const by = personOf(scenario)
  const post = await postOf(scenario, by)
  const unlocked = scenario.post?.visitor_has_entered_password
  const sender = {
    by,
    unlockKey: unlocked && post ? unlockKey(post, env().AUTH_SECRET ?? '') : undefined,
  }
  for (const prior of scenario.prior_comments ?? []) await send(post, prior, sender, -3_600)
  const { steps = [{ submit: scenario.comment, expect: {} }], expected } = scenario
  let answer: Expected = {}
  for (const [at, step] of steps.entries()) {
    answer = await send(post, step.submit, sender, at)
    expect(answer).toMatchObject(inOurWords(step.expect))
  }
  const tag = expected.stored_must_not_contain
  return { ...answer, ...(tag && { stored_must_not_contain: (await isStored(tag)) ? '' : tag }) }
}

async function send(
  post: { id: bigint } | null,
  { author, email, url, content }: Comment,
  sender: Partial<Sender>,
  seconds: number,
): Promise<Expected> {
  const written = { author: typed(author), email: typed(email), url: typed(url) }
  const fields = { ...written, comment: typed(content), post: String(post?.id ?? 999) }
  const result = await submit(fields, sender, later(seconds))
  if (result.ok) return describeStored(result.commentId)
  if (result.reason === 'invalid') return { error: Object.values(result.errors)[0] ?? '' }
  return { error: result.reason, message_shown: result.reason !== 'no-post' }
}

async function describeStored(id: bigint): Promise<Expected> {
  const comment = await db.comment.findUniqueOrThrow({ where: { id }, include: { person: true } })
  const { person, source: content, authorName, authorEmail, authorUrl, status } = comment
  const isOwn = person?.name === authorName && person.email === authorEmail
  return {
    accepted: true,
    decision: status === 'APPROVED' ? 'approve' : 'hold',
    stored: {
      content,
      author: isOwn ? '<account display name>' : authorName,
      email: isOwn ? '<account e-mail>' : authorEmail,
      url: authorUrl,
      user: person && '<account id>',
    },
  }
}

async function isStored(tag: string): Promise<boolean> {
  return (await db.comment.findMany()).some(({ html }) => html.includes(tag))
}

function typed(text: Typed = ''): string {
  return typeof text === 'string'
    ? text
    : 'x'.repeat(text.$random_string_of_length) + (text.$suffix ?? '')
}

async function answerMail(scenario: Scenario): Promise<Expected> {
  const toModerators = scenario.function === 'wp_new_comment_notify_moderator'
  // Each of the two is asked for by itself.
  const other = toModerators ? { notifyAuthor: false } : { notifyModerators: false }
  await set({ ...settingsOf(scenario), ...other })
  const status = STATUS[scenario.comment.status ?? (toModerators ? 'pending' : 'approved')]
  await createComment(await createPost(cast.al), status ? { status } : {})
  await tellOfComments({ now: NOON })
  return { email_sent: (await db.mail.count()) > 0 }
}

const STATUS: Record<string, CommentStatus> = {
  approved: 'APPROVED',
  pending: 'PENDING',
  spam: 'SPAM',
  trash: 'TRASH',
}

function answerAge(scenario: Scenario): Expected {
  const hours = scenario.post?.age_hours ?? null
  const publishedAt = hours === null ? null : later(-3_600 * hours)
  const post = { type: 'POST', commentsOpen: true, commentsCloseAt: null, publishedAt } as const
  return { open: !whyClosed(post, { ...DEFAULT_SETTINGS, ...settingsOf(scenario) }, NOON) }
}

async function answerParent({ comment: { parent = '', parent_on: on } }: Scenario) {
  const post = await createPost(cast.al)
  const place = on === 'same' ? post : await createPost(cast.al)
  const status = STATUS[parent]
  const answered = status && String((await createComment(place, { status })).id)
  const postId = on === 'non-existent post' ? 999n : post.id
  const id = readId(answered ?? parent)
  const found = id !== null && (await findParent(id, postId)) !== null
  return { reply_allowed: found, parent_author_name_shown: found }
}

async function answerCount({ comment }: Scenario): Promise<Expected> {
  const status = STATUS[comment.status ?? '']
  const gone = { status: 'TRASH', trashedAt: NOON } as const
  await createComment(await createPost(cast.al, status ? {} : gone), status ? { status } : {})
  const { approved, pending, spam, trash, all } = await countTabs(cast.ada)
  const counts = { approved, awaiting_moderation: pending, spam, trash }
  return { counts: { ...counts, 'post-trashed': 0, total_comments: all } }
}

const SETTINGS: Record<string, keyof Settings> = {
  comment_previously_approved: 'requirePreviouslyApproved',
  comment_registration: 'registeredOnly',
  require_name_email: 'requireNameEmail',
  close_comments_for_old_posts: 'closeOldPosts',
  close_comments_days_old: 'closeAfterDays',
  moderation_notify: 'notifyModerators',
  comments_notify: 'notifyAuthor',
}

/** WordPress's settings as ours; what a plugin does there has no name here. */
function settingsOf({ settings }: Scenario): Partial<Settings> {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) =>
      SETTINGS[name] ? [[SETTINGS[name], value]] : [],
    ),
  )
}

function personOf({ user }: Scenario): Actor | null {
  const { ada: administrator, ed: editor, al: author, ria: subscriber } = cast
  const people: Record<string, Actor> = { administrator, editor, author, subscriber }
  return people[user?.role ?? ''] ?? null
}

async function postOf({ post = {} }: Scenario, me: Actor | null) {
  if (post.exists === false) return null
  const author = post.author === 'me' && me ? me : cast.cy
  return createPost(author, {
    ...POSTS[post.status ?? 'publish'],
    ...(post.password !== undefined && { visibility: 'PASSWORD', passwordHash: 'a hash' }),
    commentsOpen: post.comment_status !== 'closed',
  })
}

const POSTS: Record<string, Parameters<typeof createPost>[1]> = {
  publish: {},
  private: { visibility: 'PRIVATE' },
  trash: { status: 'TRASH', trashedAt: NOON },
  draft: { status: 'DRAFT', publishedAt: null },
  future: { status: 'SCHEDULED', publishedAt: later(86_400) },
}

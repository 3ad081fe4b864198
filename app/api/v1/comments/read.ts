import { z } from 'zod'
import { getWording } from '#lib/moderation/find-wording.ts'
import { mayOpenQueue } from '#lib/moderation/may.ts'
import { findQueueItem, listQueue } from '#lib/moderation/queue.ts'
import { queueFilter, queueTabs } from '#lib/moderation/queue-filter.ts'
import { listSteps } from '#lib/moderation/story.ts'
import { id, idParam, limit, time } from '../fields.ts'
import { operation } from '../operation.ts'
import { notAllowed, notFound, Problem } from '../problem.ts'
import { showComment, shownComment } from './shown-comment.ts'

const cursor = z.string().regex(/^\d{1,14}-\d{1,18}$/, 'Not a cursor.')

const filter = z.object({
  status: z.enum(queueTabs).default('pending'),
  post: id.optional(),
  commenter: id.optional(),
  email: z.string().max(254).optional().meta({ description: 'Needs comments:contacts.' }),
  address: z
    .union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])
    .optional()
    .meta({ description: 'An IP address or a range. Needs comments:contacts.' }),
  like: id.optional().meta({ description: 'From the address that this comment came from.' }),
  range: id.optional().meta({ description: 'From the range that this comment came from.' }),
  same: id.optional().meta({ description: 'With the words of this comment.' }),
  host: z.string().max(253).optional().meta({ description: 'With a link to this host.' }),
  check: z.string().max(64).optional().meta({ description: 'Held by this check.' }),
  q: z.string().max(200).optional().meta({ description: 'Words in the text or the name.' }),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  after: cursor.optional(),
  limit,
})

const step = z.object({
  at: time,
  by: z.string().nullable().meta({ description: 'Null: its writer, or the program.' }),
  what: z.enum(['screened', 'decided', 'edited']),
  reason: z.string().nullable(),
  outcome: z.string().optional(),
  from: z.string().nullish(),
  to: z.string().nullish().meta({ description: 'Null: deleted for ever.' }),
  formerly: z.string().optional().meta({ description: 'The HTML before an edit.' }),
})

export const readComments = [
  operation({
    id: 'listComments',
    method: 'GET',
    path: '/comments',
    summary: 'The moderation queue, newest first',
    description: 'Moderators see every comment, authors those on their own posts.',
    scope: 'comments:read',
    query: filter,
    status: 200,
    answer: z.object({ comments: z.array(shownComment) }),
    run: async ({ query: { limit, ...query }, by, scopes, now }) => {
      if (!mayOpenQueue(by)) return notAllowed()
      if ((query.email ?? query.address) && !scopes.has('comments:contacts'))
        return new Problem(403, 'Searching by e-mail or IP address needs “comments:contacts”.')
      const page = await listQueue({ filter: queueFilter.parse(query), by, now, size: limit })
      const comments = page.items.map((item) => showComment(item, scopes))
      return { result: { comments }, next: page.older }
    },
  }),
  operation({
    id: 'getComment',
    method: 'GET',
    path: '/comments/{id}',
    summary: 'One comment, with its words as typed',
    scope: 'comments:read',
    params: idParam,
    status: 200,
    answer: shownComment.extend({ source: z.string() }),
    run: async ({ params, by, scopes, now }) => {
      const item = await findQueueItem(BigInt(params.id), by, now)
      if (!item) return notFound()
      const { source } = await getWording(BigInt(params.id))
      return { result: { ...showComment(item, scopes), source } }
    },
  }),
  operation({
    id: 'listCommentHistory',
    method: 'GET',
    path: '/comments/{id}/history',
    summary: 'Everything that happened to a comment, oldest first',
    scope: 'comments:read',
    params: idParam,
    status: 200,
    answer: z.object({ steps: z.array(step) }),
    run: async ({ params, by, now }) => {
      const id = BigInt(params.id)
      if (!(await findQueueItem(id, by, now))) return notFound()
      return { result: { steps: await listSteps(id) } }
    },
  }),
]

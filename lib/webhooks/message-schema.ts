import { z } from 'zod'
import { CommentStatus, PostStatus, PostType, Visibility } from '../db/generated/enums.ts'
import { WEBHOOK_EVENT_NAMES } from './events-schema.ts'

const id = z.string()
const time = z.iso.datetime()
const contact = z.string().optional().meta({ description: 'Only where the owner has ticked it.' })

const comment = z.object({
  id,
  revision: z.number().int(),
  status: z.enum(CommentStatus),
  html: z.string().meta({ description: 'Sanitised.' }),
  writer: z.object({ name: z.string(), url: z.string(), email: contact, ip: contact.nullable() }),
  parentId: id.nullable(),
  post: z.object({ id, title: z.string() }),
  url: z.string().meta({ description: 'Leads readers to it once it is approved.' }),
  createdAt: time,
})

const post = z.object({
  id,
  version: z.number().int(),
  type: z.enum(PostType),
  status: z.enum(PostStatus),
  visibility: z.enum(Visibility),
  title: z.string(),
  url: z.string(),
  publishedAt: time.nullable(),
  revisedAt: time.nullable(),
})

/** What a webhook gets: what has happened, and the comment or post as it was when the message was written. */
export const webhookMessage = z
  .object({
    type: z.enum([...WEBHOOK_EVENT_NAMES, 'webhook.test']),
    timestamp: time.meta({ description: 'When it happened.' }),
    data: z.object({
      id: id.optional(),
      revision: z
        .number()
        .int()
        .optional()
        .meta({ description: 'The revision of the comment or version of the post it made.' }),
      comment: comment.nullish().meta({ description: 'Null: deleted meanwhile.' }),
      post: post.nullish().meta({ description: 'Null: deleted meanwhile.' }),
    }),
  })
  .meta({ id: 'WebhookMessage' })

export type WebhookMessage = z.infer<typeof webhookMessage>

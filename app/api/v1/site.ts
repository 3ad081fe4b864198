import { z } from 'zod'
import { Role } from '#lib/db/generated/enums.ts'
import { env } from '#lib/env.ts'
import { getSettings } from '#lib/settings/get.ts'
import { settingsSchema } from '#lib/settings/schema.ts'
import { SCOPE_NAMES } from '#lib/tokens/scopes.ts'
import { id } from './fields.ts'
import { operation } from './operation.ts'

/** What every reader can tell from the pages anyway. */
const publicSettings = settingsSchema.pick({
  siteTitle: true,
  tagline: true,
  language: true,
  timezone: true,
  postsPerPage: true,
  permalinkStructure: true,
  commentsEnabled: true,
  requireNameEmail: true,
  registeredOnly: true,
  commentGuidelines: true,
  threadComments: true,
  threadDepth: true,
  commentsPerPage: true,
  commentOrder: true,
})

export const site = [
  operation({
    id: 'getMe',
    method: 'GET',
    path: '/people/me',
    summary: 'Who the token acts for, and what it is good for',
    scope: null,
    status: 200,
    answer: z.object({
      id,
      name: z.string(),
      email: z.string(),
      slug: z.string(),
      role: z.enum(Role),
      scopes: z.array(z.enum(SCOPE_NAMES)),
    }),
    run: async ({ by, scopes }) => ({
      result: { ...by, id: String(by.id), scopes: [...scopes] },
    }),
  }),
  operation({
    id: 'getSettings',
    method: 'GET',
    path: '/settings',
    summary: 'The settings that readers can see',
    scope: 'settings:read',
    status: 200,
    answer: publicSettings.extend({ siteUrl: z.string() }),
    run: async () => ({ result: { ...(await getSettings()), siteUrl: env().SITE_URL } }),
  }),
]

import type { Prisma } from '#lib/db/generated/client.ts'

/** What a link to a post needs: its title, and what its address is made of. */
export const linkSelect = {
  id: true,
  type: true,
  slug: true,
  path: true,
  title: true,
  publishedAt: true,
  categories: {
    select: { primary: true, category: { select: { path: true } } },
    orderBy: { category: { path: 'asc' } },
  },
} as const satisfies Prisma.PostSelect

export type LinkedPost = Prisma.PostGetPayload<{ select: typeof linkSelect }>

/** What lists and feeds show of a post. Nothing in here is private. */
export const publishedSelect = {
  ...linkSelect,
  excerpt: true,
  text: true,
  wordCount: true,
  language: true,
  sticky: true,
  revisedAt: true,
  author: { select: { name: true, slug: true } },
  categories: {
    select: { primary: true, category: { select: { name: true, path: true } } },
    orderBy: { category: { path: 'asc' } },
  },
  commentCount: { select: { approved: true } },
  featuredMedia: {
    select: {
      id: true,
      alt: true,
      caption: true,
      width: true,
      height: true,
      mime: true,
      storageKey: true,
      focalX: true,
      focalY: true,
      renditions: { select: { format: true, width: true, height: true, storageKey: true } },
    },
  },
} as const satisfies Prisma.PostSelect

export type PublishedPost = Prisma.PostGetPayload<{ select: typeof publishedSelect }>

/** The featured picture of a post, as it is stored. */
export type FeaturedMedia = NonNullable<PublishedPost['featuredMedia']>

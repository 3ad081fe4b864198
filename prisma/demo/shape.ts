/**
 * The shapes of the demo content. Everything is named by a `key` that never changes: the seed finds its own rows by it.
 * All times are relative to the moment of seeding, so that the demo looks alive whenever it is opened.
 */

type PersonKey = 'edith' | 'marta' | 'hugh' | 'ines' | 'dev'

export type DemoPerson = {
  key: PersonKey
  name: string
  slug: string
  email: `${string}@example.com`
  role: 'CONTRIBUTOR' | 'AUTHOR' | 'MODERATOR' | 'EDITOR'
  bio: string
}

export type DemoTerm = {
  key: string
  name: string
  description?: string
  parent?: string
}

export type DemoPicture = {
  key: string
  title: string
  alt: string
}

export type Written = {
  key: string
  title: string
  slug: string
  author: PersonKey
  excerpt: string
  /** Key of the picture that leads the post. */
  picture?: string
  /** Sanitised author HTML. `src="demo:<picture>"` and `href="demo:<post or page>"` are resolved by the seed. */
  html: string
}

export type DemoPost = Written & {
  status: 'DRAFT' | 'IN_REVIEW' | 'SCHEDULED' | 'PUBLISHED' | 'TRASH'
  visibility?: 'PUBLIC' | 'PRIVATE'
  /** Days before seeding on which it was published or, unpublished, last touched; negative in the future. */
  daysAgo: number
  categories: string[]
  tags: string[]
  sticky?: true
}

export type DemoPage = Written & {
  parent?: string
  daysAgo: number
  order: number
}

export type CommentStatus = 'PENDING' | 'APPROVED' | 'SPAM' | 'TRASH'

export type DemoComment = {
  key: string
  by: PersonKey | { name: string; email: string; url?: string }
  hoursAgo: number
  /** The words as typed into the form, allowed tags and all; `demo:<post or page>` in an address is resolved by the seed. */
  words: string
  /** What it is today; left out: approved. */
  status?: CommentStatus
  /** What a program wrote into the field that people do not see. */
  decoy?: string
  /** Who made it what it is, where the checks alone did not; left out: the moderator. */
  decidedBy?: PersonKey
  replies?: DemoComment[]
}

export type DemoThread = {
  /** Key of the post or page. */
  on: string
  comments: DemoComment[]
}

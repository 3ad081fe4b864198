/**
 * The shapes of the demo content. Everything is named by a `key` that never changes: the seed finds its own rows by it.
 * All times are relative to the moment of seeding, so that the demo looks alive whenever it is opened.
 */

export type PersonKey = 'edith' | 'marta' | 'hugh' | 'ines' | 'dev'

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

type Written = {
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

/** What a check said on arrival, and the very pieces of the reply that made it say so. */
export type DemoVerdict = {
  check: string
  says: 'approve' | 'hold' | 'spam' | 'trash'
  matched: string[]
}

export type DemoComment = {
  key: string
  by: PersonKey | { name: string; email: string; url?: string }
  hoursAgo: number
  /** The words as typed into the form, allowed tags and all. */
  words: string
  /** APPROVED where it is left out. */
  status?: CommentStatus
  why?: DemoVerdict[]
  /** Who decided it; left out: nobody yet, or the screening alone. */
  decidedBy?: PersonKey
  replies?: DemoComment[]
}

export type DemoThread = {
  /** Key of the post or page. */
  on: string
  comments: DemoComment[]
}

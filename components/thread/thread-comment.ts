/** One comment as readers see it: nothing in here may hold an e-mail address, an IP address or a user agent. */
export type ThreadComment = {
  id: string
  /** Its place in the conversation, counted in reading order from 1 on the thread's first page. */
  number: number
  authorName: string
  authorUrl?: string
  badge?: 'author' | 'staff'
  /** The writer's own pattern, as the `d` of an SVG path on five by five. */
  mark?: string
  createdAt: Date
  /** Sanitised by lib/html/comment when it was stored. */
  html: string
  /** The words of `html`. */
  text: string
  /** True where the words are gone but the answers to them are not. */
  gone?: boolean
  pinned?: boolean
  edited?: boolean
  /** False where the thread is as deep as the settings allow, or closed. */
  mayReply: boolean
  /** Whom it answers, where the thread is not shown as deep as it is. */
  replyTo?: { id: string; authorName: string }
  replies: ThreadComment[]
}

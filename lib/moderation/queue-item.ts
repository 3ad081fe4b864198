import type { CommentStatus, Role } from '../db/generated/enums.ts'

/** A check's answer as the queue shows it. */
export type ShownVerdict = {
  check: string
  verdict: 'approve' | 'note' | 'hold' | 'spam' | 'trash'
  says: string
  matched: { field: string; text: string }[]
}

/** Who did something to a comment last. */
export type ShownChange = {
  what: 'edited' | 'moved' | 'deleted'
  to: CommentStatus | null
  /** Null: its writer. */
  by: string | null
  at: string
}

export type ShownHistory = {
  approved: number
  pending: number
  spam: number
  trash: number
  firstSeenAt: string
  otherNames: string[]
  confirmed: boolean
  bans: number
  notes: number
}

/** A comment further up in the thread than the one that is answered. */
export type ShownAncestor = { id: string; name: string; text: string }

/** A comment in the queue as it leaves the server: strings only, and only what its moderators may see. */
export type QueueItem = {
  id: string
  revision: number
  status: CommentStatus
  /** What restoring it makes of it. */
  restoresTo: CommentStatus
  /** As readers would see it, with the matched words marked. */
  html: string
  createdAt: string
  edited: boolean
  pinned: boolean
  /** Taken back by its writer. */
  withdrawn: boolean
  writer: {
    name: string
    email: string
    url: string
    /** Somebody of the house. */
    role: Role | null
    commenterId: string | null
    address: string | null
    /** The address is known by its hash: "same address" can be asked. */
    traceable: boolean
  }
  post: { id: string; title: string }
  parent: { id: string; name: string; html: string; status: CommentStatus } | null
  /** What stands above the parent in the thread, from the first down. */
  above: ShownAncestor[]
  replies: number
  linkHosts: string[]
  why: ShownVerdict[]
  lastChange: ShownChange | null
  /** Somebody is on it. */
  claim: { by: string; until: string } | null
  history: ShownHistory | null
}

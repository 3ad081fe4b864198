import type { DemoComment } from '../shape.ts'
import { threads } from '../threads.ts'

/** A reply with its place: what it answers, and how long ago its own first answer came, if any did. */
export type Placed = DemoComment & { on: string; parent?: string; answeredHoursAgo?: number }

/** Every reply of the demo in the order of their coming. */
export function listReplies(): Placed[] {
  return threads
    .flatMap(({ on, comments }) => comments.flatMap((comment) => place(comment, on)))
    .sort((one, other) => other.hoursAgo - one.hoursAgo)
}

function place(comment: DemoComment, on: string, parent?: string): Placed[] {
  const replies = comment.replies ?? []
  const answeredHoursAgo = Math.max(...replies.map(({ hoursAgo }) => hoursAgo))
  return [
    {
      ...comment,
      on,
      ...(parent !== undefined && { parent }),
      ...(replies.length > 0 && { answeredHoursAgo }),
    },
    ...replies.flatMap((reply) => place(reply, on, comment.key)),
  ]
}

import { z } from 'zod'
import type { Staff } from '#lib/people/actor.ts'
import { erasePost } from '#lib/posts/erase.ts'
import { findForProgram, type ProgramPost } from '#lib/posts/find-for-program.ts'
import { publishPost } from '#lib/posts/publish.ts'
import { restorePost } from '#lib/posts/restore.ts'
import { submitForReview } from '#lib/posts/review.ts'
import { trashPost } from '#lib/posts/trash.ts'
import { unpublishPost } from '#lib/posts/unpublish.ts'
import { idParam, seen, time } from '../fields.ts'
import { type Call, operation } from '../operation.ts'
import { notFound } from '../problem.ts'
import type { Kind } from './kind.ts'
import { refuse } from './refuse.ts'
import { shownPost } from './shown-post.ts'
import { editOf, show } from './write.ts'

const stale = z.object({ version: seen })

type Step = { id: bigint; version: number; by: Staff; now: Date }
type Done = { ok: true } | ({ ok: false } & Parameters<typeof refuse>[0])

export const publishPosts = ({ type, path, one, name }: Kind) => {
  /** What the operations that take a post a step further have in common. */
  const step = {
    method: 'POST',
    scope: 'posts:publish',
    params: idParam,
    status: 200,
    answer: shownPost,
    refusals: [409],
  } as const
  /** Finds the post, lets the verb do its step, and answers with the post as it is then. */
  const take = async (
    { params, by, now }: Call<{ id: string }>,
    version: number,
    verb: (step: Step, post: ProgramPost) => Promise<Done>,
  ) => {
    const post = await findForProgram({ id: BigInt(params.id), type, by })
    if (!post) return notFound()
    const done = await verb({ id: post.id, version, by, now }, post)
    if (!done.ok) return refuse(done)
    // A contributor who has handed a post in may not see it any more.
    return (await findForProgram({ id: post.id, type, by })) ? show(post.id, type, by) : notFound()
  }
  return [
    operation({
      ...step,
      id: `publish${name}`,
      path: `${path}/{id}/publish`,
      summary: `Put the working copy of ${one} before readers, now`,
      body: stale,
      run: (call) =>
        take(call, call.body.version, (given, post) => {
          const { publishAt } = post.fields
          const ahead = publishAt !== null && new Date(publishAt) > given.now
          const edit = editOf(post, ahead ? { publishAt: given.now.toISOString() } : {})
          return publishPost({ ...given, edit })
        }),
    }),
    operation({
      ...step,
      id: `schedule${name}`,
      path: `${path}/{id}/schedule`,
      summary: `Let the working copy of ${one} go public at a time`,
      body: stale.extend({ publishAt: time }),
      run: (call) =>
        take(call, call.body.version, (given, post) =>
          publishPost({ ...given, edit: editOf(post, { publishAt: call.body.publishAt }) }),
        ),
    }),
    operation({
      ...step,
      id: `unpublish${name}`,
      path: `${path}/{id}/unpublish`,
      summary: `Take ${one} away from readers and make it a draft`,
      body: stale,
      run: (call) => take(call, call.body.version, unpublishPost),
    }),
    operation({
      ...step,
      id: `submit${name}`,
      path: `${path}/{id}/submit`,
      summary: `Ask the editors to look at ${one}`,
      scope: 'posts:write',
      body: stale,
      run: (call) => take(call, call.body.version, submitForReview),
    }),
    operation({
      ...step,
      id: `trash${name}`,
      path: `${path}/{id}/trash`,
      summary: `Move ${one} to the trash`,
      body: stale,
      run: (call) => take(call, call.body.version, trashPost),
    }),
    operation({
      ...step,
      id: `restore${name}`,
      path: `${path}/{id}/restore`,
      summary: `Bring ${one} back from the trash`,
      run: (call) => take(call, 0, ({ version: _, ...given }) => restorePost(given)),
    }),
    operation({
      ...step,
      id: `delete${name}`,
      method: 'DELETE',
      path: `${path}/{id}`,
      summary: `Delete ${one} for ever, out of the trash`,
      description: 'With its comments, revisions and redirects. Nothing brings it back.',
      status: 204,
      answer: null,
      run: async ({ params, by, now }) => {
        const post = await findForProgram({ id: BigInt(params.id), type, by })
        if (!post) return notFound()
        const erased = await erasePost({ id: post.id, by, now })
        return erased.ok ? { result: null } : refuse(erased)
      },
    }),
  ]
}

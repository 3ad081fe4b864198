import { z } from 'zod'
import type { PostType } from '#lib/db/generated/enums.ts'
import type { Staff } from '#lib/people/actor.ts'
import { createPost } from '#lib/posts/create.ts'
import { postEdit } from '#lib/posts/fields.ts'
import { findForProgram, type ProgramPost } from '#lib/posts/find-for-program.ts'
import { mayWritePages, mayWritePosts } from '#lib/posts/may.ts'
import { restoreRevision } from '#lib/posts/restore-revision.ts'
import { savePost } from '#lib/posts/save.ts'
import { idParam, seen } from '../fields.ts'
import { operation } from '../operation.ts'
import { notAllowed, notFound, Problem } from '../problem.ts'
import type { Kind } from './kind.ts'
import { refuse } from './refuse.ts'
import { shownPost, showPost } from './shown-post.ts'

const fields = postEdit.partial()
type Fields = z.infer<typeof fields>

export const writePosts = ({ type, path, one, name }: Kind) => [
  operation({
    id: `create${name}`,
    method: 'POST',
    path,
    summary: `Begin ${one} as a draft`,
    description:
      'HTML is sanitised. Tags that are not there yet are made. A refusal by field names the empty draft that was begun, to be updated.',
    scope: 'posts:write',
    body: fields,
    status: 201,
    answer: shownPost,
    run: async ({ body, by, now }) => {
      if (!(type === 'PAGE' ? mayWritePages : mayWritePosts)(by)) return notAllowed()
      const created = await createPost({ type, by, now })
      if (!created.ok) return notAllowed()
      const post = await find(created.id, type, by)
      const saved = await save(post, body, by, now)
      if (saved instanceof Problem) return saved.with({ begun: showPost(post) })
      return { ...(await show(post.id, type, by)), at: `${path}/${post.id}` }
    },
  }),
  operation({
    id: `update${name}`,
    method: 'PATCH',
    path: `${path}/{id}`,
    summary: `Save the working copy of ${one}`,
    description:
      'What is left out stays. Where readers have it already, they keep what they have until it is published again.',
    scope: 'posts:write',
    params: idParam,
    body: fields.extend({ version: seen }),
    status: 200,
    answer: shownPost,
    refusals: [409],
    run: async ({ params, body: { version, ...edit }, by, now }) => {
      const post = await findForProgram({ id: BigInt(params.id), type, by })
      if (!post) return notFound()
      const saved = await save({ ...post, version }, edit, by, now)
      return saved instanceof Problem ? saved : show(post.id, type, by)
    },
  }),
  operation({
    id: `restore${name}Revision`,
    method: 'POST',
    path: `${path}/{id}/revisions/{number}/restore`,
    summary: `Bring an old revision back into the working copy of ${one}`,
    scope: 'posts:write',
    params: idParam.extend({ number: z.coerce.number().int().min(1).max(2_147_483_647) }),
    body: z.object({ version: seen }),
    status: 200,
    answer: shownPost,
    refusals: [409],
    run: async ({ params, body: { version }, by, now }) => {
      const post = await findForProgram({ id: BigInt(params.id), type, by })
      if (!post) return notFound()
      const { number } = params
      const restored = await restoreRevision({ id: post.id, number, version, by, now })
      return restored.ok ? show(post.id, type, by) : refuse(restored)
    },
  }),
]

/** The fields that were sent, over those of the working copy. */
export function editOf({ fields }: Pick<ProgramPost, 'fields'>, sent: Fields) {
  const given = Object.entries(sent).filter(([, value]) => value !== undefined)
  return { ...fields, password: null, ...(Object.fromEntries(given) as Fields) } as z.infer<
    typeof postEdit
  >
}

/** The answer of everything that changes a post: the post as it is now. */
export async function show(id: bigint, type: PostType, by: Staff) {
  return { result: showPost(await find(id, type, by)) }
}

async function find(id: bigint, type: PostType, by: Staff): Promise<ProgramPost> {
  const post = await findForProgram({ id, type, by })
  if (!post) throw new Error(`Post ${id} was written and cannot be read`)
  return post
}

async function save(post: ProgramPost, sent: Fields, by: Staff, now: Date) {
  const { id, version } = post
  const saved = await savePost({ id, version, edit: editOf(post, sent), by, now })
  return saved.ok ? saved : refuse(saved)
}

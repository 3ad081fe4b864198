import type { EditorActions, EditorData } from '#components/editor/editor-data.ts'
import { findMedia } from '#lib/media/find.ts'
import { mayUpload } from '#lib/media/may.ts'
import type { Staff } from '#lib/people/actor.ts'
import { listWriters } from '#lib/people/list-writers.ts'
import { hasRole } from '#lib/people/roles.ts'
import { emptyFields } from '#lib/posts/fields.ts'
import type { EditedPost } from '#lib/posts/find-for-editing.ts'
import { findReviewNote } from '#lib/posts/find-review-note.ts'
import { getSettings } from '#lib/settings/get.ts'
import { listTagNames } from '#lib/taxonomy/list-tag-names.ts'
import {
  addCategoryAction,
  discardDraftAction,
  lockAction,
  scheduleUpdateAction,
  trashAction,
} from './editor-actions.ts'
import { categoryItems, parentItems } from './editor-items.ts'
import { stateOf } from './read-state.ts'
import { keepWordsAction, savePostAction } from './save-action.ts'
import { returnAction, revokePreviewsAction, sharePreviewAction } from './share-actions.ts'

export const editorActions: EditorActions = {
  save: savePostAction,
  keep: keepWordsAction,
  addCategory: addCategoryAction,
  trash: trashAction,
  discardDraft: discardDraftAction,
  scheduleUpdate: scheduleUpdateAction,
  giveBack: returnAction,
  preview: { share: sharePreviewAction, revoke: revokePreviewsAction },
  lock: lockAction,
}

type Input = { type: 'POST' | 'PAGE'; by: Staff; edited: EditedPost | null }

/** Everything that the editor's screen shows, for a post or for a new one. */
export async function loadEditor({ type, by, edited }: Input): Promise<EditorData> {
  const settings = await getSettings()
  const isPost = type === 'POST'
  const fields = edited?.fields ?? emptyFields(by, isPost && settings.commentsOpenOnNewPosts)
  return {
    type,
    person: { id: String(by.id), name: by.name },
    post: edited && stateOf(edited),
    version: edited?.post.version ?? 1,
    fields,
    hasPassword: edited?.hasPassword ?? false,
    featured: await pictureOf(fields.featuredMediaId),
    sharing: await pictureOf(fields.sharingMediaId),
    categories: isPost ? await categoryItems() : [],
    tags: isPost ? await listTagNames() : [],
    authors: hasRole(by, 'EDITOR') ? await writers() : [],
    pages: isPost ? [] : await parentItems(edited?.post.id ?? null),
    may: {
      publish: hasRole(by, 'AUTHOR'),
      manage: hasRole(by, 'EDITOR'),
      upload: mayUpload(by),
    },
    timeZone: settings.timezone,
    note: edited && (await findReviewNote(edited.post)),
  }
}

async function pictureOf(mediaId: string | null) {
  return mediaId === null ? null : findMedia(BigInt(mediaId))
}

async function writers() {
  return (await listWriters()).map(({ id, name }) => ({ id: String(id), name }))
}

'use client'

import type { Editor } from '@tiptap/core'
import dynamic from 'next/dynamic'
import { memo } from 'react'
import { keepTrying } from '#components/ui/keep-trying.ts'
import type { PostState } from './answers.ts'
import type { EditorActions, EditorData } from './editor-data.ts'
import { CategoriesPanel } from './panels/categories-panel.tsx'
import { DiscussionPanel } from './panels/discussion-panel.tsx'
import { ExcerptPanel } from './panels/excerpt-panel.tsx'
import { OutlinePanel } from './panels/outline-panel.tsx'
import { PicturePanel } from './panels/picture-panel.tsx'
import { PublishPanel } from './panels/publish-panel.tsx'
import { SearchPanel } from './panels/search-panel.tsx'
import { TagsPanel } from './panels/tags-panel.tsx'
import type { Settings } from './post-editor.tsx'

// Posts have none.
const PagePanel = dynamic(() =>
  keepTrying(() => import('./panels/page-panel.tsx').then((file) => file.PagePanel)),
)

export type PanelProps = {
  data: EditorData
  settings: Settings
  errors: Record<string, string>
  change: (changed: Partial<Settings>) => void
}

/** Everything about a post that is not its words, beside them. They are drawn anew when they change, not whenever something is saved. */
export const EditorPanels = memo(function EditorPanels(
  props: PanelProps & { post: PostState | null; actions: EditorActions; editor: Editor | null },
) {
  const { actions, post, editor, ...panel } = props
  return (
    <aside
      aria-label="Settings of this post"
      className="divide-y divide-rule border-y border-rule lg:self-start"
    >
      {editor && <OutlinePanel editor={editor} />}
      <PublishPanel
        {...panel}
        post={post}
        discardDraft={actions.discardDraft}
        preview={actions.preview}
        scheduleUpdate={actions.scheduleUpdate}
      />
      {props.data.type === 'PAGE' ? (
        <PagePanel {...panel} />
      ) : (
        <>
          <CategoriesPanel {...panel} addCategory={actions.addCategory} />
          <TagsPanel {...panel} />
        </>
      )}
      <PicturePanel {...panel} />
      <ExcerptPanel {...panel} />
      <DiscussionPanel {...panel} />
      <SearchPanel {...panel} permalink={post?.permalink ?? null} />
    </aside>
  )
})

'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { useToast } from '#components/ui/toast.tsx'
import type { PostFields } from '#lib/posts/fields.ts'
import type { TreeItem } from './editor-data.ts'
import { QuickFields } from './quick-fields.tsx'

export type QuickPost = { version: number; fields: Omit<PostFields, 'html'> }

export type QuickChange = Pick<
  PostFields,
  | 'title'
  | 'slug'
  | 'authorId'
  | 'categoryIds'
  | 'tags'
  | 'parentId'
  | 'menuOrder'
  | 'commentsOpen'
  | 'sticky'
  | 'publishAt'
>

export type QuickChoices = {
  type: 'POST' | 'PAGE'
  categories: TreeItem[]
  /** Empty for those who do not decide about authors. */
  authors: { id: string; name: string }[]
  pages: TreeItem[]
  /** Whether dates and the front page are theirs to decide. */
  may: { publish: boolean; manage: boolean }
  timeZone: string
  save: (input: {
    id: string
    version: number
    change: QuickChange
  }) => Promise<{ ok: true } | { ok: false; errors: Record<string, string> }>
}

/** Changes a post's fields without leaving the list. What was saved meanwhile by somebody else is never replaced. */
export function QuickEdit(props: { id: string; title: string; choices: QuickChoices }) {
  const { id, title, choices } = props
  const [post, setPost] = useState<QuickPost | null>(null)
  const [busy, setBusy] = useState(false)
  const say = useToast()

  async function open() {
    setBusy(true)
    const found = await fetch(`/admin/posts/${id}/quick`)
      .then((answer) => (answer.ok ? (answer.json() as Promise<QuickPost>) : null))
      .catch(() => null)
    setBusy(false)
    if (found) setPost(found)
    else say({ title: 'It cannot be changed here.', tone: 'danger' })
  }

  return (
    <>
      <Button size="s" variant="plain" busy={busy} onClick={() => void open()}>
        Quick edit<span className="sr-only"> {title}</span>
      </Button>
      <Dialog
        title="Quick edit"
        size="l"
        open={post !== null}
        onOpenChange={(stays) => {
          if (!stays) setPost(null)
        }}
      >
        {post && (
          <QuickFields
            id={id}
            post={post}
            choices={choices}
            onDone={() => {
              setPost(null)
              say({ title: 'Saved', tone: 'ok' })
            }}
          />
        )}
      </Dialog>
    </>
  )
}

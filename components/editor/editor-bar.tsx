'use client'

import { ChevronLeft } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { Button, ButtonLink } from '#components/ui/button.tsx'
import { useShortcuts } from '#components/ui/shortcuts.tsx'
import { useToast } from '#components/ui/toast.tsx'
import type { PostState, SaveHow, SaveOutcome } from './answers.ts'
import type { EditorActions, EditorData } from './editor-data.ts'
import type { Settings } from './post-editor.tsx'
import { ReturnToWriter } from './return-to-writer.tsx'
import type { Progress } from './use-saving.ts'

type Props = {
  data: EditorData
  post: PostState | null
  settings: Settings
  progress: Progress
  send: (how: SaveHow) => Promise<SaveOutcome>
} & Pick<EditorActions, 'trash' | 'giveBack'>

/** Where one is, how saving stands, and what can be done with the post. Stays in sight; where it takes two lines, the second does. */
export function EditorBar({ data, post, settings, progress, send, trash, giveBack }: Props) {
  const router = useRouter()
  const say = useToast()
  const list = data.type === 'PAGE' ? '/admin/pages' : '/admin/posts'
  const isLive = post?.status === 'PUBLISHED' || post?.status === 'SCHEDULED'
  const main = mainButton(data, post, settings)

  useShortcuts([
    {
      keys: 'Mod+S',
      label: 'Save draft',
      group: 'Writing',
      whileTyping: true,
      run: () => void send('save'),
    },
  ])

  async function preview() {
    // Opened at once, while the browser still knows that somebody pressed a button; filled when everything is saved.
    const tab = window.open('about:blank', '_blank')
    const outcome = await send('save')
    if (outcome.ok && tab) tab.location.href = `${list}/${outcome.post.id}/preview`
    else tab?.close()
  }

  async function moveToTrash() {
    if (!post) return
    await send('autosave')
    const answer = await trash(post.id).catch(() => null)
    if (answer?.ok) router.push(`${list}?trashed=${post.id}`)
    else say({ title: 'It could not be moved to the trash.', tone: 'danger' })
  }

  return (
    <div className="editor-bar z-25 -mx-4 -mt-5 mb-4 flex flex-wrap items-center gap-2 border-b border-rule bg-paper px-4 py-2 md:-mx-8 md:-mt-7 md:px-8">
      <ButtonLink
        href={list}
        variant="plain"
        size="s"
        icon={<ChevronLeft className="size-4 rtl:-scale-x-100" />}
      >
        {data.type === 'PAGE' ? 'Pages' : 'Posts'}
      </ButtonLink>
      <h1 className="sr-only">{post ? `Edit ${nameOf(data)}` : `New ${nameOf(data)}`}</h1>
      <p
        role="status"
        className="min-w-0 flex-1 text-[0.8125rem] leading-4 text-ink-soft md:truncate"
      >
        {post ? `${STATUS[post.status]} · ` : ''}
        {progressWords(progress, post)}
      </p>
      {post && (
        <Button size="s" variant="plain" onClick={moveToTrash}>
          Move to trash
        </Button>
      )}
      <div className="flex flex-wrap justify-end gap-2 max-lg:basis-full">
        <Button size="s" onClick={() => void send('save')}>
          Save draft
        </Button>
        <Button size="s" onClick={() => void preview()}>
          Preview
        </Button>
        {isLive && data.may.publish && (
          <Button size="s" onClick={() => void send('unpublish')}>
            Unpublish
          </Button>
        )}
        {post?.status === 'IN_REVIEW' && data.may.manage && (
          <ReturnToWriter send={send} giveBack={giveBack} onReturned={() => router.push(list)} />
        )}
        {main && (
          <Button size="s" variant="primary" onClick={() => void send(main.how)}>
            {main.label}
          </Button>
        )}
      </div>
    </div>
  )
}

function mainButton(data: EditorData, post: PostState | null, settings: Settings) {
  if (!data.may.publish) {
    return post?.status === 'IN_REVIEW'
      ? null
      : { how: 'submit' as const, label: 'Submit for review' }
  }
  if (post?.status === 'PUBLISHED' || post?.status === 'SCHEDULED') {
    return { how: 'publish' as const, label: 'Update' }
  }
  const ahead = settings.publishAt && new Date(settings.publishAt).getTime() > Date.now()
  return { how: 'publish' as const, label: ahead ? 'Schedule' : 'Publish' }
}

const STATUS = {
  DRAFT: 'Draft',
  IN_REVIEW: 'In review',
  SCHEDULED: 'Scheduled',
  PUBLISHED: 'Published',
}

function progressWords(progress: Progress, post: PostState | null): string {
  if (progress.is === 'saving') return 'Saving …'
  if (progress.is === 'changed') return 'Not saved yet'
  if (progress.is === 'conflict' || progress.is === 'refused') return 'Not saved'
  if (!post) return 'Nothing written yet'
  return post.hasDraft ? 'Saved; readers have the published words' : 'Saved'
}

function nameOf(data: EditorData): string {
  return data.type === 'PAGE' ? 'page' : 'post'
}

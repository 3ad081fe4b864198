'use client'

import dynamic from 'next/dynamic'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { keepTrying } from '#components/ui/keep-trying.ts'
import { SelectField } from '#components/ui/select.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import type { PostState } from '../answers.ts'
import type { EditorActions } from '../editor-data.ts'
import type { PanelProps } from '../editor-panels.tsx'
import { Panel } from './panel.tsx'
import { ZonedField } from './zoned-field.tsx'

// Fetched when there is a post that was saved: one can begin to write without them.
const Checklist = dynamic(() =>
  keepTrying(() => import('./checklist.tsx').then((file) => file.Checklist)),
)
const ScheduleUpdate = dynamic(() =>
  keepTrying(() => import('./schedule-update.tsx').then((file) => file.ScheduleUpdate)),
)
const SharePreview = dynamic(() =>
  keepTrying(() => import('./share-preview.tsx').then((file) => file.SharePreview)),
)

type Props = PanelProps & { post: PostState | null } & Pick<
    EditorActions,
    'discardDraft' | 'preview' | 'scheduleUpdate'
  >

const VISIBILITIES = [
  { value: 'PUBLIC', label: 'Public' },
  { value: 'PASSWORD', label: 'Password protected' },
  { value: 'PRIVATE', label: 'Private' },
]

/** Who may read it, from when, until when, and in whose name. */
export function PublishPanel(props: Props) {
  const { data, post, settings, errors, change, discardDraft, preview, scheduleUpdate } = props
  const dateProps = (name: 'publishAt' | 'unpublishAt') => ({
    value: settings[name],
    timeZone: data.timeZone,
    error: errors[name],
    onChange: (at: string | null) => change({ [name]: at }),
  })

  async function discard() {
    if (!post) return
    const answer = await discardDraft({ id: post.id, version: post.version })
    if (answer.ok) window.location.reload()
  }

  return (
    <Panel title="Publishing" open>
      {data.may.publish && (
        <>
          <SelectField
            label="Visibility"
            options={VISIBILITIES}
            value={settings.visibility}
            onChange={(event) =>
              change({ visibility: event.target.value as typeof settings.visibility })
            }
          />
          {settings.visibility === 'PASSWORD' && (
            <TextField
              label="Password"
              autoComplete="off"
              value={settings.password ?? ''}
              error={errors.password}
              placeholder={data.hasPassword ? 'Unchanged' : undefined}
              onChange={(event) => change({ password: event.target.value || null })}
            />
          )}
          <ZonedField
            label="Publish date"
            hint={`Empty: at once. In ${data.timeZone} time.`}
            {...dateProps('publishAt')}
          />
          <ZonedField label="Take back on" hint="Empty: never." {...dateProps('unpublishAt')} />
        </>
      )}
      {data.authors.length > 0 && (
        <SelectField
          label="Author"
          options={data.authors.map(({ id, name }) => ({ value: id, label: name }))}
          value={settings.authorId}
          onChange={(event) => change({ authorId: event.target.value })}
        />
      )}
      {data.may.manage && data.type === 'POST' && (
        <Checkbox
          label="Keep at the top of the front page"
          checked={settings.sticky}
          onChange={(event) => change({ sticky: event.target.checked })}
        />
      )}
      {post && (
        <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          <a
            className="underline underline-offset-3"
            href={`/admin/${data.type === 'PAGE' ? 'pages' : 'posts'}/${post.id}/revisions`}
          >
            Revisions
          </a>
          {post.status === 'PUBLISHED' && post.permalink && (
            <a className="underline underline-offset-3" href={post.permalink}>
              View on the site
            </a>
          )}
        </p>
      )}
      {post && <SharePreview id={post.id} timeZone={data.timeZone} preview={preview} />}
      {post?.status === 'PUBLISHED' && post.hasDraft && data.may.publish && (
        <ScheduleUpdate post={post} timeZone={data.timeZone} scheduleUpdate={scheduleUpdate} />
      )}
      {post?.hasDraft && (
        <Button size="s" onClick={() => void discard()}>
          Back to the published words
        </Button>
      )}
      {post && <Checklist id={post.id} version={post.version} />}
    </Panel>
  )
}

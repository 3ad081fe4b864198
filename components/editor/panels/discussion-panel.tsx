'use client'

import { Checkbox } from '#components/ui/checkbox.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import type { PanelProps } from '../editor-panels.tsx'
import { fromWallClock, toWallClock } from '../zoned-time.ts'
import { Panel } from './panel.tsx'

/** Whether readers may reply, until when, and whether somebody looks first. */
export function DiscussionPanel({ data, settings, change }: PanelProps) {
  const closes = settings.commentsCloseAt
  return (
    <Panel title="Discussion">
      <Checkbox
        label="Allow comments"
        checked={settings.commentsOpen}
        onChange={(event) => change({ commentsOpen: event.target.checked })}
      />
      <Checkbox
        label="Hold every comment for moderation"
        checked={settings.holdComments}
        onChange={(event) => change({ holdComments: event.target.checked })}
      />
      <TextField
        label="Close comments on"
        type="datetime-local"
        hint="Empty: as the site's settings say."
        value={closes ? toWallClock(new Date(closes), data.timeZone) : ''}
        onChange={(event) => {
          const at = fromWallClock(event.target.value, data.timeZone)
          change({ commentsCloseAt: at?.toISOString() ?? null })
        }}
      />
    </Panel>
  )
}

'use client'

import { Checkbox } from '#components/ui/checkbox.tsx'
import type { PanelProps } from '../editor-panels.tsx'
import { Panel } from './panel.tsx'
import { ZonedField } from './zoned-field.tsx'

/** Whether readers may reply, until when, and whether somebody looks first. */
export function DiscussionPanel({ data, settings, change }: PanelProps) {
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
      <ZonedField
        label="Close comments on"
        hint="Empty: as the site's settings say."
        value={settings.commentsCloseAt}
        timeZone={data.timeZone}
        onChange={(commentsCloseAt) => change({ commentsCloseAt })}
      />
    </Panel>
  )
}

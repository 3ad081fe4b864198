'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { exactTime } from '#components/ui/relative-time.tsx'
import { useToast } from '#components/ui/toast.tsx'
import type { PostState } from '../answers.ts'
import type { EditorActions } from '../editor-data.ts'
import { ZonedField } from './zoned-field.tsx'

type Props = {
  post: PostState
  timeZone: string
  scheduleUpdate: EditorActions['scheduleUpdate']
}

/** Lets the words that wait beside a live post go live by themselves, at a moment of the author's choice. */
export function ScheduleUpdate({ post, timeZone, scheduleUpdate }: Props) {
  const [known, setKnown] = useState({ at: post.updateAt, version: post.version })
  const [at, setAt] = useState<string | null>(null)
  const [error, setError] = useState<string | undefined>()
  const say = useToast()
  // A save brings the server's word for it along.
  const planned = known.version === post.version ? known.at : post.updateAt

  async function send(moment: string | null) {
    const { id, version } = post
    const answer = await scheduleUpdate({ id, version, at: moment }).catch(() => null)
    if (!answer?.ok) return setError(answer?.error ?? 'That did not work. Try again.')
    setError(undefined)
    setKnown({ at: moment, version })
    say({ title: moment ? 'The update is scheduled' : 'The update is called off', tone: 'ok' })
  }

  if (planned) {
    return (
      <div className="grid justify-items-start gap-2 text-sm">
        <p>The changes go live on {exactTime(new Date(planned), timeZone)}.</p>
        <Button size="s" onClick={() => void send(null)}>
          Call the update off
        </Button>
      </div>
    )
  }
  return (
    <div className="grid justify-items-start gap-2">
      <ZonedField
        label="Update on"
        hint="The changes wait until then."
        value={at}
        timeZone={timeZone}
        error={error}
        onChange={setAt}
      />
      <Button size="s" disabled={!at} onClick={() => void send(at)}>
        Schedule the update
      </Button>
    </div>
  )
}

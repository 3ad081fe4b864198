'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { exactTime } from '#components/ui/relative-time.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import { useToast } from '#components/ui/toast.tsx'
import type { EditorActions, SharedPreview } from '../editor-data.ts'

type Props = { id: string; timeZone: string; preview: EditorActions['preview'] }

const FAILED = { title: 'That did not work. Try again.', tone: 'danger' } as const

/** A secret address of the saved words, for somebody without an account. */
export function SharePreview({ id, timeZone, preview }: Props) {
  const [shared, setShared] = useState<Extract<SharedPreview, { ok: true }> | null>(null)
  const [busy, setBusy] = useState(false)
  const say = useToast()

  async function share() {
    setBusy(true)
    const made = await preview.share(id).catch(() => null)
    setBusy(false)
    if (made?.ok) setShared(made)
    else say(FAILED)
  }

  async function revoke() {
    setBusy(true)
    const done = await preview.revoke(id).catch(() => null)
    setBusy(false)
    if (!done?.ok) return void say(FAILED)
    setShared(null)
    say({ title: 'No preview link of this works any more', tone: 'ok' })
  }

  async function copy(href: string) {
    // Browsers offer the clipboard to sites behind TLS only; the address can be copied by hand.
    const copied = await navigator.clipboard?.writeText(href).then(
      () => true,
      () => false,
    )
    say(copied ? { title: 'Copied', tone: 'ok' } : { title: 'Copy the link by hand, please.' })
  }

  return (
    <div className="grid gap-2">
      {shared && (
        <TextField
          label="Preview link"
          readOnly
          value={shared.href}
          hint={`Whoever has it reads the saved words until ${exactTime(new Date(shared.expiresAt), timeZone)}.`}
          onFocus={(event) => event.target.select()}
        />
      )}
      <div className="flex flex-wrap gap-2">
        {shared ? (
          <Button size="s" onClick={() => void copy(shared.href)}>
            Copy
          </Button>
        ) : (
          <Button size="s" busy={busy} onClick={() => void share()}>
            Share a preview
          </Button>
        )}
        <Button size="s" variant="plain" disabled={busy} onClick={() => void revoke()}>
          Revoke links
        </Button>
      </div>
    </div>
  )
}

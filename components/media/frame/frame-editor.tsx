'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ActionForm } from '#components/ui/action-form.tsx'
import { Button } from '#components/ui/button.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { useToast } from '#components/ui/toast.tsx'
import { CropField } from './crop-field.tsx'
import { FocalField } from './focal-field.tsx'
import { fromShown, type Placed, toShown } from './placed.ts'

type Props = { id: string; alt: string; frame: Placed; action: FormAction }

/** Sets which part of a picture readers see and where its subject is. The whole picture is kept. */
export function FrameEditor({ id, alt, frame, action }: Props) {
  const router = useRouter()
  const say = useToast()
  const [tool, setTool] = useState<'crop' | 'focal'>('crop')
  const [crop, setCrop] = useState(frame.crop)
  const [focal, setFocal] = useState(() => fromShown(frame))
  const src = `/admin/media/${id}/source`
  return (
    <section aria-labelledby="frame">
      <h2 id="frame" className="mb-1 text-sm font-semibold">
        Crop and focal point
      </h2>
      <p className="mb-3 text-sm text-ink-soft">
        The whole picture is kept. Lists and links on other sites show a part of it around the focal
        point.
      </p>
      <ActionForm
        action={action}
        onDone={() => {
          say({ title: 'Saved, and drawn anew in every size.' })
          router.refresh()
        }}
        className="grid justify-items-start gap-3"
      >
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="frame" value={JSON.stringify(toShown({ crop, focal }))} />
        <fieldset className="flex gap-4">
          <legend className="sr-only">What to set</legend>
          <ToolChoice label="Crop" checked={tool === 'crop'} onChoose={() => setTool('crop')} />
          <ToolChoice
            label="Focal point"
            checked={tool === 'focal'}
            onChoose={() => setTool('focal')}
          />
        </fieldset>
        {tool === 'crop' ? (
          <CropField {...{ src, alt, crop }} onChange={setCrop} />
        ) : (
          <FocalField {...{ src, alt, focal }} onChange={setFocal} />
        )}
        <div className="flex flex-wrap gap-2">
          <SubmitButton>Save crop and focal point</SubmitButton>
          {crop && <Button onClick={() => setCrop(null)}>Show the whole picture</Button>}
        </div>
      </ActionForm>
    </section>
  )
}

function ToolChoice(props: { label: string; checked: boolean; onChoose: () => void }) {
  return (
    <label className="flex items-center gap-2 text-sm pointer-coarse:min-h-11">
      <input
        type="radio"
        checked={props.checked}
        onChange={props.onChoose}
        className="size-4.5 accent-accent"
      />
      {props.label}
    </label>
  )
}

'use client'

import { useState } from 'react'
import { ThemePreview } from '#components/settings/theme-preview.tsx'
import { RadioGroup } from '#components/ui/radio.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import type { Settings } from '#lib/settings/schema.ts'

/** The few things of the reader's site that an owner may turn, with a look at the result. */
export function ThemeFields({ settings }: { settings: Settings }) {
  const [accent, setAccent] = useState(settings.themeAccent)
  const [size, setSize] = useState(settings.themeTextSize)
  const [measure, setMeasure] = useState(settings.themeMeasure)
  return (
    <>
      <RadioGroup
        legend="Light or dark"
        name="themeScheme"
        defaultValue={settings.themeScheme}
        options={[
          { value: 'auto', label: 'As the reader’s device says' },
          { value: 'light', label: 'Always light' },
          { value: 'dark', label: 'Always dark' },
        ]}
      />
      <TextField
        label="Accent color"
        name="themeAccent"
        type="color"
        value={accent}
        onChange={(event) => setAccent(event.target.value)}
        className="narrow"
        hint="Of links."
      />
      <TextField
        label="Text size"
        name="themeTextSize"
        type="number"
        min={16}
        max={22}
        required
        value={size}
        onChange={(event) => setSize(Number(event.target.value))}
        className="narrow"
        hint="In pixels, 16 to 22."
      />
      <TextField
        label="Line length"
        name="themeMeasure"
        type="number"
        min={50}
        max={80}
        required
        value={measure}
        onChange={(event) => setMeasure(Number(event.target.value))}
        className="narrow"
        hint="Characters in a line, 50 to 80."
      />
      <ThemePreview accent={accent} size={size} measure={measure} />
    </>
  )
}

'use client'

import 'react-image-crop/dist/ReactCrop.css'
import { useRef, useState } from 'react'
import ReactCrop, { centerCrop, makeAspectCrop, type PercentCrop } from 'react-image-crop'
import { SelectField } from '#components/ui/select.tsx'
import type { Crop } from './placed.ts'

const SHAPES = [
  { value: '', label: 'Any shape' },
  { value: '1.7778', label: 'Wide, 16:9' },
  { value: '1.6', label: 'As lists show it, 8:5' },
  { value: '1.5', label: 'Photograph, 3:2' },
  { value: '1', label: 'Square' },
  { value: '0.8', label: 'Upright, 4:5' },
]

type Props = {
  src: string
  alt: string
  crop: Crop | null
  onChange: (crop: Crop | null) => void
}

/** The whole picture with a window that can be drawn, moved and sized, by pointer or by arrow keys. */
export function CropField({ src, alt, crop, onChange }: Props) {
  const [shape, setShape] = useState('')
  const image = useRef<HTMLImageElement>(null)
  const aspect = shape ? Number(shape) : undefined

  function chooseShape(next: string) {
    setShape(next)
    const { width = 0, height = 0 } = image.current ?? {}
    if (!next || width === 0) return
    const window = makeAspectCrop({ unit: '%', width: 90 }, Number(next), width, height)
    onChange(fromPercent(centerCrop(window, width, height)))
  }

  return (
    <>
      <SelectField
        label="Shape"
        options={SHAPES}
        value={shape}
        onChange={(event) => chooseShape(event.target.value)}
        className="w-56"
      />
      <ReactCrop
        {...(crop && { crop: toPercent(crop) })}
        {...(aspect && { aspect })}
        ruleOfThirds
        minWidth={16}
        minHeight={16}
        onChange={(_, percent) => onChange(fromPercent(percent))}
      >
        {/* biome-ignore lint/performance/noImgElement: the library's own file, for staff only */}
        <img ref={image} src={src} alt={alt} className="max-h-[60dvh] bg-sunken" />
      </ReactCrop>
    </>
  )
}

const toPercent = ({ x, y, width, height }: Crop): PercentCrop => ({
  unit: '%',
  x: x * 100,
  y: y * 100,
  width: width * 100,
  height: height * 100,
})

/** A click without drawing leaves a window without a size: the whole picture. Rounding must not reach over an edge. */
function fromPercent(percent: PercentCrop): Crop | null {
  const share = (value: number) => Math.min(1, Math.max(0, value / 100))
  const [x, y] = [share(percent.x), share(percent.y)]
  const width = Math.min(share(percent.width), 1 - x)
  const height = Math.min(share(percent.height), 1 - y)
  return width < 0.02 || height < 0.02 ? null : { x, y, width, height }
}

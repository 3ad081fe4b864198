'use client'

import { type PointerEvent, useId } from 'react'

type Point = { x: number; y: number }
type Props = { src: string; alt: string; focal: Point; onChange: (focal: Point) => void }

/** The whole picture with a mark on its subject: put there with a click, or with two sliders. */
export function FocalField({ src, alt, focal, onChange }: Props) {
  function place(event: PointerEvent<HTMLElement>) {
    const box = event.currentTarget.getBoundingClientRect()
    onChange({
      x: Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)),
      y: Math.min(1, Math.max(0, (event.clientY - box.top) / box.height)),
    })
  }

  return (
    <>
      <div
        onPointerDown={place}
        className="relative inline-block max-w-full cursor-crosshair touch-none overflow-hidden"
      >
        {/* biome-ignore lint/performance/noImgElement: the library's own file, for staff only */}
        <img src={src} alt={alt} draggable={false} className="max-h-[60dvh] bg-sunken" />
        <span
          aria-hidden="true"
          style={{ left: `${focal.x * 100}%`, top: `${focal.y * 100}%` }}
          className="pointer-events-none absolute size-8 -translate-1/2 rounded-full border-2 border-white bg-accent/30 outline-2 outline-black"
        />
      </div>
      <FocalSlider
        label="From the left"
        share={focal.x}
        onChange={(x) => onChange({ ...focal, x })}
      />
      <FocalSlider
        label="From the top"
        share={focal.y}
        onChange={(y) => onChange({ ...focal, y })}
      />
    </>
  )
}

type SliderProps = { label: string; share: number; onChange: (share: number) => void }

function FocalSlider({ label, share, onChange }: SliderProps) {
  const id = useId()
  const percent = Math.round(share * 100)
  return (
    <div className="flex w-full max-w-sm items-center gap-3 text-sm pointer-coarse:min-h-11">
      <label htmlFor={id} className="w-24">
        {label}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        value={percent}
        aria-valuetext={`${percent} percent`}
        onChange={(event) => onChange(Number(event.target.value) / 100)}
        className="flex-1 accent-accent"
      />
      <span className="w-12 text-end text-ink-soft tabular-nums">{percent} %</span>
    </div>
  )
}

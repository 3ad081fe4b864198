'use client'

import { useId } from 'react'
import { classNames } from '#components/ui/class-names.ts'
import type { Choice, Hunk } from './compare-blocks.ts'

type Props = {
  hunk: Extract<Hunk, { is: 'apart' }>
  savedBy: string
  onChoose: (choice: Choice) => void
}

/** One place where two versions part: theirs on one side, mine on the other. */
export function HunkChoice({ hunk, savedBy, onChoose }: Props) {
  const name = useId()
  const sides = [
    { choice: 'theirs' as const, label: savedBy, blocks: hunk.theirs },
    { choice: 'mine' as const, label: 'You', blocks: hunk.mine },
  ]
  return (
    <fieldset className="border-y border-rule py-2">
      <legend className="sr-only">Whose words</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        {sides.map(({ choice, label, blocks }) => (
          <div
            key={choice}
            className={classNames(
              'border-s-2 ps-3',
              hunk.choice === choice || hunk.choice === 'both'
                ? 'border-accent'
                : 'border-rule text-ink-soft',
            )}
          >
            <Option {...{ name, choice, label, onChoose }} chosen={hunk.choice} />
            <div className="text-sm leading-relaxed whitespace-pre-wrap" dir="auto">
              {blocks.length > 0 ? blocks.map(wordsOf).join('\n\n') : 'Nothing here'}
            </div>
          </div>
        ))}
      </div>
      <Option {...{ name, onChoose }} choice="both" label="Both" chosen={hunk.choice} />
    </fieldset>
  )
}

function Option(props: {
  name: string
  choice: Choice
  label: string
  chosen: Choice
  onChoose: (choice: Choice) => void
}) {
  return (
    <label className="flex min-h-8 items-center gap-2 text-[0.8125rem] font-semibold pointer-coarse:min-h-11">
      <input
        type="radio"
        name={props.name}
        checked={props.chosen === props.choice}
        onChange={() => props.onChoose(props.choice)}
        className="size-4 shrink-0 accent-accent pointer-coarse:size-5"
      />
      {props.label}
    </label>
  )
}

/** The words of a block; a block without words (a picture) shows its source. */
function wordsOf(block: string): string {
  const words = new DOMParser().parseFromString(block, 'text/html').body.textContent.trim()
  return words || block
}

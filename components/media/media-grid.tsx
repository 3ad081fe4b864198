'use client'

import { useState } from 'react'
import { CheckboxInput } from '#components/ui/checkbox.tsx'
import { Link } from '#components/ui/link.tsx'
import { type ChangeChosen, ChosenMedia } from './chosen-media.tsx'
import type { MediaItem } from './media-item.ts'
import { MediaThumb } from './media-thumb.tsx'

type Props = { items: MediaItem[]; isTrash: boolean; change: ChangeChosen }

/** The library as thumbnails, each a way to its own screen; several can be chosen and moved at once. */
export function MediaGrid({ items, isTrash, change }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const toggle = (id: string) =>
    setChosen((present) => {
      const next = new Set(present)
      if (!next.delete(id)) next.add(id)
      return next
    })
  // What a list shows now; nothing happens unseen to what is on another page of it.
  const present = items.filter(({ id }) => chosen.has(id))
  return (
    <>
      <ChosenMedia
        items={items}
        chosen={present}
        isTrash={isTrash}
        onChoose={(ids) => setChosen(new Set(ids))}
        change={change}
      />
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-4">
        {items.map((item) => (
          <GridItem
            key={item.id}
            item={item}
            chosen={chosen.has(item.id)}
            onToggle={() => toggle(item.id)}
          />
        ))}
      </ul>
    </>
  )
}

type ItemProps = { item: MediaItem; chosen: boolean; onToggle: () => void }

function GridItem({ item, chosen, onToggle }: ItemProps) {
  const name = item.title || item.fileName
  return (
    <li className="relative">
      <Link href={`/admin/media/${item.id}`} className="group block">
        <MediaThumb item={item} />
        <bdi className="block truncate pt-1 text-sm group-hover:underline">{name}</bdi>
        <span className="block text-xs text-ink-soft">
          {item.uses === 0 ? 'Not used' : `In ${item.uses} ${item.uses === 1 ? 'post' : 'posts'}`}
          {item.picture && !item.alt && <span className="text-warn"> · No alt text</span>}
        </span>
      </Link>
      <label
        htmlFor={`choose-${item.id}`}
        className="absolute start-0 top-0 grid size-9 place-items-center pointer-coarse:size-11"
      >
        <span className="sr-only">Choose {name}</span>
        <CheckboxInput id={`choose-${item.id}`} checked={chosen} onChange={onToggle} />
      </label>
    </li>
  )
}

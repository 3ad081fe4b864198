'use client'

import { startTransition, useOptimistic } from 'react'
import { Link } from '#components/ui/link.tsx'
import { useToast } from '#components/ui/toast.tsx'
import { TreeList } from '#components/ui/tree-list.tsx'
import { parentOf } from '#components/ui/tree-moves.ts'

type Row = {
  /** Its id. */
  key: string
  name: string
  address: string
  depth: number
  posts: number
}

type Move = { id: string; parentId: string | null; beforeId: string | null }

type Props = { rows: Row[]; move: (move: Move) => Promise<{ error?: string }> }

/** The tree of categories, moved by dragging or by keys. Each move is kept at once; old addresses lead to the new ones. */
export function CategoryTree({ rows, move }: Props) {
  const [shown, show] = useOptimistic(rows)
  const say = useToast()

  function onMove(next: Row[], key: string) {
    startTransition(async () => {
      show(next)
      const answer = await move(placeOf(next, key)).catch(() => ({ error: 'Try again.' }))
      if (answer.error) say({ title: `It was not moved. ${answer.error}`, tone: 'danger' })
    })
  }

  return (
    <TreeList
      label="Categories in their tree"
      items={shown}
      nameOf={({ name }) => name}
      onMove={onMove}
      row={({ key, name, address, posts }) => (
        <div className="flex flex-wrap items-baseline gap-x-4 text-sm">
          <Link
            href={`/admin/taxonomy/categories/${key}`}
            className="font-medium hover:underline"
            dir="auto"
          >
            {name}
          </Link>
          <a href={address} className="min-w-0 flex-1 break-all text-ink-soft max-md:hidden">
            {address}
          </a>
          <Link
            href={`/admin/posts?category=${key}`}
            className="text-ink-soft tabular-nums underline underline-offset-3"
          >
            {posts} {posts === 1 ? 'post' : 'posts'}
          </Link>
        </div>
      )}
    />
  )
}

function placeOf(items: Row[], key: string): Move {
  const index = items.findIndex((item) => item.key === key)
  const depth = items[index]?.depth ?? 0
  const next = items.slice(index + 1).find((item) => item.depth <= depth)
  return {
    id: key,
    parentId: items[parentOf(items, index)]?.key ?? null,
    beforeId: next?.depth === depth ? next.key : null,
  }
}

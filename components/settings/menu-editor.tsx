'use client'

import { X } from 'lucide-react'
import { useState } from 'react'
import { AddMenuItem, type LinkChoices } from '#components/settings/add-menu-item.tsx'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { useToast } from '#components/ui/toast.tsx'
import { TreeList } from '#components/ui/tree-list.tsx'
import type { MenuItem, MenuLocation } from '#lib/posts/menu-schema.ts'

export type EditedItem = MenuItem & {
  key: string
  /** What its post or category is called. */
  name: string
}

export type SaveMenuAction = (input: {
  location: MenuLocation
  version: string
  items: MenuItem[]
}) => Promise<{ ok: true; version: string } | { ok: false; error: string }>

type Props = {
  location: MenuLocation
  items: EditedItem[]
  version: string
  choices: LinkChoices
  save: SaveMenuAction
}

/** The links of one menu, in their order, one level deep at most. Nothing is shown to readers before "Save menu". */
export function MenuEditor({ location, choices, save, ...given }: Props) {
  const [items, setItems] = useState(given.items)
  const [version, setVersion] = useState(given.version)
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const say = useToast()

  async function send() {
    setBusy(true)
    const sent = items.map(({ label, depth, target }) => ({ label, depth, target }))
    const answer = await save({ location, version, items: sent }).catch(() => null)
    setBusy(false)
    if (!answer?.ok) return setError(answer?.error ?? 'It was not saved. Try again.')
    setError(null)
    setVersion(answer.version)
    say({ title: 'Menu saved', tone: 'ok', id: 'menu' })
  }

  function remove(key: string) {
    // What stood below it stays, a level further up where it has to.
    setItems(items.filter((item) => item.key !== key).map(grounded))
  }

  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="grid min-w-0 content-start gap-4">
        {error && <Notice tone="danger">{error}</Notice>}
        {items.length > 0 ? (
          <TreeList
            label="Links of this menu"
            items={items}
            nameOf={nameOf}
            deepest={1}
            wide
            onMove={setItems}
            row={(item) => (
              <Row
                item={item}
                rename={(label) =>
                  setItems(items.map((one) => (one.key === item.key ? { ...one, label } : one)))
                }
                remove={() => remove(item.key)}
              />
            )}
          />
        ) : (
          <EmptyState title="This menu has no links">
            {location === 'main'
              ? 'Without any, readers see the posts and the pages at the top of the tree.'
              : 'Without any, the foot of the site has only its feeds.'}
          </EmptyState>
        )}
        <Button
          variant="primary"
          className="justify-self-start"
          busy={busy}
          onClick={() => void send()}
        >
          Save menu
        </Button>
      </div>
      <AddMenuItem choices={choices} add={(item) => setItems([...items, item])} />
    </div>
  )
}

function Row(props: { item: EditedItem; rename: (label: string) => void; remove: () => void }) {
  const { item, rename, remove } = props
  return (
    <div className="flex items-center gap-2">
      <TextInput
        aria-label={`Label of ${nameOf(item)}`}
        value={item.label}
        placeholder={item.name}
        maxLength={100}
        dir="auto"
        className="md:max-w-64"
        onChange={(event) => rename(event.target.value)}
      />
      <span className="min-w-0 flex-1 truncate text-[0.8125rem] text-ink-soft max-md:hidden">
        {item.target.is === 'url' ? item.target.url : KINDS[item.target.is]}
      </span>
      <IconButton
        size="s"
        label={`Remove ${nameOf(item)}`}
        icon={<X className="size-4" aria-hidden="true" />}
        onClick={remove}
      />
    </div>
  )
}

const KINDS = { post: 'Post or page', category: 'Category' }

function nameOf({ label, name, target }: EditedItem): string {
  return label || name || (target.is === 'url' ? target.url : 'this link')
}

function grounded(item: EditedItem, place: number): EditedItem {
  return place === 0 ? { ...item, depth: 0 } : item
}

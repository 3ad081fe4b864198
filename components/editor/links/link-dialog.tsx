'use client'

import { type FormEvent, type KeyboardEvent, useId, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { classNames } from '#components/ui/class-names.ts'
import { Dialog, DialogClose } from '#components/ui/dialog.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import { type LinkTarget, useTargets } from './use-targets.ts'

type Props = {
  /** Where the link leads now; empty for a new one. */
  href: string
  onSet: (href: string, words: string) => void
  onClose: () => void
}

/** Asks where a link is to lead: an address, or words of a post's title to choose it by. */
export function LinkDialog({ href, onSet, onClose }: Props) {
  const [typed, setTyped] = useState(href)
  const [chosen, setChosen] = useState(-1)
  const list = useId()
  const targets = useTargets(typed === href ? '' : typed)

  function set(event: FormEvent) {
    event.preventDefault()
    event.stopPropagation()
    const target = targets[chosen]
    if (target) onSet(target.href, target.title)
    else onSet(whole(typed), '')
  }

  function hear(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step || targets.length === 0) return
    event.preventDefault()
    setChosen(Math.max(-1, Math.min(targets.length - 1, chosen + step)))
  }

  return (
    <Dialog title="Link" size="m" open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <form onSubmit={set} className="grid gap-4">
        <TextField
          label="Address, or words of a title"
          value={typed}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={targets.length > 0}
          aria-controls={list}
          aria-activedescendant={chosen >= 0 ? `${list}-${chosen}` : undefined}
          autoComplete="off"
          onChange={(event) => {
            setTyped(event.target.value)
            setChosen(-1)
          }}
          onKeyDown={hear}
          placeholder="https://, /a-page, or what the post is called"
          hint={href ? 'Leave it empty to take the link away.' : undefined}
        />
        <Targets
          id={list}
          targets={targets}
          chosen={chosen}
          onChoose={({ href, title }) => onSet(href, title)}
        />
        <div className="flex justify-end gap-2">
          <DialogClose>
            <Button>Cancel</Button>
          </DialogClose>
          <Button type="submit" variant="primary">
            Set link
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function Targets(props: {
  id: string
  targets: LinkTarget[]
  chosen: number
  onChoose: (target: LinkTarget) => void
}) {
  return (
    <div
      id={props.id}
      role="listbox"
      aria-label="Posts and pages"
      className="-mx-2 max-h-56 overflow-y-auto empty:hidden"
    >
      {props.targets.map((target, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox hears the keys
        // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus
        <div
          key={target.href}
          id={`${props.id}-${index}`}
          role="option"
          aria-selected={index === props.chosen}
          onClick={() => props.onChoose(target)}
          className={classNames(
            'min-h-11 cursor-default px-2 py-1 hover:bg-sunken',
            index === props.chosen && 'bg-sunken',
          )}
        >
          <span className="block truncate text-sm" dir="auto">
            {target.title}
          </span>
          <span className="block truncate text-[0.8125rem] text-ink-soft">{target.href}</span>
        </div>
      ))}
    </div>
  )
}

/** "example.com/page" as somebody types it becomes an address; a path on this site stays one. */
function whole(typed: string): string {
  const address = typed.trim()
  return /^[\w-]+(\.[\w-]+)+(\/|$)/.test(address) ? `https://${address}` : address
}

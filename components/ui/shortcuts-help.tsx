'use client'

import { Dialog } from '#components/ui/dialog.tsx'
import { Kbd } from '#components/ui/kbd.tsx'
import type { Shortcut } from '#components/ui/shortcuts.tsx'

/** The window that lists every key heard on this screen, by group. */
export function ShortcutsHelp({
  open,
  onOpenChange,
  list,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** Asked when the window opens, because screens register keys as they come and go. */
  list: () => Shortcut[]
}) {
  return (
    <Dialog title="Keyboard shortcuts" open={open} onOpenChange={onOpenChange} size="m">
      {open && (
        <div className="grid gap-5 sm:grid-cols-2">
          {[...groupOf(heardOf(list()))].map(([group, shortcuts]) => (
            <section key={group}>
              <h3 className="mb-1 text-sm font-semibold">{group}</h3>
              <dl>
                {shortcuts.map((shortcut) => (
                  <div
                    key={shortcut.keys}
                    className="flex items-baseline justify-between gap-4 border-t border-rule py-1.5 text-sm"
                  >
                    <dt>{shortcut.label}</dt>
                    <dd className="whitespace-nowrap">
                      <Kbd keys={shortcut.keys.replaceAll('+', ' ')} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      )}
    </Dialog>
  )
}

// What a screen has given another meaning means only that.
function heardOf(shortcuts: Shortcut[]): Shortcut[] {
  const last = new Map(shortcuts.map((shortcut) => [shortcut.keys, shortcut]))
  return shortcuts.filter((shortcut) => last.get(shortcut.keys) === shortcut)
}

// The keys of the screen come after the shell's in the registry, and first in the window.
function groupOf(shortcuts: Shortcut[]): Map<string, Shortcut[]> {
  const groups = Map.groupBy(shortcuts, (shortcut) => shortcut.group)
  return new Map([...groups].reverse())
}

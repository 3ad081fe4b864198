'use client'

import type { Editor } from '@tiptap/core'
import { Link2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog, DialogClose } from '#components/ui/dialog.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { TextField } from '#components/ui/text-input.tsx'

/** Links the selected words, or changes the link that the cursor is in. */
export function LinkButton({ editor, on }: { editor: Editor; on: boolean }) {
  const [href, setHref] = useState<string | null>(null)

  function open() {
    setHref(String(editor.getAttributes('link').href ?? ''))
  }

  function apply(event: FormEvent) {
    event.preventDefault()
    event.stopPropagation()
    const address = whole(href ?? '')
    const chain = editor.chain().focus().extendMarkRange('link')
    if (!address) chain.unsetLink().run()
    else if (editor.state.selection.empty && !on) {
      chain
        .insertContent({
          type: 'text',
          text: address,
          marks: [{ type: 'link', attrs: { href: address } }],
        })
        .run()
    } else chain.setLink({ href: address }).run()
    setHref(null)
  }

  return (
    <>
      <IconButton
        label="Link"
        keys="Mod+K"
        icon={<Link2 className="size-4.5" />}
        aria-pressed={on}
        className="shrink-0 aria-pressed:bg-rule"
        onClick={open}
      />
      <Dialog
        title="Link"
        size="s"
        open={href !== null}
        onOpenChange={(isOpen) => !isOpen && setHref(null)}
      >
        <form onSubmit={apply} className="grid gap-4">
          <TextField
            label="Address"
            value={href ?? ''}
            onChange={(event) => setHref(event.target.value)}
            placeholder="https:// or /a-page"
            hint={on ? 'Leave it empty to take the link away.' : undefined}
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
    </>
  )
}

/** "example.com/page" as somebody types it becomes an address; a path on this site stays one. */
function whole(typed: string): string {
  const address = typed.trim()
  return /^[\w-]+(\.[\w-]+)+(\/|$)/.test(address) ? `https://${address}` : address
}

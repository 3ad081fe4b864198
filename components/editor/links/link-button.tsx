'use client'

import type { Editor } from '@tiptap/core'
import { Link2 } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { IconButton } from '#components/ui/icon-button.tsx'
import { keepTrying } from '#components/ui/keep-trying.ts'
import { useShortcuts } from '#components/ui/shortcuts.tsx'

const LinkDialog = dynamic(() =>
  keepTrying(() => import('./link-dialog.tsx').then((file) => file.LinkDialog)),
)

/** Links the selected words, or changes the link that the cursor is in. */
export function LinkButton({ editor, on }: { editor: Editor; on: boolean }) {
  const [href, setHref] = useState<string | null>(null)
  const open = () => setHref(String(editor.getAttributes('link').href ?? ''))
  useShortcuts([{ keys: 'Mod+K', label: 'Link', group: 'Writing', whileTyping: true, run: open }])

  function set(address: string, words: string) {
    setHref(null)
    const chain = editor.chain().focus().extendMarkRange('link')
    if (!address) chain.unsetLink().run()
    else if (editor.state.selection.empty && !on) {
      const marks = [{ type: 'link', attrs: { href: address } }]
      chain.insertContent({ type: 'text', text: words || address, marks }).run()
    } else chain.setLink({ href: address }).run()
  }

  return (
    <>
      <IconButton
        label="Link"
        keys="Mod+K"
        icon={<Link2 className="size-4.5" />}
        aria-pressed={on}
        className="shrink-0 aria-pressed:bg-rule md:max-w-8"
        onClick={open}
      />
      {href !== null && <LinkDialog href={href} onSet={set} onClose={() => setHref(null)} />}
    </>
  )
}

'use client'

import type { Editor } from '@tiptap/core'
import { Select } from '#components/ui/select.tsx'
import { CODE_LANGUAGES, readLanguage } from '#lib/html/code/rules.ts'

const STYLES = [
  { value: 'p', label: 'Paragraph' },
  { value: '2', label: 'Heading 2' },
  { value: '3', label: 'Heading 3' },
  { value: '4', label: 'Heading 4' },
  { value: '5', label: 'Heading 5' },
  { value: '6', label: 'Heading 6' },
]

type Props = {
  editor: Editor
  style: string
  /** The language of the code that the cursor is in, '' for none; null outside of code. */
  language: string | null
}

/** What the paragraph is; in code, which language it is in. */
export function StyleSelect({ editor, style, language }: Props) {
  if (language !== null) return <LanguageSelect editor={editor} language={language} />
  return (
    <div className="w-33 shrink-0">
      <Select
        aria-label="Paragraph style"
        options={STYLES}
        value={style}
        onChange={(event) => setStyle(editor, event.target.value)}
      />
    </div>
  )
}

function LanguageSelect({ editor, language }: { editor: Editor; language: string }) {
  const known = readLanguage(language)
  // A language without colours keeps its name.
  const own = known || !language ? [] : [{ value: language, label: language }]
  return (
    <div className="w-33 shrink-0">
      <Select
        aria-label="Language of the code"
        options={[{ value: '', label: 'Plain text' }, ...own, ...CODE_LANGUAGES]}
        value={known ?? language}
        onChange={(event) =>
          editor
            .chain()
            .focus()
            .updateAttributes('codeBlock', { language: event.target.value || null })
            .run()
        }
      />
    </div>
  )
}

function setStyle(editor: Editor, value: string) {
  const chain = editor.chain().focus()
  if (value === 'p') chain.setParagraph().run()
  else chain.setHeading({ level: Number(value) as 2 | 3 | 4 | 5 | 6 }).run()
}

import { Upload } from 'lucide-react'
import type { ReactNode } from 'react'
import { type ButtonLook, buttonLook } from '#components/ui/button-look.ts'

type Props = ButtonLook & {
  multiple?: boolean
  /** For what the system's window offers first; what a file is, is decided by its bytes. */
  accept?: string
  onFiles: (files: File[]) => void
  children: ReactNode
}

/** A button that opens the system's window for choosing files. The same file may be chosen twice in a row. */
export function FileButton({ multiple = false, accept, onFiles, children, ...look }: Props) {
  return (
    <label
      className={buttonLook(
        look,
        'focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent',
      )}
    >
      <Upload className="size-4" aria-hidden="true" /> {children}
      <input
        type="file"
        multiple={multiple}
        accept={accept}
        className="sr-only"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </label>
  )
}

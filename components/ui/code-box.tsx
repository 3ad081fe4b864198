import { classNames } from '#components/ui/class-names.ts'

/** Text of a program in a box that scrolls, with a caption where it needs one. */
export function CodeBox({
  title,
  text,
  wrap = false,
}: {
  title?: string
  text: string
  /** Breaks long lines instead of scrolling sideways. */
  wrap?: boolean
}) {
  return (
    <figure className="grid gap-1">
      {title && (
        <figcaption className="text-[0.8125rem] font-medium text-ink-soft">{title}</figcaption>
      )}
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
        className={classNames(
          'max-h-96 overflow-auto rounded-s border border-rule bg-sunken p-3 text-[0.8125rem] leading-relaxed',
          wrap && 'break-words whitespace-pre-wrap',
        )}
      >
        {text}
      </pre>
    </figure>
  )
}

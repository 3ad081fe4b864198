/** Keys as people write them: "j", "Shift+A", "g then c". */
export function Kbd({ keys }: { keys: string }) {
  return (
    <kbd className="inline-flex items-center gap-1 font-sans text-xs">
      {keys.split(' ').map((part, index) =>
        part === 'then' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed string never move
          <span key={index}>then</span>
        ) : (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed string never move
            key={index}
            className="min-w-5 rounded-s border border-current/40 px-1 text-center leading-4.5"
          >
            {part}
          </span>
        ),
      )}
    </kbd>
  )
}

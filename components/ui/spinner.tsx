import { classNames } from '#components/ui/class-names.ts'

/** A turning ring. Give a `label` where nothing else says what is going on. */
export function Spinner({ label, className }: { label?: string; className?: string }) {
  return (
    <span {...(label ? { role: 'status' } : {})} className="inline-flex items-center gap-2">
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        className={classNames('size-4 animate-spin', className)}
      >
        <circle
          cx="8"
          cy="8"
          r="6.25"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          opacity="0.25"
        />
        <path
          d="M14.25 8A6.25 6.25 0 0 0 8 1.75"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
      </svg>
      {label}
    </span>
  )
}

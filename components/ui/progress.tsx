/** How far something is: `done` of `total`, with the words beside the bar. */
export function Progress({ label, done, total }: { label: string; done: number; total: number }) {
  const percent = total > 0 ? Math.min(100, Math.floor((done / total) * 100)) : 0
  return (
    <div className="grid gap-1.5 text-sm">
      <div className="flex justify-between gap-4 tabular-nums">
        <span>{label}</span>
        <span className="text-ink-soft">{percent} %</span>
      </div>
      <progress
        aria-label={label}
        value={done}
        max={total}
        className="h-1.5 w-full appearance-none overflow-hidden rounded-full bg-rule [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-accent"
      />
    </div>
  )
}

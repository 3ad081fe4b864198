type Usage = { used: number; most: number | null }

/** How much room the files take, of this person and of everybody. */
export function UsageBars({ own, site }: { own: Usage; site: Usage }) {
  return (
    <div className="mb-5 grid gap-x-8 gap-y-2 text-sm sm:grid-cols-2">
      <UsageBar label="Your files" {...own} />
      <UsageBar label="All files of this site" {...site} />
    </div>
  )
}

function UsageBar({ label, used, most }: Usage & { label: string }) {
  const isNearlyFull = most !== null && used > most * 0.9
  return (
    <div>
      <div className="flex justify-between gap-4">
        <span>{label}</span>
        <span className={isNearlyFull ? 'text-danger tabular-nums' : 'text-ink-soft tabular-nums'}>
          {inWords(used)}
          {most === null ? ', no limit' : ` of ${inWords(most)}`}
        </span>
      </div>
      {most !== null && (
        <progress
          aria-label={label}
          value={used}
          max={most}
          className="h-1 w-full appearance-none overflow-hidden rounded-full bg-rule [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-accent"
        />
      )}
    </div>
  )
}

/** "1.2 GB", in steps of 1,024. */
function inWords(bytes: number): string {
  const units = ['KB', 'MB', 'GB', 'TB']
  let value = bytes / 1_024
  let unit = 0
  while (value >= 1_024 && unit < units.length - 1) {
    value /= 1_024
    unit++
  }
  return `${value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 1 : 0 })} ${units[unit]}`
}

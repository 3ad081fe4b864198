type Column = {
  key: string
  /** The height of the column, and of its marked foot. */
  value: number
  part?: number
}

type Props = {
  label: string
  columns: readonly Column[]
  /** The top of the axis, which begins at zero. */
  most: number
  unit?: string
  /** What stands under the first and the last column. */
  from: string
  to: string
}

const HEIGHT = 100
/** Of a column's place, so that neighbours stay apart; a year's columns stand side by side. */
const FILLED = 0.8
const MANY = 120

/** Columns over time, from zero. A drawing of attributes only: no script, no style. */
export function Columns({ label, columns, most, unit = '', from, to }: Props) {
  const width = columns.length > MANY ? 1 : FILLED
  const heightOf = (value: number) => (most > 0 ? (value / most) * HEIGHT : 0)
  return (
    <div className="grid grid-cols-[auto_1fr] gap-x-2 text-xs text-ink-soft tabular-nums">
      <div className="flex flex-col justify-between text-end">
        <span>
          {most.toLocaleString('en')}
          {unit}
        </span>
        <span>0{unit}</span>
      </div>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${columns.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="h-32 w-full border-y border-y-rule border-b-rule-strong"
      >
        {columns.map(({ key, value, part = 0 }, index) => (
          <g key={key}>
            <rect
              x={index + (1 - width) / 2}
              y={HEIGHT - heightOf(value)}
              width={width}
              height={heightOf(value - part)}
              className="fill-rule-strong"
            />
            <rect
              x={index + (1 - width) / 2}
              y={HEIGHT - heightOf(part)}
              width={width}
              height={heightOf(part)}
              className="fill-accent"
            />
          </g>
        ))}
      </svg>
      <span />
      <div className="flex justify-between pt-1">
        <span>{from}</span>
        <span>{to}</span>
      </div>
    </div>
  )
}

/** The next round number, so that the axis ends on one that can be read. */
export function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)))
  const step = [1, 2, 5, 10].find((times) => times * power >= value) ?? 10
  return Math.max(1, step * power)
}

import { Badge } from '#components/ui/badge.tsx'
import { CodeBox } from '#components/ui/code-box.tsx'

type ShownParameter = { name: string; in: string; required: boolean; says: string }

export type ShownOperation = {
  id: string
  method: string
  path: string
  summary: string
  says: string
  parameters: readonly ShownParameter[]
  /** JSON schemas as text, null where there is none. */
  body: string | null
  answer: string | null
  statuses: readonly string[]
}

/** One thing that a program can ask for: a line that opens to the whole of it. */
export function OperationDetails({ operation }: { operation: ShownOperation }) {
  const { id, method, path, summary, says, parameters, body, answer, statuses } = operation
  return (
    <details id={id} className="border-b border-rule">
      <summary className="cursor-pointer py-2.5 text-sm marker:text-ink-soft pointer-coarse:py-3">
        <code className="font-semibold">{method}</code> <code className="break-all">{path}</code>
        <span className="block ps-4 text-ink-soft">{summary}</span>
      </summary>
      <div className="grid gap-4 ps-4 pb-5 text-sm">
        <p className="max-w-[65ch]">{says}</p>
        {parameters.length > 0 && <Parameters parameters={parameters} />}
        {body && <CodeBox title="Send" text={body} />}
        {answer && <CodeBox title="Answer" text={answer} />}
        <p className="flex flex-wrap gap-1.5">
          <span className="text-ink-soft">Statuses</span>
          {statuses.map((status) => (
            <Badge key={status}>{status}</Badge>
          ))}
        </p>
      </div>
    </details>
  )
}

function Parameters({ parameters }: { parameters: readonly ShownParameter[] }) {
  return (
    <dl className="grid gap-1">
      {parameters.map(({ name, in: place, required, says }) => (
        <div
          key={`${place} ${name}`}
          className="sm:grid sm:grid-cols-[9rem_minmax(0,1fr)] sm:gap-3"
        >
          <dt>
            <code>{name}</code>
            {required && ' *'}
          </dt>
          <dd className="text-ink-soft">{[place, says].filter(Boolean).join('. ')}</dd>
        </div>
      ))}
    </dl>
  )
}

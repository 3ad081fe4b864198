import { Link } from '#components/ui/link.tsx'

export const REVISION_VIEWS = ['inline', 'sides'] as const
export const COMPARED_WITH = ['before', 'now'] as const

type View = (typeof REVISION_VIEWS)[number]
type Against = (typeof COMPARED_WITH)[number]

type Props = {
  view: View
  against: Against
  /** The address of the same revision, looked at otherwise. */
  href: (more: { view?: View; against?: Against }) => string
}

const VIEW_WORDS = { inline: 'In the text', sides: 'Side by side' }
const AGAINST_WORDS = { before: 'Against the one before', now: 'Against the draft now' }

/** How a revision is compared, and with what. */
export function RevisionViews({ view, against, href }: Props) {
  return (
    <nav aria-label="How to compare" className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      <ul className="flex gap-x-4">
        {REVISION_VIEWS.map((name) => (
          <Choice key={name} href={href({ view: name })} current={name === view}>
            {VIEW_WORDS[name]}
          </Choice>
        ))}
      </ul>
      <ul className="flex gap-x-4">
        {COMPARED_WITH.map((name) => (
          <Choice key={name} href={href({ against: name })} current={name === against}>
            {AGAINST_WORDS[name]}
          </Choice>
        ))}
      </ul>
    </nav>
  )
}

function Choice(props: { href: string; current: boolean; children: string }) {
  return (
    <li>
      <Link
        href={props.href}
        aria-current={props.current ? 'true' : undefined}
        className="inline-flex items-center text-ink-soft underline-offset-3 hover:underline aria-[current]:font-semibold aria-[current]:text-ink pointer-coarse:min-h-11"
      >
        {props.children}
      </Link>
    </li>
  )
}

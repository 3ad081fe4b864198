import { JsonLd } from './json-ld.tsx'
import type { NamedLink } from './site-identity.ts'

/** The way from the top of a tree to this page, for people and as BreadcrumbList for machines. */
export function Breadcrumbs({
  trail,
  current,
  origin,
}: {
  /** From the root downwards, without the page itself. */
  trail: NamedLink[]
  current: string
  origin: string
}) {
  return (
    <nav className="breadcrumbs across" aria-label="Breadcrumbs">
      <ol>
        {trail.map((step) => (
          <li key={step.href}>
            <a href={step.href} dir="auto">
              {step.name}
            </a>
          </li>
        ))}
        <li aria-current="page" dir="auto">
          {current}
        </li>
      </ol>
      <JsonLd data={breadcrumbList(trail, current, origin)} />
    </nav>
  )
}

function breadcrumbList(trail: NamedLink[], current: string, origin: string) {
  const steps = trail.map((step) => ({ name: step.name, item: origin + step.href }))
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...steps, { name: current }].map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...step,
    })),
  }
}

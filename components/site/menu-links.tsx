import type { NavLink } from './site-identity.ts'

/** A row of links; one with others below it opens them, without any script. */
export function HeaderLinks({ links }: { links: NavLink[] }) {
  return (
    <ul>
      {links.map((link) => (
        <li key={`${link.href} ${link.label}`}>
          {link.children && link.children.length > 0 ? (
            // Of one name, so that opening one closes the others.
            <details name="site-nav">
              <summary dir="auto">{link.label}</summary>
              <ul className="below">
                {[link, ...link.children].map((below) => (
                  <li key={`${below.href} ${below.label}`}>
                    <Anchor {...below} />
                  </li>
                ))}
              </ul>
            </details>
          ) : (
            <Anchor {...link} />
          )}
        </li>
      ))}
    </ul>
  )
}

/** Links at the foot of every page; those below another stand under it. */
export function FooterLinks({ links }: { links: NavLink[] }) {
  return (
    <ul>
      {links.map((link) => (
        <li key={`${link.href} ${link.label}`}>
          <Anchor {...link} />
          {link.children && link.children.length > 0 && <FooterLinks links={link.children} />}
        </li>
      ))}
    </ul>
  )
}

function Anchor({ href, label }: NavLink) {
  return (
    <a href={href} dir="auto">
      {label}
    </a>
  )
}

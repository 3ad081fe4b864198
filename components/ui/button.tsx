import type { ComponentProps, ReactNode } from 'react'
import { type ButtonLook, buttonLook } from '#components/ui/button-look.ts'
import { Link } from '#components/ui/link.tsx'
import { Spinner } from '#components/ui/spinner.tsx'

export type ButtonProps = ComponentProps<'button'> &
  ButtonLook & {
    icon?: ReactNode
    /** Something started by this button is under way: it shows a spinner and takes no second press. */
    busy?: boolean
  }

/** A push button; `type="button"` unless said otherwise. */
export function Button({ variant, size, icon, busy, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      disabled={rest.disabled || busy}
      aria-busy={busy || undefined}
      className={buttonLook({ ...(variant && { variant }), ...(size && { size }) }, className)}
    >
      {busy ? <Spinner /> : icon}
      {children}
    </button>
  )
}

export type ButtonLinkProps = ComponentProps<typeof Link> & ButtonLook & { icon?: ReactNode }

/** A link within the admin that looks like a button. */
export function ButtonLink({ variant, size, icon, className, children, ...rest }: ButtonLinkProps) {
  return (
    <Link
      {...rest}
      className={buttonLook({ ...(variant && { variant }), ...(size && { size }) }, className)}
    >
      {icon}
      {children}
    </Link>
  )
}

import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '#components/ui/class-names.ts'

/**
 * A table of rows. `caption` is read out, not shown. On a phone each row becomes a block: mark a cell that
 * needs its column's name there with `label` on `Td`.
 */
export function Table({
  caption,
  head,
  children,
}: {
  caption: string
  head: ReactNode
  children: ReactNode
}) {
  return (
    <table className="w-full border-collapse text-sm max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:sr-only">
        <tr>{head}</tr>
      </thead>
      <tbody className="max-md:block">{children}</tbody>
    </table>
  )
}

/** A column's heading. */
export function Th({ className, ...rest }: ComponentProps<'th'>) {
  return (
    <th
      scope="col"
      {...rest}
      className={classNames(
        'border-b border-rule-strong py-2 pe-4 text-start text-[0.8125rem] font-medium text-ink-soft',
        className,
      )}
    />
  )
}

/** A row. */
export function Tr({ className, ...rest }: ComponentProps<'tr'>) {
  return (
    <tr
      {...rest}
      className={classNames(
        'border-b border-rule hover:bg-sunken/60 max-md:block max-md:py-3',
        className,
      )}
    />
  )
}

/** A cell; `label` is the column's name, shown before the value on a phone. */
export function Td({
  label,
  className,
  children,
  ...rest
}: ComponentProps<'td'> & { label?: string }) {
  return (
    <td
      {...rest}
      className={classNames(
        'py-2 pe-4 align-middle max-md:block max-md:py-0.5 max-md:pe-0',
        className,
      )}
    >
      {label && <span className="me-2 text-[0.8125rem] text-ink-soft md:hidden">{label}</span>}
      {children}
    </td>
  )
}

import { classNames } from '#components/ui/class-names.ts'

export type ButtonLook = {
  /** `primary`: the one thing this screen is for. `plain`: no edge, for rows and toolbars. */
  variant?: 'primary' | 'secondary' | 'danger' | 'plain'
  size?: 'm' | 's'
}

const base =
  'inline-flex items-center justify-center gap-2 rounded-s border font-medium whitespace-nowrap select-none ' +
  'transition-colors duration-75 pointer-coarse:min-h-11 pointer-coarse:min-w-11 disabled:opacity-55 disabled:cursor-not-allowed ' +
  'aria-disabled:opacity-55 [&_svg]:shrink-0'

const variants = {
  primary:
    'border-accent bg-accent text-accent-ink enabled:hover:bg-accent/88 [a&]:hover:bg-accent/88',
  secondary:
    'border-rule-strong bg-surface text-ink enabled:hover:bg-sunken enabled:active:bg-rule [a&]:hover:bg-sunken',
  danger:
    'border-danger bg-surface text-danger enabled:hover:bg-danger enabled:hover:text-danger-ink [a&]:hover:bg-danger [a&]:hover:text-danger-ink',
  plain:
    'border-transparent bg-transparent text-ink enabled:hover:bg-sunken enabled:active:bg-rule [a&]:hover:bg-sunken',
}

const sizes = { m: 'min-h-9 px-3.5 text-sm', s: 'min-h-7 px-2 text-[0.8125rem]' }

/** The class names of a button, for what looks like one but is another element. */
export function buttonLook(
  { variant = 'secondary', size = 'm' }: ButtonLook,
  more?: string,
): string {
  return classNames(base, variants[variant], sizes[size], more)
}

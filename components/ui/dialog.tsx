'use client'

import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type ReactElement, type ReactNode, useLayoutEffect, useRef } from 'react'
import { buttonLook } from '#components/ui/button-look.ts'
import { classNames } from '#components/ui/class-names.ts'

const widths = { s: 'sm:max-w-sm', m: 'sm:max-w-lg', l: 'sm:max-w-3xl' }

/**
 * A modal window: focus stays in it, Escape closes it, focus returns. On a phone it rises from the foot.
 * Controlled with `open` and `onOpenChange`, or given a `trigger` to open itself.
 */
export function Dialog({
  title,
  description,
  trigger,
  open,
  onOpenChange,
  size = 'm',
  footer,
  children,
}: {
  title: string
  description?: ReactNode
  trigger?: ReactElement
  open?: boolean
  onOpenChange?: (open: boolean) => void
  size?: keyof typeof widths
  /** The buttons; wrap one in `DialogClose` to let it close the window. */
  footer?: ReactNode
  children?: ReactNode
}) {
  const finalFocus = useFinalFocus(open)
  return (
    <Base.Root {...(open !== undefined && { open })} {...(onOpenChange && { onOpenChange })}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-shade transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          data-window=""
          finalFocus={finalFocus}
          className={classNames(
            'popup fixed inset-x-0 bottom-0 z-40 flex max-h-[88dvh] flex-col rounded-b-none sm:inset-x-4 sm:top-[12dvh] sm:bottom-auto sm:mx-auto sm:max-h-[76dvh] sm:rounded-m',
            widths[size],
          )}
        >
          <div className="flex items-start justify-between gap-4 border-b border-rule py-2 ps-4 pe-2 sm:ps-5">
            <Base.Title className="self-center text-base font-semibold">{title}</Base.Title>
            <Base.Close aria-label="Close" className={buttonLook({ variant: 'plain' }, 'w-9 px-0')}>
              <X className="size-4.5" aria-hidden="true" />
            </Base.Close>
          </div>
          <div className="overflow-y-auto overscroll-contain px-4 py-4 sm:px-5">
            {description && (
              <Base.Description className="mb-3 text-sm text-ink-soft">
                {description}
              </Base.Description>
            )}
            {children}
          </div>
          {footer && (
            <div className="flex flex-wrap justify-end gap-2 border-t border-rule px-4 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:px-5">
              {footer}
            </div>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

/** Lets the button it wraps close the dialog around it. */
export function DialogClose({ children }: { children: ReactElement }) {
  return <Base.Close render={children} />
}

// Opened by a key there is no trigger to return to: back to where the person was, be it a row that Tab does not reach.
// Base UI by itself would take the next field inside it, where the next key is text.
function useFinalFocus(open: boolean | undefined) {
  const before = useRef<Element | null>(null)
  useLayoutEffect(() => {
    if (open) before.current = document.activeElement
  }, [open])
  return () => {
    if (!(before.current instanceof HTMLElement) || !before.current.isConnected) return true
    before.current.focus({ preventScroll: true })
    return false
  }
}

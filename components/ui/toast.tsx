'use client'

import { Toast as Base } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { buttonLook } from '#components/ui/button-look.ts'
import { classNames } from '#components/ui/class-names.ts'

export type ToastMessage = {
  title: string
  description?: string
  tone?: 'info' | 'ok' | 'danger'
  /** Takes back what was done; the toast offers it as "Undo". */
  undo?: () => void
  /** How long it stays; 0 keeps it until it is closed. Ten seconds where there is an undo, else five. */
  seconds?: number
  /** A toast with the same id replaces the earlier one. */
  id?: string
}

/** Lets a client component say what happened: `const say = useToast(); say({ title: 'Saved' })`. Returns the toast's id. */
export function useToast(): (message: ToastMessage) => string {
  const manager = Base.useToastManager()
  return ({ title, description, tone = 'info', undo, seconds = undo ? 10 : 5, id }) => {
    const made: string = manager.add({
      title,
      type: tone,
      priority: tone === 'danger' ? 'high' : 'low',
      timeout: seconds * 1000,
      ...(id && { id }),
      ...(description && { description }),
      ...(undo && {
        actionProps: {
          children: 'Undo',
          onClick: () => {
            manager.close(made)
            undo()
          },
        },
      }),
    })
    return made
  }
}

/** Holds the toasts of everything inside it; the admin's shell has one already. */
export function ToastProvider({ children }: { children: ReactNode }) {
  return (
    <Base.Provider limit={3}>
      {children}
      <Base.Portal>
        <Base.Viewport className="fixed inset-x-4 bottom-[calc(var(--foot)+var(--toast-lift,0px)+1rem)] z-50 flex flex-col gap-2 outline-none sm:start-auto sm:end-6 sm:w-96">
          <Toasts />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  )
}

function Toasts() {
  const { toasts } = Base.useToastManager()
  return toasts.map((toast) => (
    <Base.Root
      key={toast.id}
      toast={toast}
      swipeDirection={['right', 'down']}
      className={classNames(
        'rounded-m bg-ink text-paper shadow-raised transition-opacity duration-150 data-ending-style:opacity-0 data-limited:hidden data-starting-style:opacity-0',
        toast.type === 'danger' && 'border-s-4 border-danger',
        toast.type === 'ok' && 'border-s-4 border-ok',
      )}
    >
      <Base.Content className="flex items-center gap-2 py-1.5 ps-4 pe-1.5">
        <div className="min-w-0 flex-1 py-1.5">
          <Base.Title className="text-sm font-medium" />
          <Base.Description className="text-[0.8125rem] opacity-80" />
        </div>
        <Base.Action
          className={buttonLook(
            { variant: 'plain' },
            'text-paper underline underline-offset-3 focus-visible:outline-paper enabled:hover:bg-paper/15',
          )}
        />
        <Base.Close
          aria-label="Close message"
          className={buttonLook(
            { variant: 'plain' },
            'w-9 px-0 text-paper focus-visible:outline-paper enabled:hover:bg-paper/15',
          )}
        >
          <X className="size-4" aria-hidden="true" />
        </Base.Close>
      </Base.Content>
    </Base.Root>
  ))
}

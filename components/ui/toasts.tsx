'use client'

import { Toast as Base } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import { useEffect } from 'react'
import { buttonLook } from '#components/ui/button-look.ts'
import { classNames } from '#components/ui/class-names.ts'
import type { ToastMessage } from '#components/ui/toast.tsx'

type Props = {
  /** Hears how a toast is shown, once there is a place for them. */
  onReady: (show: (message: ToastMessage) => void) => void
}

/** Where toasts appear. */
export function Toasts({ onReady }: Props) {
  return (
    <Base.Provider limit={3}>
      <Opening onReady={onReady} />
      <Base.Portal>
        {/* On a phone a window stands at the bottom: what it says is not covered. */}
        <Base.Viewport className="fixed inset-x-4 bottom-[calc(var(--foot)+var(--toast-lift,0px)+1rem)] z-50 flex flex-col gap-2 outline-none max-sm:in-[body:has([data-window])]:top-4 max-sm:in-[body:has([data-window])]:bottom-auto sm:start-auto sm:end-6 sm:w-96">
          <List />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  )
}

function Opening({ onReady }: Props) {
  const { add, close } = Base.useToastManager()
  useEffect(() => {
    onReady(({ title, description, tone = 'info', undo, seconds = undo ? 10 : 5, id = '' }) => {
      add({
        id,
        title,
        type: tone,
        priority: tone === 'danger' ? 'high' : 'low',
        timeout: seconds * 1000,
        ...(description && { description }),
        ...(undo && {
          actionProps: {
            children: 'Undo',
            onClick: () => {
              close(id)
              undo()
            },
          },
        }),
      })
    })
  }, [onReady, add, close])
  return null
}

function List() {
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

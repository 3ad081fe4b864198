'use client'

import { useEffect, useState } from 'react'
import { OUTDATED } from '#components/ui/outdated.ts'
import { ReloadNotice } from './reload-notice.tsx'

/** What somebody has to know whose page the site was updated under: it cannot do all that it shows. */
export function OutdatedNotice() {
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const show = () => setShown(true)
    addEventListener(OUTDATED, show)
    return () => removeEventListener(OUTDATED, show)
  }, [])
  return (
    isShown && (
      <div className="fixed inset-x-4 bottom-[calc(var(--foot)+1rem)] z-50 mx-auto max-w-md shadow-lg">
        <ReloadNotice title="The site was updated since this page was opened" />
      </div>
    )
  )
}

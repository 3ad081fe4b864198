'use client'

import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'

/** A secret that is shown now and never again, to be copied: by the button, or by hand where the browser lets no script do it. */
export function OnceShown({ secret }: { secret: string }) {
  const [copied, setCopied] = useState(false)
  const copy = () => navigator.clipboard?.writeText(secret).then(() => setCopied(true))
  const Icon = copied ? Check : Copy
  return (
    <div className="flex flex-wrap items-center gap-x-2 rounded-s border border-rule-strong bg-sunken ps-3.5 pe-1">
      <code className="min-w-0 flex-1 basis-52 py-2 text-sm break-all select-all">{secret}</code>
      <Button
        variant="plain"
        size="s"
        icon={<Icon className="size-4" aria-hidden="true" />}
        onClick={copy}
      >
        {copied ? 'Copied' : 'Copy'}
      </Button>
    </div>
  )
}

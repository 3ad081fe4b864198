'use client'

import type { ReactNode } from 'react'
import { ActionForm } from '#components/ui/action-form.tsx'
import { Button } from '#components/ui/button.tsx'
import type { FormState } from '#components/ui/form-state.ts'
import { BulkFields } from './bulk-fields.tsx'
import type { QuickChoices } from './quick-edit.tsx'

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  isTrash: boolean
  /** What can be changed in many posts at once; left out for pages. */
  choices?: QuickChoices | undefined
  children: ReactNode
}

/** A list of posts in which some are chosen, and what can be done with them. */
export function BulkForm({ action, isTrash, choices, children }: Props) {
  return (
    <ActionForm action={action} aria-label="Chosen posts">
      <div className="mb-2 flex flex-wrap items-center gap-2">
        {isTrash ? (
          <>
            <Do verb="restore">Restore</Do>
            <Do verb="erase" danger>
              Delete for ever
            </Do>
          </>
        ) : (
          <>
            <Do verb="trash">Move to trash</Do>
            <Do verb="duplicate">Duplicate</Do>
            {(choices === undefined || choices.may.publish) && (
              <>
                <Do verb="publish">Publish</Do>
                <Do verb="unpublish">Unpublish</Do>
              </>
            )}
          </>
        )}
      </div>
      {choices && !isTrash && <BulkFields choices={choices} />}
      {children}
    </ActionForm>
  )
}

function Do({ verb, danger, children }: { verb: string; danger?: boolean; children: ReactNode }) {
  return (
    <Button type="submit" name="do" value={verb} size="s" variant={danger ? 'danger' : 'secondary'}>
      {children}
    </Button>
  )
}

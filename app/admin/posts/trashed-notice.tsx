import { BulkButton } from '#components/editor/bulk-button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { bulkAction } from './bulk-action.ts'

/** What came of "Move to trash", with the way back. */
export function TrashedNotice({ id }: { id: string }) {
  return (
    <div className="mb-4">
      <Notice tone="ok">
        <BulkButton action={bulkAction} id={id} verb="restore" label="Undo">
          Moved to the trash.
        </BulkButton>
      </Notice>
    </div>
  )
}

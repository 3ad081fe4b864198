import { UploadRow } from './upload-row.tsx'
import type { Upload, useUploads } from './use-uploads.ts'

type Props = Pick<ReturnType<typeof useUploads>, 'uploads' | 'cancel' | 'retry'>

/** Everything that was sent since the screen was opened. The sum of it is announced, not every step of every bar. */
export function UploadList({ uploads, cancel, retry }: Props) {
  return (
    <>
      <p role="status" className="sr-only">
        {uploads.length > 0 && sumOf(uploads)}
      </p>
      {uploads.length > 0 && (
        <ul aria-label="Uploads" className="max-h-80 overflow-y-auto border-y border-rule">
          {uploads.map((upload) => (
            <UploadRow
              key={upload.id}
              upload={upload}
              onCancel={() => cancel(upload.id)}
              onRetry={() => retry(upload)}
            />
          ))}
        </ul>
      )}
    </>
  )
}

function sumOf(uploads: Upload[]): string {
  const count = (state: Upload['state']) => uploads.filter((one) => one.state === state).length
  const refused = count('refused')
  return `${count('done')} of ${uploads.length} uploaded${refused > 0 ? `, ${refused} refused` : ''}.`
}

import { CircleAlert, CircleCheck, RotateCw, X } from 'lucide-react'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Progress } from '#components/ui/progress.tsx'
import { isWorthRetrying } from './upload-answer.ts'
import type { Upload } from './use-uploads.ts'

type Props = { upload: Upload; onCancel: () => void; onRetry: () => void }

/** One file on its way: how far it is, or what became of it. */
export function UploadRow({ upload, onCancel, onRetry }: Props) {
  const { file, state, share, refused } = upload
  const isMoving = state === 'waiting' || state === 'sending'
  const mayRetry = refused !== undefined && isWorthRetrying(refused.reason)
  return (
    <li className="flex min-h-11 items-center gap-3 border-t border-rule py-1.5 text-sm first:border-t-0">
      <div className="min-w-0 flex-1">
        {isMoving ? (
          <Progress label={labelOf(upload)} done={share} total={1} />
        ) : (
          <p className="flex gap-2">
            {state === 'done' ? (
              <CircleCheck className="mt-0.5 size-4 shrink-0 text-ok" aria-hidden="true" />
            ) : (
              <CircleAlert className="mt-0.5 size-4 shrink-0 text-danger" aria-hidden="true" />
            )}
            <span className="min-w-0 break-words">
              <bdi className="font-semibold">{file.name}</bdi>{' '}
              {state === 'done' && 'is in the library.'}
              {state === 'refused' && refused?.error}
            </span>
          </p>
        )}
      </div>
      {isMoving && (
        <IconButton
          label={`Cancel ${file.name}`}
          icon={<X className="size-4" aria-hidden="true" />}
          onClick={onCancel}
        />
      )}
      {!isMoving && mayRetry && (
        <IconButton
          label={`Try ${file.name} again`}
          icon={<RotateCw className="size-4" aria-hidden="true" />}
          onClick={onRetry}
        />
      )}
    </li>
  )
}

function labelOf({ file, state, share }: Upload): string {
  if (state === 'waiting') return `${file.name} waits`
  return share < 1 ? `Sending ${file.name}` : `Drawing the sizes of ${file.name}`
}

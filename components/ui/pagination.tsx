import { ChevronLeft, ChevronRight } from 'lucide-react'
import { ButtonLink } from '#components/ui/button.tsx'

/** Newer and older, by key: addresses that carry the last seen key, or nothing at the ends. */
export function Pagination({
  newer,
  older,
  label = 'Pages of this list',
}: {
  newer?: string | null | undefined
  older?: string | null | undefined
  label?: string
}) {
  if (!newer && !older) return null
  return (
    <nav aria-label={label} className="mt-6 flex justify-between gap-4">
      {newer ? (
        <ButtonLink
          href={newer}
          rel="prev"
          icon={<ChevronLeft className="size-4 rtl:-scale-x-100" />}
        >
          Newer
        </ButtonLink>
      ) : (
        <span />
      )}
      {older && (
        <ButtonLink href={older} rel="next">
          Older
          <ChevronRight className="size-4 rtl:-scale-x-100" />
        </ButtonLink>
      )}
    </nav>
  )
}

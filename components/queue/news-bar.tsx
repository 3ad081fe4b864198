import { Button } from '#components/ui/button.tsx'

/** Says what arrived since the list was drawn, without moving it. */
export function NewsBar({ arrived, onShow }: { arrived: number; onShow: () => void }) {
  return (
    <div role="status" className="sticky top-12 z-20 flex h-0 justify-center md:top-2">
      {arrived > 0 && (
        <Button size="s" variant="primary" onClick={onShow} className="my-1 shrink-0 shadow-raised">
          {arrived === 1 ? '1 new comment' : `${arrived} new comments`}
        </Button>
      )}
    </div>
  )
}

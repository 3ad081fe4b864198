import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'

/** Something that only a fresh page mends. */
export function ReloadNotice({ title }: { title: string }) {
  return (
    <Notice tone="danger" title={title}>
      <p>Words in the editor are kept in this browser.</p>
      <Button variant="primary" className="mt-2" onClick={() => location.reload()}>
        Reload the page
      </Button>
    </Notice>
  )
}

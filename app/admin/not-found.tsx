import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'

export default function NotFound() {
  return (
    <>
      <PageHeader title="Not found" />
      <EmptyState
        title="There is nothing here for you"
        action={<ButtonLink href="/admin">To the dashboard</ButtonLink>}
      >
        The address is wrong, the thing is gone, or it is not yours to see.
      </EmptyState>
    </>
  )
}

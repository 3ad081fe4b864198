import type { Metadata } from 'next'
import { OperationDetails } from '#components/api/operation-details.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { CodeBox } from '#components/ui/code-box.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { env } from '#lib/env.ts'
import { requireStaff } from '#lib/people/session.ts'
import { makeDocument } from '../../api/v1/document.ts'
import { BASE } from '../../api/v1/find-operation.ts'
import { listOperations } from './list-operations.ts'

export const metadata: Metadata = { title: 'What programs can do' }

export default async function ApiPage() {
  await requireStaff('/admin/api')
  const document = makeDocument()
  return (
    <>
      <PageHeader
        title="What programs can do"
        actions={
          <>
            <ButtonLink href="/admin/profile/tokens">Tokens</ButtonLink>
            {/* Not a screen: the browser has to leave for it. */}
            <ButtonLink href={`${BASE}/openapi.json`} target="_blank">
              OpenAPI document
            </ButtonLink>
          </>
        }
      >
        {document.info.description}
      </PageHeader>
      <div className="mb-6 max-w-3xl">
        <CodeBox
          text={`curl -H "Authorization: Bearer $TOKEN" ${env().SITE_URL}${BASE}/comments`}
          wrap
        />
      </div>
      <div className="grid max-w-3xl gap-8">
        {listOperations(document).map(({ tag, operations }) => (
          <section key={tag} id={tag}>
            <h2 className="border-b border-rule-strong pb-1 text-base font-semibold capitalize">
              {tag}
            </h2>
            {operations.map((operation) => (
              <OperationDetails key={operation.id} operation={operation} />
            ))}
          </section>
        ))}
      </div>
    </>
  )
}

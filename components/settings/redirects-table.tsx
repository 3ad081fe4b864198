'use client'

import { Trash2 } from 'lucide-react'
import { ActionForm } from '#components/ui/action-form.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { IconButton } from '#components/ui/icon-button.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { Table, Td, Th, Tr } from '#components/ui/table.tsx'

type RedirectRow = {
  id: string
  fromPath: string
  to: string | null
  kind: 'SLUG' | 'MOVE' | 'MANUAL' | 'IMPORT'
  permanent: boolean
  at: string
}

type Props = { rows: RedirectRow[]; now: string; timeZone: string; remove: FormAction }

const KINDS = { SLUG: 'New slug', MOVE: 'Moved', MANUAL: 'Set by hand', IMPORT: 'Imported' }

/** Old addresses, and where each leads today. */
export function RedirectsTable({ rows, now, timeZone, remove }: Props) {
  return (
    <Table
      caption="Redirects, newest first"
      head={
        <>
          <Th>Old address</Th>
          <Th>Leads to</Th>
          <Th>Since</Th>
          <Th>
            <span className="sr-only">Delete</span>
          </Th>
        </>
      }
    >
      {rows.map((row) => (
        <Tr key={row.id}>
          <Td className="font-medium wrap-anywhere">
            <a href={`/${row.fromPath}`} className="underline-offset-3 hover:underline">
              /{row.fromPath}
            </a>
          </Td>
          <Td label="to" className="wrap-anywhere text-ink-soft">
            {row.to ?? 'a post that is not public'}
            {!row.permanent && ' (for now)'}
          </Td>
          <Td className="whitespace-nowrap text-ink-soft">
            {KINDS[row.kind]} <RelativeTime at={row.at} now={now} timeZone={timeZone} />
          </Td>
          <Td className="md:text-end">
            <ActionForm action={remove} className="inline-block">
              <input type="hidden" name="id" value={row.id} />
              <IconButton
                type="submit"
                size="s"
                label={`Delete the redirect from /${row.fromPath}`}
                icon={<Trash2 className="size-4" aria-hidden="true" />}
              />
            </ActionForm>
          </Td>
        </Tr>
      ))}
    </Table>
  )
}

import { permanentRedirect } from 'next/navigation'
import { ArchiveHeading } from '#components/site/archive-heading.tsx'
import { Breadcrumbs } from '#components/site/breadcrumbs.tsx'
import { loadSite } from '../load-site.ts'
import { PostsPage } from './posts-page.tsx'
import type { Archive } from './resolve.ts'

type Props = { archive: Archive; page: number; asked: string }

/** A category, tag, author, year or month: its head, its tree, its posts. */
export async function ArchivePage({ archive, page, asked }: Props) {
  const { site } = await loadSite()
  const home = page === 1 ? archive.href : `${archive.href}/page/${page}`
  if (asked !== home) permanentRedirect(home)
  return (
    <>
      {archive.trail.length > 0 && (
        <Breadcrumbs trail={archive.trail} current={archive.title} origin={site.origin} />
      )}
      <ArchiveHeading
        kind={archive.label}
        title={archive.title}
        description={archive.description}
        feed={`${archive.href}/feed`}
        below={archive.below}
      />
      <PostsPage filter={archive.filter} page={page} base={archive.href} />
    </>
  )
}

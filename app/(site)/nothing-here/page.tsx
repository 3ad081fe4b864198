import { CacheTags } from '#components/site/cache-tags.tsx'
import NotFoundPage, { metadata } from '../not-found.tsx'

export { metadata }

/** The words of the page for addresses where nothing lives, as a page: the server sends them with the status 404. */
export default function NothingHere() {
  return (
    <>
      <CacheTags tags={['lists']} />
      <NotFoundPage />
    </>
  )
}

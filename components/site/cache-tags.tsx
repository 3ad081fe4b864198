/** `post:42`, `lists`, `media:7`: the names under which writes say what they changed (`lib/db/touch.ts`). */
type Props = { tags: readonly string[] }

/**
 * Says what a reader page is made of, and with that, that it may be kept for everybody. The server reads and removes the
 * element (contract: `lib/serve/page-cache.ts`); a page without one is rendered for each reader. `settings` is implied.
 */
export function CacheTags({ tags }: Props) {
  return <template data-cache-tags={tags.join(' ')} />
}

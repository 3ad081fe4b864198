import type { ScreenName } from '#components/admin/navigation.ts'
import { mayUpload } from '#lib/media/may.ts'
import { mayOpenQueue } from '#lib/moderation/may.ts'
import { mayReadOutbox } from '#lib/notify/may.ts'
import type { Staff } from '#lib/people/actor.ts'
import { mayChangeSettings, mayManagePeople } from '#lib/people/may.ts'
import { mayWritePages, mayWritePosts } from '#lib/posts/may.ts'
import { mayManageTaxonomy } from '#lib/taxonomy/may.ts'

const doors: Record<ScreenName, (by: Staff) => boolean> = {
  dashboard: () => true,
  comments: mayOpenQueue,
  posts: mayWritePosts,
  pages: mayWritePages,
  media: mayUpload,
  taxonomy: mayManageTaxonomy,
  people: mayManagePeople,
  outbox: mayReadOutbox,
  settings: mayChangeSettings,
}

/** The screens in a person's navigation. */
export function screensFor(by: Staff): ScreenName[] {
  return (Object.keys(doors) as ScreenName[]).filter((name) => doors[name](by))
}

/** How a table goes into an archive. */
export type ArchivedTable = {
  name: string
  /** The column that leads to another row of the same table: those above come first. */
  parent?: 'parent_id'
  /** What a row holds that opens something: only a backup keeps it. */
  secrets?: readonly string[]
  /** Only a backup keeps it at all. */
  backupOnly?: true
  /** Triggers fill it while others are read back; what they wrote gives way to what the archive says. */
  written?: true
}

/** Every table of the archive, each after those that it leads to. */
export const ARCHIVED: readonly ArchivedTable[] = [
  { name: 'people', secrets: ['password_hash'] },
  { name: 'settings' },
  { name: 'word_lists' },
  { name: 'media' },
  { name: 'former_media_files' },
  { name: 'media_renditions' },
  { name: 'categories', parent: 'parent_id' },
  { name: 'tags' },
  { name: 'posts', parent: 'parent_id' },
  { name: 'post_drafts' },
  { name: 'post_revisions' },
  { name: 'preview_links', backupOnly: true },
  { name: 'redirects' },
  { name: 'post_categories' },
  { name: 'post_tags' },
  { name: 'menus' },
  { name: 'menu_items', parent: 'parent_id' },
  { name: 'media_uses' },
  { name: 'commenters' },
  { name: 'comments', parent: 'parent_id' },
  { name: 'form_tokens', backupOnly: true },
  { name: 'screening_records' },
  { name: 'comment_revisions' },
  { name: 'subscriptions' },
  { name: 'classifier_tokens' },
  { name: 'classifier_trainings' },
  { name: 'acts' },
  { name: 'decisions' },
  { name: 'commenter_notes' },
  { name: 'bans' },
  { name: 'saved_views' },
  { name: 'api_tokens', backupOnly: true },
  { name: 'one_time_tokens', backupOnly: true },
  { name: 'webhooks', backupOnly: true },
  { name: 'webhook_deliveries', backupOnly: true },
  { name: 'mails', backupOnly: true },
  { name: 'imports' },
  { name: 'import_items' },
  { name: 'digests' },
  { name: 'comment_news', written: true },
  { name: 'webhook_news', backupOnly: true, written: true },
  { name: 'comment_tallies', written: true },
  { name: 'post_tallies', written: true },
  { name: 'decision_tallies', written: true },
]

/** What no archive holds, and why that loses nothing. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  post_comment_counts: 'counted by triggers while comments are read back',
  comment_counts: 'counted by triggers while comments are read back',
  media_totals: 'summed up by triggers while media are read back',
  comment_claims: 'over within minutes',
  bulk_runs: 'over within a day; what such a run has done is in the log',
  rate_limits: 'over within a day',
  _prisma_migrations: 'the new database has its own',
}

/** What a webhook can be told of, and when. The names are written by the triggers too (`news_of_…`). */
export const WEBHOOK_EVENTS = {
  'comment.held': 'A comment waits for a decision',
  'comment.approved': 'A comment appears',
  'comment.spam': 'A comment goes to spam',
  'comment.trashed': 'A comment goes to the trash',
  'post.published': 'A post or page becomes public',
  'post.updated': 'What readers have of a post changes',
  'post.unpublished': 'A post is not public any more',
} as const

export type WebhookEvent = keyof typeof WEBHOOK_EVENTS

export const WEBHOOK_EVENT_NAMES = Object.keys(WEBHOOK_EVENTS) as [WebhookEvent, ...WebhookEvent[]]

import { z } from 'zod'

/** The shapes that the address of a post may have, in WordPress's words. */
export const PERMALINK_STRUCTURES = [
  '/%postname%',
  '/%year%/%monthnum%/%postname%',
  '/%year%/%monthnum%/%day%/%postname%',
  '/archives/%post_id%',
  '/%category%/%postname%',
] as const

const LANGUAGES = /^(?:[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*(?:[\s,]+|$))*$/

/**
 * Every setting of the site, with its default. The discussion settings are WordPress's (wp-admin/options-discussion.php, defaults in
 * wp-admin/includes/schema.php), so that an owner who moves finds every switch again; ours follow them.
 */
export const settingsSchema = z.object({
  // General
  siteTitle: z.string().trim().min(1, 'The site needs a title.').max(200).default('Backtalk'),
  tagline: z.string().trim().max(300).default(''),
  adminEmail: z.union([z.literal(''), z.email('This is not an e-mail address.')]).default(''),
  language: z
    .string()
    .trim()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'A language tag such as en or pt-BR.')
    .default('en'),
  timezone: z.string().refine(isTimezone, 'A time zone such as Europe/Berlin.').default('UTC'),

  // Reading
  postsPerPage: z.coerce.number().int().min(1).max(100).default(10),
  feedItems: z.coerce.number().int().min(1).max(100).default(10),
  frontPageId: z.string().regex(/^\d*$/).default(''),
  discourageSearchEngines: z.boolean().default(false),
  permalinkStructure: z.enum(PERMALINK_STRUCTURES).default('/%postname%'),

  // Media; 0 sets no limit
  mediaGigabytesEach: z.coerce.number().int().min(0).max(1_000_000).default(10),
  mediaGigabytes: z.coerce.number().int().min(0).max(1_000_000).default(100),

  // Discussion: what may be said
  commentsEnabled: z.boolean().default(true),
  commentsOpenOnNewPosts: z.boolean().default(true),
  requireNameEmail: z.boolean().default(true),
  registeredOnly: z.boolean().default(false),
  closeOldPosts: z.boolean().default(false),
  closeAfterDays: z.coerce.number().int().min(0).max(36_500).default(14),
  websiteField: z.boolean().default(true),
  cookieConsentBox: z.boolean().default(true),
  commentGuidelines: z.string().trim().max(5_000).default(''),
  editWindowMinutes: z.coerce.number().int().min(0).max(1_440).default(15),
  /** Whether writers may answer themselves while they can still edit. */
  selfReplies: z.boolean().default(true),

  // Discussion: how it is shown
  threadComments: z.boolean().default(true),
  threadDepth: z.coerce.number().int().min(2).max(10).default(5),
  pageComments: z.boolean().default(true),
  commentsPerPage: z.coerce.number().int().min(1).max(500).default(50),
  defaultCommentsPage: z.enum(['newest', 'oldest']).default('newest'),
  commentOrder: z.enum(['asc', 'desc']).default('asc'),
  showAvatars: z.boolean().default(true),
  smartQuotes: z.boolean().default(false),
  smilies: z.boolean().default(false),

  // Discussion: before a comment appears
  holdEverything: z.boolean().default(false),
  requirePreviouslyApproved: z.boolean().default(true),
  /** "proof": a signed cookie or a confirmed e-mail. "typed": the same typed name and e-mail, as WordPress does. */
  previouslyApprovedBy: z.enum(['proof', 'typed']).default('proof'),
  maxLinks: z.coerce.number().int().min(0).max(1_000).default(2),
  /** "words": whole words, `*` widens. "substring": anywhere, as WordPress does. */
  wordMatching: z.enum(['words', 'substring']).default('words'),
  floodSeconds: z.coerce.number().int().min(0).max(3_600).default(15),
  floodPerHour: z.coerce.number().int().min(0).max(10_000).default(10),
  /** From one /24 or /48, which a school or an office may share. */
  floodPerHourAndRange: z.coerce.number().int().min(0).max(10_000).default(10),
  honeypot: z.boolean().default(false),
  /** Seconds that writing a comment takes at least; 0 switches the time trap off. */
  fastestSeconds: z.coerce.number().int().min(0).max(60).default(0),
  /** Empty: the site's own. */
  commentLanguages: z.string().trim().regex(LANGUAGES, 'Language tags such as en, de.').default(''),
  holdOtherScripts: z.boolean().default(false),
  holdOtherLanguages: z.boolean().default(false),
  holdRepeatedWords: z.boolean().default(true),
  holdSpamHosts: z.boolean().default(true),
  /** "log": every comment gets its score, and nothing follows from it. */
  classifier: z.enum(['off', 'log', 'on']).default('log'),
  /** Scores from 0 to 100; above 100 is nothing, so that 100 switches a threshold off. */
  classifierHoldAbove: z.coerce.number().int().min(0).max(100).default(80),
  classifierSpamAbove: z.coerce.number().int().min(0).max(100).default(97),

  // Moderation
  notifyAuthor: z.boolean().default(true),
  notifyModerators: z.boolean().default(true),
  tellWriterWhy: z.boolean().default(true),
  /** Offered to readers only where a mail server is set: a mail that stays in the outbox would be a broken promise. */
  replyMails: z.boolean().default(true),
  /** By the site's clock. */
  digestHour: z.coerce.number().int().min(0).max(23).default(8),
  /** "unlisted": there, but search engines are asked to pass it by. */
  moderationPage: z.enum(['off', 'unlisted', 'listed']).default('off'),
  trashDays: z.coerce.number().int().min(1).max(3_650).default(30),
  spamDays: z.coerce.number().int().min(1).max(3_650).default(30),
  ipDays: z.coerce.number().int().min(0).max(3_650).default(90),

  // Theme tokens
  themeScheme: z.enum(['auto', 'light', 'dark']).default('auto'),
  themeAccent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'A colour such as #a3341f.')
    .default('#a3341f'),
  themeTextSize: z.coerce.number().int().min(16).max(22).default(19),
  themeMeasure: z.coerce.number().int().min(50).max(80).default(66),
})

export type Settings = z.infer<typeof settingsSchema>
export type SettingName = keyof Settings

/** The settings of a site whose owner has changed nothing. */
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({})

function isTimezone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

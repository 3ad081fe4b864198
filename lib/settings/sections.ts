import type { SettingName } from './schema.ts'

/** The rules by which comments are screened: part of the discussion settings, and tried out on a screen of their own. */
export const SCREENING_RULES = [
  'holdEverything',
  'requirePreviouslyApproved',
  'previouslyApprovedBy',
  'maxLinks',
  'wordMatching',
  'floodSeconds',
  'floodPerHour',
  'honeypot',
  'holdRepeatedWords',
  'holdSpamHosts',
  'classifier',
  'classifierHoldAbove',
  'classifierSpamAbove',
] as const satisfies readonly SettingName[]

/** Which settings stand on which screen. Every setting is on exactly one. */
export const SETTINGS_SECTIONS = {
  general: ['siteTitle', 'tagline', 'adminEmail', 'language', 'timezone'],
  reading: ['postsPerPage', 'feedItems', 'frontPageId', 'discourageSearchEngines'],
  discussion: [
    'commentsEnabled',
    'commentsOpenOnNewPosts',
    'requireNameEmail',
    'registeredOnly',
    'closeOldPosts',
    'closeAfterDays',
    'websiteField',
    'cookieConsentBox',
    'commentGuidelines',
    'editWindowMinutes',
    'threadComments',
    'threadDepth',
    'pageComments',
    'commentsPerPage',
    'defaultCommentsPage',
    'commentOrder',
    'showAvatars',
    ...SCREENING_RULES,
    'notifyAuthor',
    'notifyModerators',
    'tellWriterWhy',
    'replyMails',
    'digestHour',
    'moderationPage',
    'trashDays',
    'spamDays',
    'ipDays',
  ],
  permalinks: ['permalinkStructure'],
  theme: ['themeScheme', 'themeAccent', 'themeTextSize', 'themeMeasure'],
} as const satisfies Record<string, readonly SettingName[]>

export type SettingsSection = keyof typeof SETTINGS_SECTIONS

import { mayChangeSettings } from '../people/may.ts'

/** A webhook makes this server call addresses, and hands words on. */
export const mayManageWebhooks = mayChangeSettings

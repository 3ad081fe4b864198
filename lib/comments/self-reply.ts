import type { Settings } from '#lib/settings/schema.ts'
import type { Sender } from './admit.ts'
import type { Parent } from './find-parent.ts'
import { keyedHash } from './keyed-hash.ts'
import { editableUntil } from './receipt.ts'

type Rules = Pick<Settings, 'selfReplies' | 'editWindowMinutes'>
type Asking = Pick<Sender, 'by' | 'ip' | 'proven'> & { email: string }

/** Whether somebody answers a comment of their own that they can still edit, where the owner wants them to edit it instead. */
export function shouldEditInstead(
  parent: Parent,
  asking: Asking,
  { selfReplies, editWindowMinutes }: Rules,
  now: Date,
): boolean {
  if (selfReplies || editableUntil(parent, editWindowMinutes) <= now) return false
  return wrote(asking, parent)
}

/** Known by account, by the writer's cookie, or by e-mail and address together: nobody is kept from answering by a typed e-mail alone. */
function wrote({ by, ip, proven, email }: Asking, parent: Parent): boolean {
  if (by) return parent.personId === by.id
  if (proven.includes(parent.id)) return true
  const sameEmail = email !== '' && parent.authorEmail.toLowerCase() === email.toLowerCase()
  return sameEmail && parent.ipHash === keyedHash('ip', ip)
}

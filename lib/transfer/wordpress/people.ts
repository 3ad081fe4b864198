import type { Tx } from '../../db/client.ts'
import { cleanLine } from '../../html/name.ts'
import { createPerson } from '../../people/create.ts'
import { newEmail, newName } from '../../people/fields.ts'
import { slugify } from '../../slug.ts'
import type { Fields } from './read-wxr.ts'
import type { Run, Told } from './run.ts'

/** An author of the export: who has that e-mail here, or a new person without a role and a password, who cannot sign in. */
export async function importAuthor(run: Run, fields: Fields): Promise<void> {
  const login = fields['wp:author_login'] ?? ''
  if (login === '') return
  await run.piece({ kind: 'person', legacyId: login, title: login }, (tx) =>
    addAuthor(tx, run, fields),
  )
}

async function addAuthor(tx: Tx, run: Run, fields: Fields): Promise<Told> {
  const login = fields['wp:author_login'] ?? ''
  if ((await findAuthor(tx, run, login)) !== null) return { outcome: 'present' }
  const email = newEmail.safeParse(fields['wp:author_email']).data ?? placeholder(login)
  const name = newName.safeParse(cleanLine(fields['wp:author_display_name'] ?? '')).data ?? login
  const made = await createPerson(
    { email, name: name.slice(0, 100), role: null, password: null, now: run.now },
    tx,
  )
  const mark = { legacySource: run.source, legacyId: login }
  if (made.ok) await tx.person.update({ where: { id: made.person.id }, data: mark })
  else await tx.person.updateMany({ where: { email, legacyId: null }, data: mark })
  return made.ok ? { outcome: 'new' } : { outcome: 'present', reason: 'has an account here' }
}

/** The person that a login of the export stands for, or null. */
export async function findAuthor(tx: Tx, { source }: Run, login: string): Promise<bigint | null> {
  const person = await tx.person.findFirst({
    where: { legacySource: source, legacyId: login },
    select: { id: true },
  })
  return person?.id ?? null
}

// Domains that end in .invalid never exist (RFC 2606): no mail ever goes there.
function placeholder(login: string): string {
  return `${slugify(login, 60) || 'author'}@imported.invalid`
}

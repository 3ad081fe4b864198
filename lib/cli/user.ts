import { z } from 'zod'
import { CannotStart } from '../cannot-start.ts'
import { db } from '../db/client.ts'
import { Role } from '../db/generated/enums.ts'
import { createPerson } from '../people/create.ts'
import { generatePassword, hashPassword } from '../people/password.ts'
import { withDatabase } from './with-database.ts'

const newUser = z.object({
  email: z.email('is not an e-mail address'),
  name: z.string().trim().min(1, 'must not be empty').max(200, 'is too long'),
  role: z
    .string()
    .toUpperCase()
    .pipe(z.enum(Role, 'must be contributor, author, moderator, editor or administrator')),
})

/** `backtalk user add`: prints the password that was made up. */
export async function addUser(
  email: string,
  options: { name: string; role: string },
): Promise<void> {
  const parsed = newUser.safeParse({ email, ...options })
  if (!parsed.success)
    throw new CannotStart(
      parsed.error.issues.map((issue) => `${issue.path} ${issue.message}.`).join('\n'),
    )
  await withDatabase(async () => {
    const password = generatePassword()
    const created = await createPerson({ ...parsed.data, password, now: new Date() })
    if (!created.ok) throw new CannotStart(`There is already somebody with the e-mail ${email}.`)
    console.log(`Added ${email} as ${parsed.data.role.toLowerCase()}.\nPassword: ${password}`)
  })
}

/** `backtalk user password`: the way back in. */
export async function resetPassword(email: string): Promise<void> {
  await withDatabase(async () => {
    const password = generatePassword()
    const { count } = await db.person.updateMany({
      where: { email },
      data: { passwordHash: await hashPassword(password), sessionVersion: { increment: 1 } },
    })
    if (count === 0) throw new CannotStart(`There is nobody with the e-mail ${email}.`)
    console.log(`New password for ${email}: ${password}`)
  })
}

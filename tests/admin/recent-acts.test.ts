import { expect, test } from 'vitest'
import { listRecentActs } from '#lib/moderation/recent-acts.ts'
import { changeRole } from '#lib/people/change-role.ts'
import { editProfile } from '#lib/people/edit-profile.ts'
import { createCast } from '#tests/support/cast.ts'
import { daysBefore, NOON } from '#tests/support/factories.ts'

test('moderators see what everybody did, the latest first; others what they did themselves', async () => {
  const cast = await createCast()
  await changeRole({ id: cast.cy.id, role: 'AUTHOR', by: cast.ada, now: daysBefore(1) })
  await editProfile({ id: cast.al.id, name: 'Al A.', bio: '', url: null, by: cast.al, now: NOON })
  const seenBy = async (who: 'mo' | 'al' | 'cy') =>
    (await listRecentActs(cast[who], 10)).map((act) => `${act.person?.name}: ${act.summary}`)
  expect(await seenBy('mo')).toEqual(['Al A.: Changed the own profile', 'Ada: Made Cy author'])
  expect(await seenBy('al')).toEqual(['Al A.: Changed the own profile'])
  expect(await seenBy('cy')).toEqual([])
})

import { notFound } from 'next/navigation'
import type { Staff } from '#lib/people/actor.ts'
import { mayChangeSettings } from '#lib/people/may.ts'
import { requireStaff } from '#lib/people/session.ts'

/** Somebody who may change settings; others find nothing here. */
export async function requireOwner(path: string): Promise<Staff> {
  const person = await requireStaff(path)
  if (!mayChangeSettings(person)) notFound()
  return person
}

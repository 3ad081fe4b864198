import { db } from '../db/client.ts'
import type { Prisma } from '../db/generated/client.ts'

/** People a page. */
const PAGE = 50

export type PeopleView = 'staff' | 'readers' | 'deactivated'

type Input = {
  view: PeopleView
  /** Part of a name or an e-mail. */
  q?: string | undefined
  /** The id after which the page begins. */
  after?: bigint | undefined
}

const listed = {
  id: true,
  name: true,
  email: true,
  role: true,
  lastSignInAt: true,
  deactivatedAt: true,
  passwordHash: true,
  _count: { select: { posts: { where: { status: { not: 'TRASH' } } } } },
} as const satisfies Prisma.PersonSelect

export type ListedPerson = Omit<
  Prisma.PersonGetPayload<{ select: typeof listed }>,
  'passwordHash' | '_count'
> & {
  posts: number
  /** Has not chosen a password yet. */
  invited: boolean
}

/** The people of the site, in the order they came. For those who may manage people. */
export async function listPeople({
  view,
  q,
  after,
}: Input): Promise<{ people: ListedPerson[]; next: bigint | null }> {
  const rows = await db.person.findMany({
    where: { ...views[view], ...matching(q), ...(after !== undefined && { id: { gt: after } }) },
    orderBy: { id: 'asc' },
    take: PAGE + 1,
    select: listed,
  })
  const people = rows.slice(0, PAGE).map(({ passwordHash, _count, ...person }) => ({
    ...person,
    posts: _count.posts,
    invited: passwordHash === null,
  }))
  return { people, next: rows.length > PAGE ? (people.at(-1)?.id ?? null) : null }
}

/** How many people each view holds. */
export async function countPeople(): Promise<Record<PeopleView, number>> {
  const [staff, readers, deactivated] = await Promise.all(
    (['staff', 'readers', 'deactivated'] as const).map((view) =>
      db.person.count({ where: views[view] }),
    ),
  )
  return { staff: staff ?? 0, readers: readers ?? 0, deactivated: deactivated ?? 0 }
}

const views: Record<PeopleView, Prisma.PersonWhereInput> = {
  staff: { role: { not: null }, deactivatedAt: null },
  readers: { role: null, deactivatedAt: null },
  deactivated: { deactivatedAt: { not: null } },
}

function matching(q: string | undefined): Prisma.PersonWhereInput {
  if (!q) return {}
  const contains = { contains: q, mode: 'insensitive' } as const
  return { OR: [{ name: contains }, { email: contains }] }
}

import { notFound, redirect } from 'next/navigation'
import { type AuthOptions, getServerSession } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { cache } from 'react'
import { z } from 'zod'
import { db } from '../db/client.ts'
import { env } from '../env.ts'
import { type Actor, actorSelect, isStaff, type Staff } from './actor.ts'
import { signIn } from './sign-in.ts'

/** Thirty days, as "remember me" lasts elsewhere; changing the password or signing out everywhere ends it at once. */
const SESSION_SECONDS = 30 * 24 * 60 * 60

const credentials = z.object({ email: z.string().max(254), password: z.string().max(1_000) })

/** next-auth's settings. The token holds the person's id and session version only: all else is read on each request. */
export function authOptions(): AuthOptions {
  return {
    secret: env().AUTH_SECRET ?? '',
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    pages: { signIn: '/login', error: '/login', signOut: '/logout' },
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {} },
        authorize: async (given, request) => authorize(given, request?.headers),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sub: user.id, version: user.sessionVersion } : token),
      session: ({ session, token }) => ({
        expires: session.expires,
        personId: token.sub,
        version: token.version,
      }),
    },
  }
}

declare module 'next-auth' {
  interface User {
    id: string
    sessionVersion: number
  }
  interface Session {
    personId?: string | undefined
    version?: unknown
  }
}

async function authorize(given: unknown, headers: Record<string, string> | undefined) {
  const parsed = credentials.safeParse(given)
  if (!parsed.success) return null
  const ip = headers?.['x-backtalk-ip'] ?? 'unknown'
  const result = await signIn({ ...parsed.data, ip, now: new Date() })
  if (result.ok) return { id: String(result.person.id), sessionVersion: result.sessionVersion }
  // next-auth hands the message on to the sign-in page as ?error=…
  if (result.reason === 'throttled') throw new Error(`throttled:${result.retryAfterSeconds}`)
  return null
}

/** Who is asking, or null. Read from the database once a request, so that a demotion or a sign-out everywhere takes effect at once. */
export const currentPerson = cache(async (): Promise<Actor | null> => {
  const session = await getServerSession(authOptions())
  if (!session?.personId || typeof session.version !== 'number') return null
  return db.person.findUnique({
    where: { id: BigInt(session.personId), sessionVersion: session.version, deactivatedAt: null },
    select: actorSelect,
  })
})

/** The signed-in member of staff. Strangers are sent to sign in and come back to `path`; readers find nothing here. */
export async function requireStaff(path = '/admin'): Promise<Staff> {
  const person = await currentPerson()
  if (!person) redirect(`/login?next=${encodeURIComponent(path)}`)
  if (!isStaff(person)) notFound()
  return person
}

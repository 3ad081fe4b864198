import { cookies } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { type AuthOptions, getServerSession } from 'next-auth'
import { encode } from 'next-auth/jwt'
import CredentialsProvider from 'next-auth/providers/credentials'
import { cache } from 'react'
import { z } from 'zod'
import { env } from '../env.ts'
import { type Actor, isStaff, type Staff } from './actor.ts'
import { findSignedIn } from './find-signed-in.ts'
import { signIn } from './sign-in.ts'

/** Thirty days, as "remember me" lasts elsewhere; changing the password or signing out everywhere ends it at once. */
const SESSION_SECONDS = 30 * 24 * 60 * 60

const credentials = z.object({ email: z.string().max(254), password: z.string().max(1_000) })

/** next-auth's settings. The token holds the person's id and session version only: all else is read on each request. */
export function authOptions(): AuthOptions {
  return {
    secret: env().AUTH_SECRET ?? '',
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    cookies: { sessionToken: sessionCookie() },
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
  return findSignedIn({ id: BigInt(session.personId), sessionVersion: session.version })
})

/** The signed-in member of staff. Strangers are sent to sign in and come back to `path`; readers find nothing here. */
export async function requireStaff(path = '/admin'): Promise<Staff> {
  const person = await currentPerson()
  if (!person) redirect(`/login?next=${encodeURIComponent(path)}`)
  if (!isStaff(person)) notFound()
  return person
}

/** Signs a person in on the browser that is asking, from a server action or a route handler. */
export async function startSession(person: { id: bigint; sessionVersion: number }): Promise<void> {
  const { name, options } = sessionCookie()
  const value = await encode({
    token: { sub: String(person.id), version: person.sessionVersion },
    secret: env().AUTH_SECRET ?? '',
    maxAge: SESSION_SECONDS,
  })
  ;(await cookies()).set(name, value, { ...options, maxAge: SESSION_SECONDS })
}

/** Signs out on the browser that is asking. Other devices stay signed in. */
export async function endSession(): Promise<void> {
  const { name, options } = sessionCookie()
  ;(await cookies()).set(name, '', { ...options, maxAge: 0 })
}

function sessionCookie() {
  const secure = env().SITE_URL.startsWith('https:')
  return {
    name: secure ? '__Secure-next-auth.session-token' : 'next-auth.session-token',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  } as const
}

import type { ReactNode } from 'react'

/** The narrow column of everything before the admin: signing in, setting up, a new password. */
export function AccountFrame({
  siteTitle,
  title,
  children,
}: {
  siteTitle: string
  title: string
  children: ReactNode
}) {
  return (
    <main className="mx-auto grid w-full max-w-88 content-start gap-6 px-5 pt-[max(2rem,14dvh)] pb-12">
      <header>
        <a
          href="/"
          className="text-sm text-ink-soft underline-offset-3 hover:text-ink hover:underline"
        >
          {siteTitle}
        </a>
        <h1 className="mt-1 text-2xl font-semibold tracking-tight">{title}</h1>
      </header>
      {children}
    </main>
  )
}

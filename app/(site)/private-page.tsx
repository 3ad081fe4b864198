import type { ReactNode } from 'react'
import { answerDocument } from './comments/answer-document.tsx'

type Answer = {
  status?: number
  title: string
  /** What stands below the title. */
  body: ReactNode
  headers?: Record<string, string>
}

/** A page for one visitor as the answer of a route handler: never kept, never found, and its address told to nobody else. */
export async function privatePage({
  status = 200,
  title,
  body,
  headers,
}: Answer): Promise<Response> {
  const page = await answerDocument({
    title,
    body: () => (
      <section className="respond alone">
        <h1>{title}</h1>
        {body}
      </section>
    ),
  })
  return new Response(page, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'private, no-store',
      'Referrer-Policy': 'same-origin',
      'X-Robots-Tag': 'noindex',
      ...headers,
    },
  })
}

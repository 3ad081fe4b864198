import { renderWords } from '#lib/comments/render-words.ts'
import { loadSite } from '../../load-site.ts'
import { readForm } from '../read-form.ts'
import { isForeign } from '../who-sends.ts'

export const dynamic = 'force-dynamic'

/** The words of a form as they would be published, by the same renderer. Stores nothing. */
export async function POST(request: Request): Promise<Response> {
  if (isForeign(request)) return answer('', 403)
  const form = await readForm(request)
  if (!form.ok) return answer('', form.status)
  const { settings } = await loadSite()
  return answer(renderWords(form.fields.comment ?? '', settings).html, 200)
}

function answer(html: string, status: number): Response {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'private, no-store',
  }
  return new Response(html, { status, headers })
}

import { getSettings } from '#lib/settings/get.ts'
import { stylesheet } from './stylesheet.ts'

export const dynamic = 'force-dynamic'

/** The style sheet. Its address carries a version, so what stands here never changes for a reader. */
export async function GET(): Promise<Response> {
  return new Response(stylesheet(await getSettings()), {
    headers: {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  })
}

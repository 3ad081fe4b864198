import fc from 'fast-check'
import { expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { addRedirect } from '#lib/posts/add-redirect.ts'
import { findByPath } from '#lib/posts/find-by-path.ts'
import { createCast } from '#tests/support/cast.ts'
import { NOON } from '#tests/support/factories.ts'
import { begin, publish } from './edit.ts'

const NAMES = ['ant', 'bee', 'cat', 'dog', 'elk']
const name = fc.constantFrom(...NAMES)

/** A post gets another address, or somebody sets a redirect by hand. */
const deed = fc.oneof(
  fc.record({ is: fc.constant('rename' as const), post: fc.integer({ min: 0, max: 1 }), to: name }),
  fc.record({ is: fc.constant('redirect' as const), from: name, to: name }),
)

test('whatever is renamed and redirected, every address leads to its end in one step', async () => {
  const { ada, al } = await createCast()
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 8 }), async (deeds) => {
      await db.post.deleteMany()
      await db.redirect.deleteMany()
      const posts = [await begin(al), await begin(al)]
      for (const [index, id] of posts.entries())
        await publish(al, id, { title: 'Words', slug: NAMES[index] ?? '' })
      for (const one of deeds) {
        if (one.is === 'rename') await publish(al, posts[one.post] ?? 0n, { slug: one.to })
        else await redirect(one, ada)
      }
      for (const path of NAMES) expect(await stepsFrom(path), path).toBeLessThanOrEqual(1)
    }),
    { numRuns: 12 },
  )
}, 120_000)

function redirect({ from, to }: { from: string; to: string }, by: Parameters<typeof begin>[0]) {
  const ends = { from: `/${from}`, to: `/${to}`, siteOrigin: 'http://blog.test' }
  return addRedirect({ ...ends, permanent: true, by, now: NOON })
}

async function stepsFrom(path: string, before = 0): Promise<number> {
  const found = await findByPath({ path, now: NOON })
  if (found?.kind !== 'redirect' || before > 5) return before
  return stepsFrom(found.to.slice(1), before + 1)
}

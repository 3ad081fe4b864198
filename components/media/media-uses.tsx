import { Link } from '#components/ui/link.tsx'

export type MediaUse = { id: string; title: string; href: string }

/** Where a file is shown, each a way to the post's editor. */
export function MediaUses({ uses }: { uses: MediaUse[] }) {
  return (
    <section aria-labelledby="uses">
      <h2 id="uses" className="mb-1 text-sm font-semibold">
        Shown in
      </h2>
      {uses.length === 0 && <p className="text-sm text-ink-soft">Nothing yet.</p>}
      <ul className="grid gap-1 text-sm">
        {uses.map((post) => (
          <li key={post.id}>
            <Link
              href={post.href}
              className="underline underline-offset-3 pointer-coarse:inline-flex pointer-coarse:min-h-11 pointer-coarse:items-center"
            >
              <bdi>{post.title}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

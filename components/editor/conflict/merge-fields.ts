import type { PostEdit, PostFields } from '#lib/posts/fields.ts'

/** Everything beside the words of two versions in one: what was changed here since `base` stays, the rest is theirs. */
export function mergeFields(base: PostFields, theirs: PostFields, mine: PostEdit): PostFields {
  const { password: _, ...kept } = mine
  const changed = Object.entries(kept).filter(
    ([name, value]) => !same(value, base[name as keyof PostFields]),
  )
  return { ...theirs, ...Object.fromEntries(changed) }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

import { decideComments } from './comments/decide.ts'
import { noteComments } from './comments/notes.ts'
import { readComments } from './comments/read.ts'
import { writeComments } from './comments/write.ts'
import { media } from './media/operations.ts'
import type { Operation } from './operation.ts'
import { KINDS } from './posts/kind.ts'
import { publishPosts } from './posts/publish.ts'
import { readPosts } from './posts/read.ts'
import { writePosts } from './posts/write.ts'
import { site } from './site.ts'
import { categories } from './taxonomy/categories.ts'
import { tags } from './taxonomy/tags.ts'

/** Everything that programs can ask for, in the order of the document. */
export const OPERATIONS: readonly Operation[] = [
  ...readComments,
  ...decideComments,
  ...writeComments,
  ...noteComments,
  ...KINDS.flatMap((kind) => [...readPosts(kind), ...writePosts(kind), ...publishPosts(kind)]),
  ...media,
  ...categories,
  ...tags,
  ...site,
]

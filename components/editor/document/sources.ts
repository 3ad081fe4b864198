import type { Node as DocumentNode } from '@tiptap/pm/model'

/** The HTML that a block came from. Nodes are never changed, only replaced: one that is still there is as it was read. */
export const sources = new WeakMap<DocumentNode, string>()

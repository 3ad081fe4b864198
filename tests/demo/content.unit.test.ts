import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { categories } from '../../prisma/demo/categories.ts'
import { people } from '../../prisma/demo/people.ts'
import { pictures } from '../../prisma/demo/pictures.ts'
import { pages, posts } from '../../prisma/demo/posts.ts'
import type { DemoComment } from '../../prisma/demo/shape.ts'
import { tags } from '../../prisma/demo/tags.ts'
import { threads } from '../../prisma/demo/threads.ts'

const written = [...posts, ...pages]
const comments = threads.flatMap((thread) => thread.comments.flatMap(withReplies))
const PICTURES = new URL('../../prisma/demo/pictures/', import.meta.url)

function withReplies(comment: DemoComment): DemoComment[] {
  return [comment, ...(comment.replies ?? []).flatMap(withReplies)]
}

describe('the demo content', () => {
  it('names everything once', () => {
    const kinds = [written, comments, pictures, people, categories, tags]
    for (const kind of kinds) {
      const keys = kind.map(({ key }) => key)
      expect(keys).toEqual([...new Set(keys)])
    }
  })

  it('refers only to posts, pages, pictures, categories and tags that exist', () => {
    const keys = new Set(written.map(({ key }) => key))
    const drawn = new Set(pictures.map(({ key }) => key))
    for (const { html, picture } of written) {
      for (const [, key = ''] of html.matchAll(/href="demo:([^"]+)"/g)) expect(keys).toContain(key)
      for (const [, key = ''] of html.matchAll(/src="demo:([^"]+)"/g)) expect(drawn).toContain(key)
      if (picture) expect(drawn).toContain(picture)
    }
    const filedUnder = new Set(posts.flatMap((post) => post.categories))
    const taggedWith = new Set(posts.flatMap((post) => post.tags))
    expect(categories.map(({ key }) => key)).toEqual(expect.arrayContaining([...filedUnder]))
    expect(tags.map(({ key }) => key)).toEqual(expect.arrayContaining([...taggedWith]))
  })

  it('has a drawing for every picture, without text or addresses in it', async () => {
    const files = await readdir(PICTURES)
    expect(files.sort()).toEqual(pictures.map(({ key }) => `${key}.svg`).sort())
    for (const file of files) {
      const svg = await readFile(new URL(file, PICTURES), 'utf8')
      expect(svg).not.toMatch(/<(text|image|script|style|foreignObject|linearGradient)\b|href=/)
    }
  })

  it('links to no host outside the reserved names', () => {
    const all = [...written.map(({ html }) => html), ...comments.map(({ words }) => words)].join(
      '\n',
    )
    const urls = comments.flatMap(({ by }) => (typeof by === 'string' ? [] : [by.url ?? '']))
    const hosts = [...[all, ...urls].join('\n').matchAll(/(?:https?:)?\/\/([^/"\s<>?#]+)/g)]
    expect(hosts.length).toBeGreaterThan(8)
    for (const [, host] of hosts) expect(host).toMatch(/(^|\.)example(\.(com|net|org))?$|\.test$/)
  })

  it('writes e-mail addresses only at reserved names', () => {
    for (const { by } of comments)
      if (typeof by !== 'string') expect(by.email).toMatch(/@(.+\.)?example(\.(com|net|org))?$/)
  })

  it('has a dozen public posts of real length', () => {
    const lengths = posts
      .filter(({ status, visibility }) => status === 'PUBLISHED' && visibility !== 'PRIVATE')
      .map(
        ({ html }) =>
          html
            .replace(/<[^>]+>/g, ' ')
            .split(/\s+/)
            .filter(Boolean).length,
      )
    expect(lengths.length).toBeGreaterThanOrEqual(12)
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(600)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1800)
  })

  it('answers only what was already there', () => {
    const age = new Map(written.map(({ key, daysAgo }) => [key, daysAgo * 24]))
    const check = (comment: DemoComment, olderThan: number) => {
      expect(comment.hoursAgo, comment.key).toBeLessThan(olderThan)
      for (const reply of comment.replies ?? []) check(reply, comment.hoursAgo)
    }
    for (const { on, comments } of threads)
      for (const comment of comments) check(comment, age.get(on) ?? 0)
  })

  it('has threads four deep, and a campaign that shares a host', () => {
    const depth = (comment: DemoComment): number =>
      1 + Math.max(0, ...(comment.replies ?? []).map(depth))
    expect(Math.max(...threads.flatMap(({ comments }) => comments.map(depth)))).toBe(4)
    const campaign = comments.filter(({ words }) =>
      words.includes('https://spine-miracle.example/'),
    )
    expect(campaign.length).toBeGreaterThanOrEqual(8)
  })
})

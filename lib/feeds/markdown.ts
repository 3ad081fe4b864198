import TurndownService from 'turndown'

type Written = {
  title: string
  html: string
  url: string
  author: string
  publishedAt: Date | null
}

/** A post as Markdown, for people and programs that read plain text. `html` is already sanitised. */
export function postMarkdown({ title, html, url, author, publishedAt }: Written): string {
  const turndown = new TurndownService({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    bulletListMarker: '-',
    emDelimiter: '*',
  })
  const date = publishedAt?.toISOString().slice(0, 10)
  const head = [`# ${oneLine(title)}`, `By ${oneLine(author)}${date ? `, ${date}` : ''}. <${url}>`]
  return `${[...head, turndown.turndown(html)].join('\n\n')}\n`
}

/** A title cannot begin a block of its own. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/([\\`*_[\]<>#])/g, '\\$1')
    .trim()
}

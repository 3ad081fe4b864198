type Props = {
  page: number
  pages: number
  hrefOf: (page: number) => string
  newer?: string
  older?: string
}

/** Links to the neighbouring pages of a list. Renders nothing where everything fits on one page. */
export function Pagination({ page, pages, hrefOf, newer = 'Newer', older = 'Older' }: Props) {
  if (pages <= 1) return null
  return (
    <nav className="pager" aria-label="Pages">
      {page > 1 ? (
        <a rel="prev" href={hrefOf(page - 1)}>
          ← {newer}
        </a>
      ) : (
        <span />
      )}
      <span className="quiet">
        Page {page} of {pages}
      </span>
      {page < pages ? (
        <a rel="next" href={hrefOf(page + 1)}>
          {older} →
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}

/** The pages of a list: its own address, then `<base>/page/N`. */
export function pageHref(base: string, page: number): string {
  if (page === 1) return base
  return `${base === '/' ? '' : base}/page/${page}`
}

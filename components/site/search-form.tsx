/** A search field that works as a plain form. */
export function SearchForm({ query = '', large = false }: { query?: string; large?: boolean }) {
  const id = large ? 'search-large' : 'search'
  return (
    <search>
      <form className={large ? 'search large' : 'search'} action="/search" method="get">
        <label className="unseen" htmlFor={id}>
          Search this site
        </label>
        <input
          id={id}
          type="search"
          name="q"
          defaultValue={query}
          placeholder="Search"
          maxLength={200}
          required
        />
        <button type="submit">Search</button>
      </form>
    </search>
  )
}

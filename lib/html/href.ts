export type Href = { href: string; host: string; own: boolean }

/**
 * The address that a link typed by a stranger may lead to: http, https or mailto, or an absolute path on our own site; null for
 * everything else. Reading it as a browser does (tabs, backslashes, missing slashes) keeps `//host`, `/\host` and `java\tscript:`
 * from passing as something that they are not. The result is canonical: reading it again gives the same.
 */
export function readHref(typed: string, siteOrigin: string): Href | null {
  const value = typed.trim()
  if (/^https?:\/\//i.test(value)) return readWeb(value, siteOrigin)
  if (/^mailto:/i.test(value)) return readMail(value)
  if (/^\/(?![/\\])/.test(value)) return readPath(value, siteOrigin)
  return null
}

function readWeb(value: string, siteOrigin: string): Href | null {
  const url = URL.parse(value)
  // A name before the host ("https://bank.example@evil.example") only ever serves to deceive.
  if (!url || url.username || url.password || !url.hostname) return null
  return { href: url.href, host: url.hostname, own: url.origin === siteOrigin }
}

/** One plain recipient; a subject, a body or a second recipient would be the stranger's words in the reader's mail. */
function readMail(value: string): Href | null {
  const address = /^mailto:([^\s@?&,;:<>"%\\]+@[^\s@?&,;:<>"%\\/]+)/i.exec(value)?.[1]
  if (!address) return null
  return { href: `mailto:${address}`, host: '', own: false }
}

function readPath(value: string, siteOrigin: string): Href | null {
  const url = URL.parse(value, siteOrigin)
  if (!url || url.origin !== siteOrigin || url.pathname.startsWith('//')) return null
  return { href: url.pathname + url.search + url.hash, host: '', own: true }
}

import type { Page } from 'playwright-core'

/** `places` is how many elements hold strangers' markup: none may be broken up. */
export type Served = { body: string; script: string; places: number }

const NONCE = 'only-this-script'

/** Only reports: scripts, handlers, script addresses and requests, whatever they would do. Playwright itself evaluates. */
const POLICY = `default-src 'none'; script-src 'nonce-${NONCE}' 'unsafe-eval'; form-action 'none'; base-uri 'none'; frame-src 'none'; style-src 'none'`

/**
 * Loads a page with strangers' markup in its `.c` elements, touches everything in it, and returns whatever happened: scripts, dialogs,
 * requests, navigations, new windows, elements, attributes and schemes that are not on the list, and markup outside its place.
 */
export async function watchPage(
  page: Page,
  origin: string,
  served: Served,
  allowed: Record<string, readonly string[]>,
): Promise<string[]> {
  const happened: string[] = []
  const address = `${origin}/page`
  page.on('dialog', (dialog) => {
    happened.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('popup', (popup) => happened.push(`popup ${popup.url()}`))
  page.on('pageerror', ({ message }) => happened.push(`script error ${message}`))
  await page.route('**/*', (route) => {
    const request = route.request()
    const isPage = request.isNavigationRequest() && request.url() === address
    if (isPage)
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers,
        body: documentOf(served),
      })
    happened.push(`request ${request.url().slice(0, 100)}`)
    return route.abort()
  })
  await page.goto(address, { waitUntil: 'load' })
  const lost = () => ['the page left while it was looked at']
  happened.push(
    ...(await page.evaluate(inspect, { allowed, whole: WHOLE, count: served.places }).catch(lost)),
  )
  if (page.url() !== address) happened.push(`navigated to ${page.url()}`)
  page.removeAllListeners('dialog').removeAllListeners('popup').removeAllListeners('pageerror')
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  return happened
}

const headers = { 'content-security-policy-report-only': POLICY, 'cache-control': 'no-store' }

function documentOf({ body, script }: Served): string {
  const watch = `window.seen = []; addEventListener('securitypolicyviolation', (event) => seen.push('policy ' + event.effectiveDirective + ' ' + event.blockedURI.slice(0, 80)));
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = () => { seen.push('called ' + name) }`
  const ours = (text: string) => `<script nonce="${NONCE}">${text}</script>`
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title>${ours(watch)}</head><body>${body}<p id="after">after</p>${script && ours(script)}</body></html>`
}

/** What our own markup around the words is made of in the thread and in the results of a search, with its attributes. */
const WHOLE = {
  ol: ['class'],
  li: ['class', 'id'],
  header: ['class'],
  h2: ['dir'],
  h3: ['class'],
  span: ['class'],
  div: ['class', 'dir'],
  time: ['datetime'],
  bdi: [],
  mark: [],
  a: ['href', 'rel', 'title', 'dir', 'data-reply-to', 'data-reply-name', 'aria-label'],
  p: ['class', 'dir'],
}

/** Runs in the page. */
async function inspect({
  allowed,
  whole,
  count,
}: {
  allowed: Record<string, readonly string[]>
  whole: Record<string, readonly string[]>
  count: number
}): Promise<string[]> {
  const KINDS = ['mouseover', 'focus', 'click', 'error', 'load', 'toggle', 'animationstart']
  const seen = (window as unknown as { seen: string[] }).seen
  const places = [...document.querySelectorAll('body > .c, body > .whole')]
  if (places.length !== count) seen.push(`${places.length} places instead of ${count}`)
  for (const place of places) {
    const list = place.matches('.whole') ? { ...allowed, ...whole } : allowed
    for (const element of place.querySelectorAll('*')) {
      const attributes = list[element.localName]
      if (!attributes || element.namespaceURI !== 'http://www.w3.org/1999/xhtml')
        seen.push(`<${element.localName}>`)
      for (const { name, value } of element.attributes) {
        if (!attributes?.includes(name)) seen.push(`${element.localName}[${name}]`)
        if (!/^(?:href|cite|src)$/.test(name)) continue
        const scheme = URL.parse(value, location.href)?.protocol ?? ''
        if (!['http:', 'https:', 'mailto:', ''].includes(scheme)) seen.push(`scheme ${scheme}`)
      }
      for (const kind of element.attributes.length > 0 ? KINDS : []) {
        const event = new Event(kind, { cancelable: true })
        element.addEventListener('click', (click) => click.preventDefault(), { once: true })
        element.dispatchEvent(event)
      }
    }
    const comments = document.createTreeWalker(place, NodeFilter.SHOW_COMMENT)
    if (comments.nextNode()) seen.push('a comment node')
    if (place.matches('.whole')) continue
    // What a script reads back and puts in again is still the same.
    const again = new DOMParser().parseFromString(place.innerHTML, 'text/html').body.innerHTML
    if (again !== place.innerHTML) seen.push(`parsed again it differs: ${again.slice(0, 100)}`)
  }
  const others = [...document.body.children].filter((child) => !places.includes(child))
  for (const other of others)
    if (other.id !== 'after' && other.localName !== 'script')
      seen.push(`outside: <${other.localName}>`)
  // Two frames later whatever was set off has begun.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  return seen
}

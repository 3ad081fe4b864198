/**
 * Improves what already works without it. No dependency, and no request but the preview and the player that a reader asks for.
 */

const form = document.querySelector('form[data-reply-form]')
const respond = document.getElementById('respond')
if (form && respond) {
  countSeconds()
  keepUnsentWords()
  rememberWriter()
  moveUnderAnsweredComment()
  countDown()
  offerPreview()
  sendOnce()
}
forgetSentWords()
loadPlayers()
offerSharing()

function field(name) {
  // The words have another name on every post where the honeypot is set.
  return form.elements.namedItem(name === 'comment' ? 'reply-comment' : name)
}

function draftKey(post, parent) {
  return `backtalk:reply:${post}:${parent || 0}`
}

/** Storage may be full, forbidden or absent: then the page works as it does without a script. */
function store(act) {
  try {
    return act(localStorage)
  } catch {
    return null
  }
}

/** How long writing took from the empty form to the button; words that were there before tell nothing. */
function countSeconds() {
  const start = performance.now()
  const seconds = document.createElement('input')
  seconds.type = 'hidden'
  seconds.name = 'seconds'
  if (field('token').value || field('comment').value) return
  form.addEventListener('backtalk:restored', () => seconds.remove())
  form.addEventListener('submit', () => {
    seconds.value = ((performance.now() - start) / 1000).toFixed(1)
  })
  form.append(seconds)
}

function keepUnsentWords() {
  const words = field('comment')
  // Where storage is forbidden, words outlive at least a change of mind.
  const memory = new Map()
  const key = () => draftKey(field('post').value, field('parent').value)
  const keep = () => {
    memory.set(key(), words.value)
    store((kept) => (words.value ? kept.setItem(key(), words.value) : kept.removeItem(key())))
  }
  const restore = () => {
    const draft = store((kept) => kept.getItem(key())) ?? memory.get(key())
    const quoted = /[?&]quote=/.test(location.search) && words.defaultValue
    if (!draft || (words.value && words.value !== quoted)) return
    words.value = quoted && !draft.startsWith(quoted) ? quoted + draft : draft
    form.dispatchEvent(new CustomEvent('backtalk:restored'))
  }
  words.addEventListener('input', keep)
  form.addEventListener('backtalk:parent', restore)
  form.addEventListener('submit', () => {
    keep()
    const sent = JSON.stringify([key(), words.value])
    store((kept) => {
      // Those that were never confirmed would pile up.
      for (const old of Object.keys(kept).filter((name) => name.startsWith('backtalk:sent:')))
        kept.removeItem(old)
      kept.setItem(`backtalk:sent:${field('token').value}`, sent)
    })
  })
  restore()
}

/** Only the server's confirmation clears a draft: a cookie of one minute that names the form that it has stored. */
function forgetSentWords() {
  const token = /(?:^|; )backtalk-stored=([\w-]+)/.exec(document.cookie)?.[1]
  const sent = token && store((kept) => JSON.parse(kept.getItem(`backtalk:sent:${token}`)))
  if (!sent) return
  const [key, words] = sent
  store((kept) => {
    // What was typed since, in another tab, stays.
    if (kept.getItem(key) === words) kept.removeItem(key)
    kept.removeItem(`backtalk:sent:${token}`)
  })
  if (form && field('comment').value === words) field('comment').value = ''
  // Not ":target", which browsers set only after this has run.
  const named = document.getElementById(location.hash.slice(1))?.closest('.comment')
  if (named) offerChange(named)
}

/** The page is the same for everybody: only this browser knows that the comment was sent from it a moment ago. */
function offerChange(comment) {
  const way = document.querySelector('a[href="/comments/own"]')?.cloneNode(true)
  if (!way) return
  const line = document.createElement('p')
  line.className = 'comment-act'
  line.append(way)
  comment.querySelector('.comment-body').append(line)
}

function rememberWriter() {
  const consent = field('consent')
  if (!consent) return
  const names = ['author', 'email', 'url'].filter(field)
  const known = store((kept) => JSON.parse(kept.getItem('backtalk:writer')))
  if (known) {
    for (const name of names) field(name).value ||= known[name] ?? ''
    consent.checked = true
  }
  form.addEventListener('submit', () => {
    const writer = Object.fromEntries(names.map((name) => [name, field(name).value]))
    store((kept) =>
      consent.checked
        ? kept.setItem('backtalk:writer', JSON.stringify(writer))
        : kept.removeItem('backtalk:writer'),
    )
  })
}

function moveUnderAnsweredComment() {
  const home = document.createComment('reply form')
  respond.before(home)
  const title = document.getElementById('reply-title')
  const cancel = document.createElement('button')
  cancel.type = 'button'
  cancel.className = 'plain'
  cancel.textContent = 'Cancel reply'
  cancel.onclick = goHome

  const quote = document.createElement('button')
  quote.type = 'button'
  quote.className = 'plain'
  quote.textContent = 'Quote'
  quote.onclick = () => quoteAnswered(answered)

  let answered = null
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[data-reply-to]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return
    event.preventDefault()
    goTo(link)
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && answered) goHome()
  })

  function goTo(link) {
    answered = link
    title.replaceChildren('Leave a Reply to ', link.dataset.replyName)
    for (const link of document.querySelectorAll('a.cancel-reply')) link.remove()
    form.querySelector('.send').append(cancel, quote)
    link.closest('.comment-body').after(respond)
    switchTo(link.dataset.replyTo)
    field('comment').focus()
  }

  function goHome() {
    const from = answered
    answered = null
    title.textContent = 'Leave a Reply'
    cancel.remove()
    quote.remove()
    home.after(respond)
    switchTo('')
    from?.focus()
  }

  /** Each comment has a draft of its own: the words on the screen stay with the comment they answer. */
  function switchTo(parent) {
    field('parent').value = parent
    field('comment').value = ''
    form.dispatchEvent(new CustomEvent('backtalk:parent'))
  }
}

/** What is selected of the comment being answered, or all of it, as a quotation before the answer. */
function quoteAnswered(link) {
  const words = field('comment')
  const answered = link.closest('.comment-body').querySelector('.prose')
  const chosen = getSelection()
  const part = answered.contains(chosen.anchorNode) && chosen.toString().trim()
  // biome-ignore lint/performance/useDomNodeTextContent: with the line breaks that readers see
  const text = (part || answered.innerText).replace(/[&<>]/g, (sign) => SIGNS[sign])
  words.setRangeText(`<blockquote>${text.trim()}</blockquote>\n\n`, 0, 0, 'end')
  words.dispatchEvent(new Event('input', { bubbles: true }))
  words.focus()
}

const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** The limit is in bytes of UTF-8, as the server counts; it is spoken of only when it is near. */
function countDown() {
  const words = field('comment')
  const limit = words.maxLength
  const left = document.createElement('p')
  left.className = 'note'
  left.setAttribute('role', 'status')
  words.after(left)
  words.addEventListener('input', () => {
    const rest = limit - new TextEncoder().encode(words.value).length
    left.textContent = rest < limit / 10 ? `${rest} bytes left` : ''
  })
}

function offerPreview() {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'plain'
  button.textContent = 'Preview'
  const shown = document.createElement('div')
  shown.className = 'preview prose'
  shown.setAttribute('role', 'status')
  let typing
  const show = async () => {
    const sent = { method: 'POST', body: new FormData(form) }
    const answer = await fetch('/comments/preview', sent).catch(() => null)
    // The server sends the same sanitised markup that it would publish.
    if (answer?.ok) shown.innerHTML = await answer.text()
    else shown.textContent = 'The preview is not available now.'
  }
  button.onclick = () => {
    form.querySelector('.send').before(shown)
    return show()
  }
  // Once asked for, it follows the words.
  field('comment').addEventListener('input', () => {
    clearTimeout(typing)
    if (shown.isConnected) typing = setTimeout(show, 400)
  })
  form.querySelector('.send').append(button)
}

/** One fill of the form is one comment, however often the button is pressed. */
function sendOnce() {
  let sent = false
  // Pages are cached and the same for everybody: what tells one fill of the form from another is made here.
  if (field('token').value === '') field('token').value = crypto.randomUUID()
  const offline = document.createElement('p')
  offline.className = 'note'
  offline.setAttribute('role', 'alert')
  form.querySelector('.send').before(offline)
  form.addEventListener('submit', (event) => {
    const away = navigator.onLine === false
    offline.textContent = away
      ? 'You are offline. Your words are kept: send them when you are back.'
      : ''
    if (sent || away) event.preventDefault()
    else sent = true
  })
  // Coming back by the Back button finds the form ready again.
  addEventListener('pageshow', () => {
    sent = false
  })
}

/** A link to a player becomes the player; with a key for another tab it stays a link. */
function loadPlayers() {
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[data-player]')
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const frame = document.createElement('iframe')
    frame.src = link.dataset.player
    frame.title = link.textContent
    frame.className = `embed-frame embed-${link.dataset.embed?.toLowerCase()}`
    frame.allow = 'autoplay; fullscreen; encrypted-media; picture-in-picture'
    frame.referrerPolicy = 'strict-origin-when-cross-origin'
    link.replaceWith(frame)
    frame.focus()
  })
}

/** Hands a post on: by the device's own sheet where it has one, else by its address in the clipboard. */
function offerSharing() {
  const words = document.querySelector('article > .prose')
  const url = document.querySelector('link[rel=canonical]')?.href
  if (!words || !url || !(navigator.share || navigator.clipboard)) return
  const button = document.createElement('button')
  button.className = 'share'
  button.textContent = navigator.share ? 'Share' : 'Copy the link'
  button.onclick = async () => {
    try {
      if (navigator.share) return await navigator.share({ title: document.title, url })
      await navigator.clipboard.writeText(url)
      button.textContent = 'Copied'
    } catch {
      // A change of mind, or a browser that forbids it.
    }
  }
  words.after(button)
}

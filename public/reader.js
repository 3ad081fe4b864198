/**
 * Improves what already works without it: the reply form moves under the comment being answered, unsent words are kept in
 * this browser, and name, e-mail and website are remembered for those who agreed; players of other sites are loaded in their
 * place. No dependency, no request of its own but the preview and the player that a reader asks for.
 */

const form = document.querySelector('form[data-reply-form]')
const respond = document.getElementById('respond')
if (form && respond) {
  keepUnsentWords()
  rememberWriter()
  moveUnderAnsweredComment()
  countDown()
  offerPreview()
  sendOnce()
}
forgetSentWords()
loadPlayers()

function field(name) {
  return form.elements.namedItem(name)
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

function keepUnsentWords() {
  const words = field('comment')
  const key = () => draftKey(field('post').value, field('parent').value)
  const restore = () => {
    if (words.value === '') words.value = store((kept) => kept.getItem(key())) ?? ''
  }
  words.addEventListener('input', () => {
    store((kept) => (words.value ? kept.setItem(key(), words.value) : kept.removeItem(key())))
  })
  form.addEventListener('backtalk:parent', restore)
  form.addEventListener('submit', () => store((kept) => kept.setItem('backtalk:sent', key())))
  restore()
}

/** Only the server's confirmation clears a draft: the new comment, or a receipt for a held one, with these very words in it. */
function forgetSentWords() {
  // Not ":target", which browsers set only after this has run.
  const named = document.getElementById(location.hash.slice(1))
  const landed = document.getElementById('receipt') ?? named?.closest('.comment')
  const refused = document.getElementById('reply-problems')
  const sent = store((kept) => kept.getItem('backtalk:sent'))
  const draft = sent && store((kept) => kept.getItem(sent))
  if (!sent || !landed || refused || !holds(landed, draft ?? '')) return
  store((kept) => {
    kept.removeItem(sent)
    kept.removeItem('backtalk:sent')
  })
  if (form && draft && field('comment').value === draft) field('comment').value = ''
  if (landed.matches('.comment')) offerChange(landed)
}

/** Compared by letters: markup, quotes and line breaks may have been set otherwise. */
function holds(landed, draft) {
  const letters = (text) => text.replace(/<[^>]*>/g, '').replace(/[^\p{L}\p{N}]/gu, '')
  const words = landed.querySelector('.prose')?.textContent ?? ''
  return letters(words).includes(letters(draft).slice(0, 30))
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
    document.querySelector('a.cancel-reply')?.remove()
    form.querySelector('.send').append(cancel)
    link.closest('.comment-body').after(respond)
    switchTo(link.dataset.replyTo)
    field('comment').focus()
  }

  function goHome() {
    const from = answered
    answered = null
    title.textContent = 'Leave a Reply'
    cancel.remove()
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
  button.onclick = async () => {
    const answer = await fetch('/comments/preview', { method: 'POST', body: new FormData(form) })
    // The server sends the same sanitised markup that it would publish.
    if (answer.ok) shown.innerHTML = await answer.text()
    else shown.textContent = 'The preview is not available now.'
    form.querySelector('.send').before(shown)
  }
  form.querySelector('.send').append(button)
}

/** One fill of the form is one comment, however often the button is pressed. */
function sendOnce() {
  let sent = false
  // Pages are cached and the same for everybody: what tells one fill of the form from another is made here.
  if (field('token').value === '') field('token').value = crypto.randomUUID()
  form.addEventListener('submit', (event) => {
    if (sent) event.preventDefault()
    sent = true
  })
  // Coming back by the Back button finds the form ready again.
  addEventListener('pageshow', () => {
    sent = false
  })
}

/** A link to a player becomes the player where it stands; with a key for another tab or window it stays a link. */
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

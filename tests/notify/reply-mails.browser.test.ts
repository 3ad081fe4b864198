import { afterAll, beforeAll, expect } from 'vitest'
import { faultsOf } from '#tests/support/axe.ts'
import { browserTest, openPage, PHONE } from '#tests/support/browser.ts'
import { type MailServer, startMailServer, textOf } from '#tests/support/mail-server.ts'
import { openOwnSite } from '#tests/support/open-site.ts'
import { postReply } from '#tests/support/requests.ts'
import type { Site } from '#tests/support/site.ts'
import { insertPost, storeSettings } from '#tests/support/site-database.ts'

let server: MailServer
let site: Site
let post = ''

beforeAll(async () => {
  server = await startMailServer()
  site = await openOwnSite('empty', { env: { SMTP_URL: server.url } })
  await storeSettings(site, { floodSeconds: 0, maxLinks: 1 })
  post = await insertPost(site, 'on-knees')
})

afterAll(async () => {
  await site?.remove()
  await server?.close()
})

/** The text of the last mail to somebody, once it has come. */
async function mailTo(email: string, saying: string | RegExp): Promise<string> {
  const find = () =>
    server.received
      .filter(({ to }) => to[0] === email)
      .map(textOf)
      .find((text) => text.match(saying))
  await expect.poll(find, { timeout: 20_000 }).toBeTruthy()
  return find() ?? ''
}

const linkIn = (text: string, pattern: RegExp) => pattern.exec(text)?.[0] ?? ''

browserTest.for([
  { as: 'with a script on a desk', javaScriptEnabled: true, email: 'ria@guest.test' },
  { as: 'without a script on a phone', javaScriptEnabled: false, email: 'pat@guest.test' },
])(
  'a guest asks to be told of replies, confirms, is told, and stops it, $as',
  async ({ javaScriptEnabled, email }) => {
    const options = javaScriptEnabled ? {} : { javaScriptEnabled, viewport: PHONE }
    const page = await openPage(options)
    await page.goto(`${site.url}/on-knees`)
    await page.getByRole('textbox', { name: 'Comment' }).fill(`Swimming helped ${email}.`)
    await page.getByRole('textbox', { name: 'Name' }).fill('Ria')
    await page.locator('#reply-email').fill(email)
    await page.locator('#reply-notify').selectOption('replies')
    await page.getByRole('button', { name: 'Post Comment' }).click()
    await page.getByText('awaiting moderation').waitFor()
    await page.getByText('You will be told of replies once this comment').waitFor()

    // The owner approves it on a phone, from the mail, signed in nowhere.
    const held = await mailTo('ada@blog.test', `Swimming helped ${email}`)
    const desk = await openPage({ viewport: PHONE })
    await desk.goto(linkIn(held, /http\S+do=approve/))
    await desk.getByText('The writer has no approved comment yet.').waitFor()
    await desk.getByRole('button', { name: 'Approve' }).click()
    await desk.getByRole('heading', { name: 'Approved' }).waitFor()

    // Only now the guest is asked, and confirms.
    const asks = await mailTo(email, 'Please open this link')
    await page.goto(linkIn(asks, /http\S+confirm\?\S+/))
    await page.getByRole('button', { name: 'Yes, confirm' }).click()
    await page.getByText('Your address is confirmed').waitFor()

    // The owner's answer is told, with its way out.
    const parent = linkIn(asks, /(?<=\/comments\/)\d+/)
    const answer = await postReply(site.url, { post, parent, comment: `Good, ${email}!` })
    expect(answer.status).toBe(303)
    const waits = await mailTo('ada@blog.test', `Good, ${email}!`)
    await desk.goto(linkIn(waits, /http\S+do=approve/))
    await desk.getByRole('button', { name: 'Approve' }).click()
    await desk.getByRole('heading', { name: 'Approved' }).waitFor()
    const told = await mailTo(email, `Good, ${email}!`)
    await page.goto(linkIn(told, /http\S+\/comments\/\d+/))
    await page.getByText(`Good, ${email}!`).waitFor()

    await page.goto(linkIn(told, /http\S+stop\?\S+/))
    await page.getByRole('button', { name: 'Stop these mails' }).click()
    await page.getByRole('heading', { name: 'These mails are stopped' }).waitFor()
  },
)

browserTest('axe finds nothing behind the links of mails', async () => {
  const comment = 'Resting helped me.'
  const email = 'ray@guest.test'
  const sent = await postReply(site.url, { post, comment, email, notify: 'replies' })
  await fetch(`${site.url}/subscriptions`, {
    method: 'POST',
    headers: { origin: site.url },
    body: new URLSearchParams({ post, email: `follows-${email}` }),
  })
  const asks = await mailTo(`follows-${email}`, 'Please open this link')
  const held = await mailTo('ada@blog.test', comment)
  const addresses = [
    new URL(sent.headers.get('location') ?? '', site.url).href,
    linkIn(asks, /http\S+confirm\?\S+/),
    linkIn(held, /http\S+do=spam/),
    `${site.url}/subscriptions/stop?token=x`,
    `${site.url}/comments/own`,
  ]
  const page = await openPage({ bypassCSP: true, quiet: true })
  for (const address of addresses) {
    await page.goto(address)
    expect(await faultsOf(page)).toEqual([])
  }
})

browserTest(
  'the writer of a comment that is shown at once finds the way to change it',
  async () => {
    await storeSettings(site, { requirePreviouslyApproved: false })
    for (const javaScriptEnabled of [true, false]) {
      const page = await openPage({ javaScriptEnabled })
      await page.goto(`${site.url}/on-knees`)
      await page
        .getByRole('textbox', { name: 'Comment' })
        .fill(`Walking helped me, ${javaScriptEnabled}.`)
      await page.getByRole('textbox', { name: 'Name' }).fill('Ann')
      await page.locator('#reply-email').fill('ann@guest.test')
      await page.getByRole('button', { name: 'Post Comment' }).click()
      await page.waitForURL(/#comment-\d+$/)
      const way = javaScriptEnabled ? page.locator('.comment:target') : page.locator('#respond')
      await way.getByRole('link', { name: 'Edit it or take it back' }).click()
      await page.getByText('Your comment is on the page.').waitFor()
      await page.getByRole('button', { name: 'Withdraw' }).click()
      await page.getByText('You have taken this comment back.').waitFor()
    }
  },
)

import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { browserTest, openPage, PHONE } from '#tests/support/browser.ts'
import { openSite } from '#tests/support/open-site.ts'
import { ADMIN, type Site } from '#tests/support/site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site?.remove())

async function signInAs(
  email: string,
  password: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await openPage(options)
  await page.goto(`${site.url}/login?next=/admin/profile`)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  return page
}

const signInAsAda = (options?: BrowserContextOptions) =>
  signInAs(ADMIN.email, ADMIN.password, options)

browserTest.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('signing in leads to where one wanted to go, %s', async (_, javaScriptEnabled) => {
  const page = await signInAsAda({ javaScriptEnabled })
  await page.waitForURL(`${site.url}/admin/profile`)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Your profile')
})

browserTest.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('a wrong password is said, and the e-mail is still there, %s', async (_, javaScriptEnabled) => {
  const page = await signInAs('eve@blog.test', 'a guess at random', { javaScriptEnabled })
  await page.getByText('do not belong together').waitFor()
  expect(await page.getByLabel('Email').inputValue()).toBe('eve@blog.test')
})

browserTest('a stranger is sent to sign in and comes back to the screen', async () => {
  const page = await openPage()
  await page.goto(`${site.url}/admin/people`)
  expect(page.url()).toBe(`${site.url}/login?next=%2Fadmin%2Fpeople`)
})

browserTest('a link does not sign anybody out, its button does', async () => {
  const page = await signInAsAda({ viewport: PHONE })
  await page.waitForURL(`${site.url}/admin/profile`)
  await page.goto(`${site.url}/logout`)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByText('You are signed out').waitFor()
  await page.goto(`${site.url}/admin`)
  expect(page.url()).toContain('/login')
})

browserTest(
  'an invited contributor gets in by the link, sees their screens only, and is out at once',
  async () => {
    const ada = await signInAsAda()
    await ada.waitForURL(`${site.url}/admin/profile`)
    await ada.goto(`${site.url}/admin/people/new`)
    await ada.getByLabel('Name').fill('Cy')
    await ada.getByLabel('Email').fill('cy@blog.test')
    await ada.getByRole('button', { name: 'Add person' }).click()
    const said = await ada.getByText('is added and gets a mail').textContent()
    const link = said?.match(/http\S+/)?.[0] ?? ''

    const cy = await openPage({ viewport: PHONE })
    await cy.goto(link)
    await cy.getByLabel('New password').fill('a quiet word for cy')
    await cy.getByRole('button', { name: 'Save the password' }).click()
    await cy.waitForURL(`${site.url}/admin`)
    for (const path of ['people', 'people/1', 'people/new', 'settings', 'settings/discussion']) {
      const answer = await cy.goto(`${site.url}/admin/${path}`)
      expect([path, answer?.status()]).toEqual([path, 404])
    }

    await ada.goto(`${site.url}/admin/people?q=cy@blog.test`)
    await ada.getByRole('link', { name: /^Cy/ }).click()
    await ada.getByRole('button', { name: 'Deactivate' }).click()
    await ada.getByText('Deactivated.', { exact: true }).waitFor()
    await cy.goto(`${site.url}/admin`)
    expect(cy.url()).toContain('/login')
  },
)

browserTest(
  'a setting that does not fit is said beside its field, and the rest is kept',
  async () => {
    const page = await signInAsAda()
    await page.waitForURL(`${site.url}/admin/profile`)
    await page.goto(`${site.url}/admin/settings`)
    await page.getByLabel('Site title').fill('The Small of the Back')
    await page.getByLabel('Site language').fill('not a tag!')
    await page.getByRole('button', { name: 'Save changes' }).click()
    await page.getByText('A language tag such as en or pt-BR.', { exact: true }).waitFor()
    expect(await page.getByLabel('Site title').inputValue()).toBe('The Small of the Back')
    await page.getByLabel('Site language').fill('en-GB')
    await page.getByRole('button', { name: 'Save changes' }).click()
    await page.getByText('Settings saved').waitFor()
    await page.reload()
    expect(await page.getByLabel('Site language').inputValue()).toBe('en-GB')
  },
)

browserTest('a question mark shows the keys, and two keys go to a screen', async () => {
  const page = await signInAsAda()
  await page.waitForURL(`${site.url}/admin/profile`)
  const name = page.getByLabel('Name')
  await name.fill('')
  await name.pressSequentially('gu?')
  expect(await name.inputValue()).toBe('gu?')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('g')
  await page.keyboard.press('u')
  await page.waitForURL(`${site.url}/admin/people`)
})

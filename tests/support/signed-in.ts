import type { Page } from 'playwright-core'
import { openPage } from './browser.ts'
import { signInByHttp } from './requests.ts'
import { ADMIN, type Site } from './site.ts'

type Options = Parameters<typeof openPage>[0] & { email?: string }

/** A page of a browser in which somebody has signed in: the administrator, unless another e-mail is given. */
export async function signedIn(
  site: Site,
  { email = ADMIN.email, ...options }: Options = {},
): Promise<Page> {
  const page = await openPage(options)
  const cookies = (await signInByHttp(site.url, email)).split('; ').map((pair) => {
    const [name = '', ...value] = pair.split('=')
    return { name, value: value.join('='), url: site.url }
  })
  await page.context().addCookies(cookies)
  return page
}

import { keepAuthSecret } from '../data-dir.ts'
import { db } from '../db/client.ts'
import { env } from '../env.ts'
import type { Manifest } from '../transfer/lines.ts'
import { restoreArchive } from '../transfer/restore.ts'
import { type Kind, writeArchive } from '../transfer/write.ts'
import { withDatabase } from './with-database.ts'

/** `backtalk export` and `backtalk backup`: says what went into the file. */
export async function write(path: string, kind: Kind): Promise<void> {
  await withDatabase(async () => {
    const { manifest, missingFiles } = await writeArchive({ path, kind, now: new Date() })
    console.log(`Wrote ${inWords(manifest)} into ${path}.`)
    if (kind === 'backup') console.log('It opens the whole site: keep it where nobody else reads.')
    for (const key of missingFiles)
      console.log(`MISSING the file ${key} is not in the media folder.`)
    if (missingFiles.length > 0) process.exitCode = 1
  })
}

type Options = { replace?: boolean }

/** `backtalk restore`: the site as it was. */
export async function restore(path: string, { replace = false }: Options): Promise<void> {
  await withDatabase(async () => {
    const { manifest, authSecret } = await restoreArchive({ path, replace, trusted: true })
    console.log(`Restored ${inWords(manifest)}, as of ${manifest.createdAt}.`)
    if (authSecret !== null && authSecret !== env().AUTH_SECRET) await takeSecret(authSecret)
  })
}

async function takeSecret(authSecret: string): Promise<void> {
  if (await keepAuthSecret(env().DATA_DIR, authSecret))
    console.log('Its secret is in the data folder now. Start the site again if it is running.')
}

/** `backtalk import` of an archive from another site. */
export async function importArchive(path: string, { replace = false }: Options): Promise<void> {
  await withDatabase(async () => {
    const { manifest } = await restoreArchive({ path, replace, trusted: false })
    console.log(`Imported ${inWords(manifest)} from ${manifest.siteUrl}.`)
    const able = { role: 'ADMINISTRATOR' as const, passwordHash: { not: null } }
    if ((await db.person.count({ where: able })) === 0)
      console.log('Nobody has a password yet: give one with "backtalk user password <e-mail>".')
  })
}

function inWords({ rows, files }: Manifest): string {
  const count = (number: number, one: string, many: string) =>
    `${number.toLocaleString('en')} ${number === 1 ? one : many}`
  return [
    count(rows.posts ?? 0, 'post or page', 'posts and pages'),
    count(rows.comments ?? 0, 'comment', 'comments'),
    count(rows.people ?? 0, 'person', 'people'),
    count(files, 'file', 'files'),
  ].join(', ')
}

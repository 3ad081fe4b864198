import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { copyFolder } from './copy-folder.ts'
import type { Site } from './site.ts'
import { askDatabase } from './site-database.ts'

/** What a site holds: nothing but its administrator, or the demo blog. */
export type Content = 'empty' | 'demo'

/** SQLSTATE deadlock_detected. */
const DEADLOCK = '40P01'

const TABLES = `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`

/** Keeps a copy of all rows of a site in a schema that the application does not know. */
export async function keepContent(site: Site, content: Content): Promise<void> {
  const kept = `kept_${content}`
  await askDatabase(
    site,
    `DO $$
     DECLARE one text;
     BEGIN
       CREATE SCHEMA ${kept};
       CREATE TABLE ${kept}.sequence_values AS SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = 'public';
       FOR one IN ${TABLES} LOOP EXECUTE format('CREATE TABLE ${kept}.%I AS TABLE public.%I', one, one); END LOOP;
     END $$`,
  )
}

/**
 * Makes a running site what it was when its content was kept: rows, numbering, and pages in memory.
 * @param folder the data folder in which the files of the content lie
 */
export async function putContentBack(site: Site, content: Content, folder: string): Promise<void> {
  await deleteAndInsert(site, `kept_${content}`)
  const media = join(site.dataDir, 'media')
  // A picture that was asked for by the tests before may still be drawn: a folder that fills up is emptied again.
  await rm(media, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  if (content === 'demo') await copyFolder(join(folder, 'media'), media)
}

async function deleteAndInsert(site: Site, kept: string): Promise<void> {
  const changed = askDatabase(
    site,
    `DO $$
     DECLARE one text; names text;
     BEGIN
       PERFORM set_config('session_replication_role', 'replica', true);
       FOR one IN ${TABLES} LOOP EXECUTE format('LOCK TABLE public.%I', one); END LOOP;
       FOR one IN ${TABLES} LOOP EXECUTE format('DELETE FROM public.%I', one); END LOOP;
       FOR one IN ${TABLES} LOOP
         SELECT string_agg(quote_ident(attname), ', ') INTO names FROM pg_attribute
          WHERE attrelid = format('public.%I', one)::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '';
         EXECUTE format('INSERT INTO public.%I (%s) OVERRIDING SYSTEM VALUE SELECT %s FROM ${kept}.%I', one, names, names, one);
       END LOOP;
       PERFORM setval(format('public.%I', sequencename)::regclass, coalesce(last_value, 1), last_value IS NOT NULL) FROM ${kept}.sequence_values;
       PERFORM pg_notify('backtalk_pages', '["all"]');
     END $$`,
  )
  await changed.catch((error: { code?: string }) => {
    // A job that the tests before have left at work held what we waited for: the database ends one of the two.
    if (error.code !== DEADLOCK) throw error
    return deleteAndInsert(site, kept)
  })
}

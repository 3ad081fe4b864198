import { prepareDataDir, readSecrets } from '../data-dir.ts'
import { env, provideEnv } from '../env.ts'

/** Sees to it that there is a secret to sign with: `AUTH_SECRET`, or one made once and kept in the data folder. */
export async function prepareSecrets(): Promise<void> {
  const { AUTH_SECRET, DATA_DIR } = env()
  if (AUTH_SECRET) return
  await prepareDataDir(DATA_DIR)
  provideEnv({ AUTH_SECRET: (await readSecrets(DATA_DIR)).auth })
}

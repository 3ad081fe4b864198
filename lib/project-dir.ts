import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The folder with package.json, wherever the program was started from. It is found from this file, whose place the bundler keeps; not
 * by `new URL('..', import.meta.url)`, which the bundler takes for a file that is to be published.
 */
export const PROJECT_DIR: string = dirname(dirname(fileURLToPath(import.meta.url)))

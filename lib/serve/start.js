// The main job, `npm start`. In JavaScript, because Node keeps the compiled code of TypeScript only once it is told to:
// whatever ran before would be compiled at every start, and the compiler loaded for it.
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// `npm ci` clears it. Where nothing can be written, every start compiles anew.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url)))
await import('./main.ts')

import { argv, exit } from 'node:process'

const benches: Record<string, () => Promise<{ run(): Promise<void> }>> = {
  serve: () => import('./serve.ts'),
  classifier: () => import('./classifier.ts'),
  'author-media': () => import('./author/media.ts'),
}

// `npm run bench -- serve`: runs the benches that are named, or all of them.

const names = argv.slice(2)
const unknown = names.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are: ${Object.keys(benches)}.`)
  exit(1)
}
for (const name of names.length > 0 ? names : Object.keys(benches)) {
  console.log(`\n${name}`)
  const { run } = (await benches[name]?.()) ?? {}
  await run?.()
}
exit(0)

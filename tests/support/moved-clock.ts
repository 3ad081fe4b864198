import { readFileSync } from 'node:fs'

// Loaded into a test site before everything else (`startSite({ clock })`): its `Date` is ahead of the machine's by the milliseconds in a
// file. The application itself has no way to be told another time, and needs none.

const file = process.env.TEST_CLOCK ?? ''
const RealDate = Date
let ahead = read()
setInterval(() => {
  ahead = read()
}, 20).unref()

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, made) =>
    Reflect.construct(target, given.length > 0 ? given : [now()], made),
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
})

function now(): number {
  return RealDate.now() + ahead
}

function read(): number {
  return Number(readFileSync(file, 'utf8'))
}

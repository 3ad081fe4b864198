import { afterAll } from 'vitest'
import { provideEnv } from '#lib/env.ts'

// Test files share a process: what one of them tells the application is not meant for the next.
const before = { ...process.env }

afterAll(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
  provideEnv({})
})

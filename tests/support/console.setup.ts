import { afterEach, beforeEach, expect, vi } from 'vitest'

// Noise is failure: a test that expects an error to be reported says so by mocking console.error itself.
beforeEach(() => {
  vi.spyOn(console, 'error')
})

afterEach(() => {
  if (!vi.isMockFunction(console.error)) return
  const reported = vi.mocked(console.error).mock.calls
  vi.restoreAllMocks()
  expect(reported, 'console.error was called').toEqual([])
})

import { defineConfig } from 'vitest/config'

const setupFiles = ['./tests/support/console.setup.ts', './tests/support/env.setup.ts']

export default defineConfig({
  test: {
    projects: [
      {
        // Pure code: no database, no browser.
        test: {
          name: 'unit',
          include: ['tests/**/*.unit.test.ts', 'tests/html/**/*.test.ts'],
          setupFiles,
        },
      },
      {
        // Domain verbs on a real PostgreSQL: a database a worker, copied from a migrated template, emptied before each test.
        test: {
          name: 'integration',
          include: ['tests/**/*.test.ts'],
          exclude: [
            'tests/html/**',
            'tests/**/*.unit.test.ts',
            'tests/**/*.browser.test.ts',
            'tests/**/*.site.test.ts',
          ],
          globalSetup: ['./tests/support/postgres.ts'],
          setupFiles: [...setupFiles, './tests/support/database.setup.ts'],
        },
      },
      {
        // The whole application as `npm start` runs it, asked over HTTP and walked in a real Chromium.
        test: {
          name: 'site',
          include: ['tests/**/*.site.test.ts', 'tests/**/*.browser.test.ts'],
          globalSetup: ['./tests/support/site-folders.ts'],
          setupFiles,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A slow machine is no mistake: what never comes fails all the same.
          expect: { poll: { timeout: 15_000 } },
          // A browser on a busy machine may miss a key; what is wrong is wrong twice.
          retry: 1,
        },
      },
    ],
    // Files of a project share their worker's process, modules, database client and browser: to start them anew would take longer than most files.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})

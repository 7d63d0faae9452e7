import { defineConfig } from 'vitest/config'

/** One suite for each kind of world a test needs. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          // A property takes seconds on a busy machine, and a hundred times the cases take a hundred times as long.
          testTimeout: process.env.PROPERTY_RUNS ? 900_000 : 30_000,
          exclude: ['test/e2e/**', 'test/real-helpdesks/**', 'test/focus/**', 'test/firefox/**'],
        },
      },
      // A browser's tests wait most of the time, and two of them fit on two cores. Those that share a helpdesk or a display go
      // one after another.
      suite('e2e', { exclude: ['test/e2e/editors/**'], atOnce: 2 }),
      suite('e2e/editors', { name: 'editors' }),
      suite('real-helpdesks'),
      suite('focus'),
      suite('firefox'),
    ],
  },
})

type Wishes = { readonly exclude?: string[]; readonly name?: string; readonly atOnce?: number }

function suite(folder: string, { exclude = [], name = folder, atOnce = 1 }: Wishes = {}) {
  return {
    test: {
      name,
      include: [`test/${folder}/**/*.test.ts`],
      exclude,
      maxWorkers: atOnce,
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // What a browser does next it does soon, but not on a busy machine.
      expect: { poll: { timeout: 10_000 } },
    },
  }
}

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
      // Browsers are heavy: one file after another, or they would starve each other of the two cores.
      suite('e2e', ['test/e2e/editors/**']),
      suite('e2e/editors', [], 'editors'),
      suite('real-helpdesks'),
      suite('focus'),
      suite('firefox'),
    ],
  },
})

function suite(folder: string, exclude: readonly string[] = [], name = folder) {
  return {
    test: {
      name,
      include: [`test/${folder}/**/*.test.ts`],
      exclude: [...exclude],
      fileParallelism: false,
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  }
}

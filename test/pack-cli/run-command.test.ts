import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { runCommand } from '../../scripts/pack/run-command.ts'

const now = 1_792_000_000
const run = (...words: string[]) => runCommand(words, now)

test('help is no fault, wherever it is asked for', async () => {
  for (const words of [[], ['help'], ['--help'], ['-h']])
    expect(await run(...words)).toMatchObject({ code: 0, words: expect.stringContaining('verify URL') })
  expect(await run('build', '--help')).toMatchObject({ code: 0, words: expect.stringContaining('build FOLDER') })
})

test('a wrong command, a wrong option and what is missing are named before the usage is shown', async () => {
  const cases: readonly (readonly [string, string])[] = [
    ['publish', 'There is no command “publish”.'],
    ['build --wat', "Unknown option '--wat'."],
    ['build replies --out', "Option '--out <value>' argument missing."],
    ['build', 'FOLDER is missing: the one with the Markdown files.'],
    ['build replies', '--out FEED is missing.'],
    [
      'build replies --out feed --publisher Acme Support',
      '“Support” is one word too many. What has blanks in it goes in quotes.',
    ],
    ['build replies --out feed --days soon', '--days takes a number from 1 to 99999.'],
    ['keys team', '--name NAME is missing.'],
    ['hold feed late --decides Anna', '--reason TEXT is missing.'],
    ['renew', 'FEED is missing.'],
    ['pack feed', '--out FILE is missing.'],
    ['verify', 'URL, FOLDER or FILE is missing.'],
  ]
  for (const [words, fault] of cases) {
    const outcome = await run(...words.split(' '))
    expect([words, outcome.code, outcome.words.split('\n')[0]]).toEqual([words, 2, fault])
  }
})

test('a key that begins with a hyphen is told how to be given', async () => {
  const { code, words } = await run('verify', 'feed', '--key', `-${'A'.repeat(42)}`)
  expect(code).toBe(2)
  expect(words).toContain("use '--key=-XYZ'")
})

test('the program itself says so too, on stderr', async () => {
  const script = join(import.meta.dirname, '../../scripts/pack.ts')
  const ended = await promisify(execFile)(process.execPath, [script, 'build', '--wat']).catch((error) => error)
  expect(ended).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining("Unknown option '--wat'.") })
})

// `npm test`: everything, from a fresh clone. Last line: N passed, N failed.
// `npm run test:full`: the same with long property runs and the bench; what passed at this commit is not run again.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { requestTracker } from './request-tracker.mjs'
import { roundcube } from './roundcube.mjs'
import { ensureChromium, ensureDebian, ensurePackages, root, toolEnv } from './setup.mjs'

const cache = join(root, '.cache')
const fullFile = join(cache, 'full.json')

/** In this order: what is quickest to tell comes first. Of a suite with a `smoke`, only a full run runs the rest; no suite runs without what is `always` made. */
const steps = [
  { name: 'Format and lint', command: 'biome ci .' },
  { name: 'Generated types', command: 'wxt prepare', always: true },
  { name: 'Types', command: 'tsc -p .' },
  { name: 'House rules', command: 'depcruise --no-progress lib components entrypoints scripts test' },
  { name: 'Unused code', command: 'knip' },
  { name: 'Unit tests', suite: 'unit' },
  { name: 'Build for Chromium', command: 'wxt build', always: true },
  { name: 'Build for Firefox', command: 'wxt build -b firefox', always: true },
  { name: 'Sizes', command: 'node scripts/check-sizes.ts' },
  { name: 'End to end in Chromium', suite: 'e2e' },
  { name: 'Editors', suite: 'editors' },
  {
    name: 'Request Tracker',
    suite: 'real-helpdesks',
    files: 'test/real-helpdesks/request-tracker.test.ts',
    needs: requestTracker.packages,
    answers: requestTracker.answers,
  },
  {
    name: 'Roundcube',
    suite: 'real-helpdesks',
    files: 'test/real-helpdesks/roundcube.test.ts',
    needs: roundcube.packages,
    answers: roundcube.answers,
    // Two minutes and a half to install, for what Request Tracker shows of the same.
    full: true,
  },
  {
    name: 'Who has the keyboard',
    suite: 'focus',
    needs: { xvfb: '/usr/bin/Xvfb', openbox: '/usr/bin/openbox', xdotool: '/usr/bin/xdotool' },
  },
  {
    name: 'Firefox',
    suite: 'firefox',
    smoke: 'test/firefox/smoke.test.ts',
    needs: { 'firefox-esr': '/usr/bin/firefox-esr' },
  },
  { name: 'Bench', command: 'node scripts/bench.mjs', full: true },
  { name: 'Bench of feeds', command: 'node scripts/bench-feed.mjs', full: true },
]

/** What a full run does not take a sample of. */
const everything = { PROPERTY_RUNS: '20000', SCREENS: 'all', EDITORS: 'all', KILLS: '100', HOSTILE: 'all' }

ensurePackages()
const chromium = ensureChromium()
// Screenshots and measures of text must not depend on which fonts happen to be there.
ensureDebian({
  'fonts-noto-cjk': '/usr/share/fonts/opentype/noto',
  'fonts-noto-core': '/usr/share/fonts/truetype/noto',
})
mkdirSync(cache, { recursive: true })

const full = process.argv.includes('--full')
const finished = full ? readFinished() : {}
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const totals = { passed: 0, failed: 0 }
for (const step of steps) {
  if (only.length > 0 && !only.includes(step.suite) && !step.always) continue
  if (step.full && !full) continue
  if (finished[step.name]) {
    totals.passed += finished[step.name]
    console.log(`✓ ${step.name}: passed before at this commit`)
    continue
  }
  if (step.needs && !ensureDebian(step.needs, step.answers)) {
    const missing = Object.keys(step.needs).join(', ')
    console.log(`\n– ${step.name}: skipped, for want of ${missing}: run as root on Debian, this installs them`)
    continue
  }
  const { passed, failed, seconds } = runStep(step)
  totals.passed += passed
  totals.failed += failed
  if (full && failed === 0) remember(step.name, passed)
  console.log(`${failed === 0 ? '✓' : '✗'} ${step.name} (${seconds} s)`)
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`)
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1)

function runStep({ name, command, suite, files = '', smoke = '' }) {
  console.log(`\n— ${name}`)
  const report = join(cache, `${suite}.json`)
  if (suite) rmSync(report, { force: true })
  const line = suite
    ? `vitest run --project ${suite} ${files || (full ? '' : smoke)} --reporter=default --reporter=json --outputFile.json=${report}`
    : command
  const started = Date.now()
  const { status } = spawnSync(line, {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...toolEnv, CHROMIUM: chromium, ...(full ? everything : {}) },
  })
  const seconds = Math.round((Date.now() - started) / 1000)
  if (!suite) return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, seconds }
  return { ...countTests(report, status), seconds }
}

/** What a full run that was broken off had passed, as long as the commit is the same. */
function readFinished() {
  const saved = existsSync(fullFile) ? JSON.parse(readFileSync(fullFile, 'utf8')) : {}
  return saved.commit === commit() ? saved.finished : {}
}

function remember(name, passed) {
  finished[name] = passed
  writeFileSync(fullFile, JSON.stringify({ commit: commit(), finished }))
}

/** Empty with changes that are not committed: then nothing is taken as passed. */
function commit() {
  const ask = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout.trim()
  return ask('status', '--porcelain') === '' ? ask('rev-parse', 'HEAD') : `changed ${Date.now()}`
}

/** A suite that died, or ran nothing, has failed however many tests it counted. */
function countTests(report, status) {
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const { numPassedTests: passed, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
  const failed = Math.max(numFailedTests, numFailedTestSuites > 0 && numFailedTests === 0 ? 1 : 0)
  return { passed, failed: failed === 0 && (status !== 0 || passed === 0) ? 1 : failed }
}

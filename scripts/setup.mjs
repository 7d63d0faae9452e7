// Makes a fresh clone able to run: no dependency but Node 20 and npm.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { findChromium } from './find-chromium.mjs'

export const root = resolve(import.meta.dirname, '..')
const bin = join(root, 'node_modules', '.bin')

/** With the packages' own commands in front; among them a Node new enough for the tools. */
export const toolEnv = { ...process.env, PATH: [bin, process.env.PATH].join(delimiter), WXT_NO_UPDATE_CHECK: '1' }

/** Installs the npm packages if they are not the lockfile's. */
export function ensurePackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const stamp = join(root, 'node_modules', '.installed')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.log('Installing the npm packages …')
  // Not `ci`: the lockfile may lack the optional packages of another platform, and those are to be found there, not refused.
  // No package needs to run a script of its own to work.
  run('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(stamp, lock)
  checkNode()
}

/** The test tools want a newer Node than the one that may start them; it comes as a package where there is one for the platform. */
function checkNode() {
  const { stdout } = spawnSync('node', ['--version'], {
    env: toolEnv,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (Number.parseInt(stdout.slice(1), 10) >= 24) return
  console.error(
    'The tools need Node 24 and no package of it fits this machine. Install it from nodejs.org and run this again.',
  )
  process.exit(1)
}

/** Silent unless it fails, and then the end. */
export function buildExtension() {
  const { status, stdout, stderr } = spawnSync('wxt build', { cwd: root, shell: true, encoding: 'utf8', env: toolEnv })
  if (status === 0) return
  console.error(stdout, stderr)
  process.exit(status ?? 1)
}

/** The path of a Chromium; installs one as root on Debian, or elsewhere when `install` says so. Exits with the command to type if there is none. */
export function ensureChromium({ install = false } = {}) {
  const found = findChromium()
  if (found) return found
  if (canInstall() || install) installDebian(['chromium'])
  const installed = findChromium()
  if (installed) return installed
  console.error('No Chromium found. Install one and run this again:\n')
  console.error(`  ${installCommand()}\n`)
  console.error('or name yours:  CHROMIUM=/path/to/chromium npm run demo')
  process.exit(1)
}

/**
 * Debian packages the tests use where they can have them. True if all are there afterwards. `answers` are for the questions the
 * packages would ask, in debconf's own form.
 */
export function ensureDebian(commandsByPackage, answers = []) {
  const missing = Object.entries(commandsByPackage).filter(([, command]) => !existsSync(command))
  if (missing.length === 0) return true
  const names = missing.map(([name]) => name)
  if (!canInstall() || !areKnown(names)) return false
  installDebian(names, answers)
  return missing.every(([, command]) => existsSync(command))
}

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

const lockWait = ['-o', 'DPkg::Lock::Timeout=600']

/** Not every release has every package. One that was never told what there is may know more once it has been. */
function areKnown(packages) {
  const { status } = spawnSync('apt-get', ['-qq', '--simulate', 'install', ...packages])
  if (status === 0) return true
  spawnSync('apt-get', ['-qq', ...lockWait, 'update'], { stdio: ['ignore', 'ignore', 'inherit'] })
  return spawnSync('apt-get', ['-qq', '--simulate', 'install', ...packages]).status === 0
}

function installDebian(packages, answers = []) {
  console.log(`Installing ${packages.join(', ')} …`)
  const started = Date.now()
  const sudo = process.getuid?.() === 0 ? [] : ['sudo']
  const apt = (...args) =>
    // Somebody else's installation is waited for, not a reason to fail.
    run([...sudo, 'apt-get'][0], [...sudo.slice(1), ...(sudo.length ? ['apt-get'] : []), '-qq', ...lockWait, ...args], {
      DEBIAN_FRONTEND: 'noninteractive',
    })
  if (answers.length > 0) spawnSync('debconf-set-selections', { input: `${answers.join('\n')}\n` })
  apt('update')
  const allowServices = holdServices()
  apt('install', '-y', '--no-install-recommends', ...packages)
  allowServices()
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s`)
}

/** No package is to start what it serves: what the tests need running, they run themselves. Returns the way to end that. */
function holdServices() {
  const policy = '/usr/sbin/policy-rc.d'
  if (process.getuid?.() !== 0 || existsSync(policy)) return () => undefined
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  const end = () => rmSync(policy, { force: true })
  process.once('exit', end)
  return end
}

function installCommand() {
  if (process.platform === 'darwin') return 'brew install --cask chromium'
  if (process.platform === 'win32') return 'npx @puppeteer/browsers install chrome@stable'
  return 'sudo apt-get install chromium        (or: npm run demo -- --install)'
}

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error(`${command} ${args.join(' ')} failed`)
    process.exit(1)
  }
}

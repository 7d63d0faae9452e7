import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, mkdir, mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where a real helpdesk of the tests lives: a folder of its own, and nobody's rights. */
export type World = {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  readonly uid?: number
  readonly gid?: number
}

const nobody = 65_534

/** A new folder with these folders in it. A web server is not for root. */
export async function makeWorld(name: string, folders: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<World> {
  const dir = await mkdtemp(join(tmpdir(), `evenkeel-${name}-`))
  for (const folder of folders) await mkdir(join(dir, folder), { recursive: true })
  const world = { cwd: dir, env: { ...process.env, ...env, WORLD: dir } }
  if (process.getuid?.() !== 0) return world
  for (const folder of ['', ...folders]) await chown(join(dir, folder), nobody, nobody)
  return { ...world, uid: nobody, gid: nobody }
}

// Once our end of its input is gone, however that came about, so are the servers with all they started, and what they wrote.
const until = `
  read -r _
  exec 2>/dev/null
  for job in $(jobs -p); do kill -- -$job; done
  wait
  cd / && rm -rf "$WORLD"`

/** Runs servers, each a line of shell, until the way to stop is called or this process ends. */
export async function keepRunning(
  world: World,
  servers: readonly string[],
  url: string,
): Promise<{ readonly close: () => Promise<void> }> {
  // Each job is a process group of its own.
  const script = ['set -m', ...servers.map((server) => `${server} </dev/null &`), until].join('\n')
  const shell = spawn('bash', ['-c', script], { ...world, stdio: ['pipe', 'ignore', 'inherit'] })
  const ended = once(shell, 'exit')
  const close = async () => {
    shell.stdin?.end()
    await ended
  }
  try {
    await answers(url, () => shell.exitCode === null)
  } catch (error) {
    await close()
    throw error
  }
  return { close }
}

export async function run(world: World, program: string, args: readonly string[], input = ''): Promise<void> {
  const child = spawn(program, args, { ...world, stdio: ['pipe', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      said += text
    })
  child.stdin.end(input)
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${program} failed:\n${said}`)
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port is free')
  return address.port
}

async function answers(url: string, lives: () => boolean): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end && lives(); ) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`No server answered at ${url}`)
}

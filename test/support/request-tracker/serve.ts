import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, copyFile, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { agents, conversations, password } from './conversations.ts'

/** Request Tracker 5, from an empty database to its web pages. */
export type RequestTracker = {
  readonly url: string
  readonly close: () => Promise<void>
}

const server = '/usr/share/request-tracker5/libexec/rt-server'

/** Nobody's business but this folder: configuration, database, sessions, compiled pages. Nothing is mailed. */
const configuration = (dir: string, port: number) => `
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '${dir}/rt.sqlite');
Set($rtname, 'helpdesk.example');
Set($Organization, 'helpdesk.example');
Set($WebDomain, '127.0.0.1');
Set($WebPort, ${port});
Set($WebBaseURL, 'http://127.0.0.1:${port}');
Set($WebPath, '');
Set($MailCommand, 'testfile');
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'error');
Set($Timezone, 'UTC');
$RT::VarPath = '${dir}';
$RT::MasonDataDir = '${dir}/mason';
$RT::MasonSessionDir = '${dir}/sessions';
1;
`

// Once our end of its input is gone, however that came about, so is the server, and with it what it wrote.
const command = `
  "$@" </dev/null &
  read -r _
  kill $!
  wait
  cd / && rm -rf "$RT_DIR"`

export async function serveRequestTracker(): Promise<RequestTracker> {
  const started = Date.now()
  const dir = await mkdtemp(join(tmpdir(), 'evenkeel-rt-'))
  const port = await freePort()
  await writeFile(join(dir, 'RT_SiteConfig.pm'), configuration(dir, port))
  // Whoever runs it may not be allowed to look into where the tests lie.
  await copyFile(join(import.meta.dirname, 'seed.pl'), join(dir, 'seed.pl'))
  for (const name of ['mason', 'sessions', 'none']) await mkdir(join(dir, name))
  const world = await worldIn(dir)
  await run(world, '/usr/sbin/rt-setup-database-5', ['--action', 'init', '--dba', '', '--dba-password', ''])
  const seed = JSON.stringify({ agents, conversations, password })
  await run(world, 'perl', [join(dir, 'seed.pl')], seed)
  const seeded = Date.now()
  const args = ['--server', 'Starlet', '--host', '127.0.0.1', '--port', `${port}`, '--max-workers', '3']
  const shell = spawn('sh', ['-c', command, 'sh', server, ...args], { ...world, stdio: ['pipe', 'ignore', 'inherit'] })
  const ended = once(shell, 'exit')
  const close = async () => {
    shell.stdin?.end()
    await ended
  }
  const url = `http://127.0.0.1:${port}`
  try {
    await answers(url, () => shell.exitCode === null)
  } catch (error) {
    await close()
    throw error
  }
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1)
  // On stderr: the bench's stdout is for its figures.
  console.error(
    `Request Tracker at ${url}: seeded in ${seconds(started, seeded)} s, started in ${seconds(seeded, Date.now())} s`,
  )
  return { url, close }
}

type World = {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  readonly uid?: number
  readonly gid?: number
}

/** A web server is not for root. */
async function worldIn(dir: string): Promise<World> {
  const env = {
    ...process.env,
    RT_DIR: dir,
    RT_SITE_CONFIG: join(dir, 'RT_SiteConfig.pm'),
    RT_SITE_CONFIG_DIR: join(dir, 'none'),
  }
  if (process.getuid?.() !== 0) return { cwd: dir, env }
  const nobody = 65_534
  for (const name of ['', 'mason', 'sessions']) await chown(join(dir, name), nobody, nobody)
  return { cwd: dir, env, uid: nobody, gid: nobody }
}

async function run(world: World, program: string, args: readonly string[], input = ''): Promise<void> {
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

async function freePort(): Promise<number> {
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
  throw new Error('Request Tracker did not start')
}

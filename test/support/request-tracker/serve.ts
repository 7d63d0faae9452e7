import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort, keepRunning, makeWorld, run } from '../own-server.ts'
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

export async function serveRequestTracker(): Promise<RequestTracker> {
  const started = Date.now()
  const port = await freePort()
  const bare = await makeWorld('rt', ['mason', 'sessions', 'none'])
  const dir = bare.cwd
  const env = { ...bare.env, RT_SITE_CONFIG: join(dir, 'RT_SiteConfig.pm'), RT_SITE_CONFIG_DIR: join(dir, 'none') }
  const world = { ...bare, env }
  await writeFile(join(dir, 'RT_SiteConfig.pm'), configuration(dir, port))
  // Whoever runs it may not be allowed to look into where the tests lie.
  await copyFile(join(import.meta.dirname, 'seed.pl'), join(dir, 'seed.pl'))
  await run(world, '/usr/sbin/rt-setup-database-5', ['--action', 'init', '--dba', '', '--dba-password', ''])
  await run(world, 'perl', [join(dir, 'seed.pl')], JSON.stringify({ agents, conversations, password }))
  const seeded = Date.now()
  const url = `http://127.0.0.1:${port}`
  const { close } = await keepRunning(
    world,
    [`${server} --server Starlet --host 127.0.0.1 --port ${port} --max-workers 3`],
    url,
  )
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1)
  // On stderr: the bench's stdout is for its figures.
  console.error(
    `Request Tracker at ${url}: seeded in ${seconds(started, seeded)} s, started in ${seconds(seeded, Date.now())} s`,
  )
  return { url, close }
}

import { existsSync } from 'node:fs'
import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { feedServers } from '../../../scripts/feed-servers.mjs'
import { freePort, keepRunning, makeWorld } from '../../support/own-server.ts'

/** A host for feeds, as plain as can be: files, and what lets a browser of another site read them. */
export type FeedHost = {
  readonly name: string
  /** Ends in a slash. */
  readonly url: string
  /** What is put in here is served. */
  readonly folder: string
  readonly close: () => Promise<void>
}

type Server = {
  readonly name: string
  readonly program: string
  readonly configuration: (dir: string, port: number) => string
  readonly command: (program: string, dir: string) => string
}

const { packages } = feedServers

const servers: readonly Server[] = [
  {
    name: 'nginx',
    program: packages.nginx,
    configuration: (dir, port) => `
pid ${dir}/pid;
worker_processes 1;
worker_rlimit_nofile 8192;
events { worker_connections 4096; }
http {
  access_log off;
  default_type application/octet-stream;
  types { application/json json; }
  keepalive_timeout 65;
  client_body_temp_path ${dir}/temp; proxy_temp_path ${dir}/temp; fastcgi_temp_path ${dir}/temp;
  uwsgi_temp_path ${dir}/temp; scgi_temp_path ${dir}/temp;
  server {
    listen 127.0.0.1:${port} backlog=4096;
    root ${dir}/www;
    add_header Access-Control-Allow-Origin *;
    add_header Cache-Control no-cache;
  }
}`,
    command: (program, dir) => `${program} -e ${dir}/log -p ${dir} -c ${dir}/conf -g 'daemon off;'`,
  },
  {
    name: 'Apache',
    program: packages['apache2-bin'],
    configuration: (dir, port) => `
ServerRoot ${dir}
PidFile ${dir}/pid
Listen 127.0.0.1:${port}
ServerName localhost
LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
LoadModule headers_module /usr/lib/apache2/modules/mod_headers.so
ErrorLog ${dir}/log
DefaultRuntimeDir ${dir}
Mutex posixsem
DocumentRoot ${dir}/www
<Directory ${dir}/www>
  Require all granted
</Directory>
Header set Access-Control-Allow-Origin *
Header set Cache-Control no-cache`,
    command: (program, dir) => `${program} -D FOREGROUND -d ${dir} -f ${dir}/conf`,
  },
  {
    name: 'lighttpd',
    program: packages.lighttpd,
    configuration: (dir, port) => `
server.document-root = "${dir}/www"
server.port = ${port}
server.bind = "127.0.0.1"
server.modules = ("mod_setenv", "mod_staticfile")
server.errorlog = "${dir}/log"
server.max-fds = 8192
server.listen-backlog = 4096
etag.use-inode = "disable"
mimetype.assign = (".json" => "application/json", "" => "application/octet-stream")
setenv.add-response-header = ("Access-Control-Allow-Origin" => "*", "Cache-Control" => "no-cache")`,
    command: (program, dir) => `${program} -D -f ${dir}/conf`,
  },
]

export const serversHere = (): readonly string[] =>
  servers.filter(({ program }) => existsSync(program)).map(({ name }) => name)

/** Starts one in a folder of its own; the folder goes with it. */
export async function openHost(wanted: string): Promise<FeedHost> {
  const server = servers.find(({ name }) => name === wanted)
  if (!server) throw new Error(`There is no server ${wanted}`)
  const port = await freePort()
  const world = await makeWorld('feed', ['www', 'www/o', 'temp'])
  const dir = world.cwd
  // Whoever writes into it need not be who serves it.
  await chmod(dir, 0o755)
  await writeFile(join(dir, 'www/ready'), 'ready')
  await writeFile(join(dir, 'conf'), server.configuration(dir, port))
  const url = `http://127.0.0.1:${port}/`
  const { close } = await keepRunning(world, [server.command(server.program, dir)], `${url}ready`)
  return { name: wanted, url, folder: join(dir, 'www'), close }
}

import { chown, copyFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { freePort, keepRunning, makeWorld } from '../own-server.ts'
import { agent, mails, readMail, writeMail } from './mails.ts'

/** Roundcube 1.6 and the mailbox it shows, from nothing to its web pages. */
export type Roundcube = {
  readonly url: string
  /** The newest draft as it lies in the mailbox; undefined before there is one. */
  readonly newestDraft: () => Promise<ReturnType<typeof readMail> | undefined>
  readonly close: () => Promise<void>
}

/** A mailbox without a password anyone else knows, for this machine alone, run by whoever runs the tests. */
const mailServer = (dir: string, port: number, user: string, group: string) => `
base_dir = ${dir}/run
state_dir = ${dir}/state
log_path = ${dir}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${dir}/mail
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
first_valid_uid = 1
passdb {
  driver = passwd-file
  args = ${dir}/users
}
userdb {
  driver = static
  args = uid=${user} gid=${group} home=${dir}
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
namespace inbox {
  inbox = yes
  mailbox Drafts {
    auto = create
    special_use = \\Drafts
  }
}
`

const configuration = (dir: string, mailPort: number) => `<?php
$config = [
  'db_dsnw' => 'sqlite:///${dir}/roundcube.sqlite?mode=0600',
  'imap_host' => '127.0.0.1:${mailPort}',
  'des_key' => 'abcdefghijklmnopqrstuvwx',
  'product_name' => 'Webmail',
  'skin' => 'elastic',
  'language' => 'en_US',
  'mail_domain' => 'helpdesk.example',
  'drafts_mbox' => 'Drafts',
  'log_dir' => '${dir}/logs',
  'temp_dir' => '${dir}/temp',
  // What is written in HTML is answered in HTML, and the rest in plain text.
  'htmleditor' => 2,
];
`

const pages = '/var/lib/roundcube/public_html'

export async function serveRoundcube(): Promise<Roundcube> {
  const started = Date.now()
  const [port, mailPort] = [await freePort(), await freePort()]
  const folders = ['run', 'state', 'logs', 'temp', 'sessions', 'config', 'mail/cur', 'mail/new', 'mail/tmp', 'mail']
  const bare = await makeWorld('roundcube', folders)
  const dir = bare.cwd
  const world = {
    ...bare,
    env: { ...bare.env, ROUNDCUBE_CONFIG_DIR: join(dir, 'config'), PHP_CLI_SERVER_WORKERS: '3' },
  }
  const [user, group] = world.uid === undefined ? [userInfo().username, `${userInfo().gid}`] : ['nobody', 'nogroup']
  await writeFile(join(dir, 'dovecot.conf'), mailServer(dir, mailPort, user, group))
  await writeFile(join(dir, 'users'), `${agent.login}:{PLAIN}${agent.password}\n`)
  await writeFile(join(dir, 'config/config.inc.php'), configuration(dir, mailPort))
  for (const name of ['defaults.inc.php', 'mimetypes.php'])
    await copyFile(`/etc/roundcube/${name}`, join(dir, 'config', name))
  for (const [at, mail] of mails.entries()) {
    const file = join(dir, 'mail/new', `${at + 1}.customer`)
    await writeFile(file, writeMail(mail, at + 1))
    if (world.uid !== undefined) await chown(file, world.uid, world.uid)
  }
  const url = `http://127.0.0.1:${port}`
  const { close } = await keepRunning(
    world,
    [
      `/usr/sbin/dovecot -F -c ${dir}/dovecot.conf`,
      `php -d session.save_path=${dir}/sessions -S 127.0.0.1:${port} -t ${pages} 2>${dir}/php.log`,
    ],
    url,
  )
  console.error(`Roundcube at ${url}: started in ${((Date.now() - started) / 1000).toFixed(1)} s`)
  return {
    url,
    close,
    async newestDraft() {
      const drafts = join(dir, 'mail/.Drafts')
      const names = await Promise.all(
        ['cur', 'new'].map((box) =>
          readdir(join(drafts, box)).then(
            (all) => all.map((name) => join(box, name)),
            () => [],
          ),
        ),
      )
      const newest = names
        .flat()
        .sort((a, b) => (a.slice(4) < b.slice(4) ? -1 : 1))
        .at(-1)
      return newest === undefined ? undefined : readMail(await readFile(join(drafts, newest)))
    },
  }
}

/** Roundcube, a mail client in use around the world, and the mail server it reads from, as Debian packages them. */
export const roundcube = {
  /** By the file each brings. */
  packages: {
    // First: it is what keeps PHP from bringing a web server that nobody needs here.
    'php-cgi': '/usr/bin/php-cgi',
    'php-cli': '/usr/bin/php',
    'roundcube-sqlite3': '/usr/share/doc/roundcube-sqlite3',
    'roundcube-core': '/usr/share/roundcube',
    'dovecot-imapd': '/usr/lib/dovecot/imap',
  },
  /** Each run makes a database of its own; the package need not. */
  answers: [
    'roundcube-core roundcube/dbconfig-install boolean false',
    'roundcube-core roundcube/database-type select sqlite3',
    'roundcube-core roundcube/reconfigure-webserver multiselect',
    'roundcube-core roundcube/restart-webserver boolean false',
  ],
}

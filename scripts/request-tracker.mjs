import { existsSync } from 'node:fs'

/** Request Tracker 5, a helpdesk in use around the world, as Debian packages it. */
export const requestTracker = {
  /** By the file each brings. */
  packages: {
    // The smallest that satisfies what RT wants for its mail, unless there is one already. None is ever sent.
    'msmtp-mta': '/usr/sbin/sendmail',
    'rt5-db-sqlite': '/usr/share/doc/rt5-db-sqlite',
    'rt5-standalone': '/usr/share/doc/rt5-standalone',
    'request-tracker5': '/usr/sbin/rt-setup-database-5',
  },
  /** Each run makes a database of its own; the package need not. */
  answers: ['request-tracker5 request-tracker5/dbconfig-install boolean false'],
}

export const hasRequestTracker = () => Object.values(requestTracker.packages).every((file) => existsSync(file))

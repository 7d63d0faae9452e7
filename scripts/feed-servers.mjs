/** The web servers that a feed is measured on, as Debian packages them: by the file each brings. */
export const feedServers = {
  packages: {
    // Apache's program without the service around it.
    'apache2-bin': '/usr/sbin/apache2',
    lighttpd: '/usr/sbin/lighttpd',
    nginx: '/usr/sbin/nginx',
  },
}

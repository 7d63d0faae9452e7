import { expect, test } from 'vitest'
import { patternFor } from '../../lib/sites/allowed-sites.ts'

test.each([
  ['https://desk.example/tickets/4711?view=open#last', 'https://desk.example/*'],
  ['http://127.0.0.1:4100/tickets', 'http://127.0.0.1/*'],
  ['https://desk.example:8443/', 'https://desk.example/*'],
  ['https://agent:secret@desk.example/', 'https://desk.example/*'],
  ['HTTPS://Desk.EXAMPLE/', 'https://desk.example/*'],
  ['https://kundeservice.blåbær.example/', 'https://kundeservice.xn--blbr-roah.example/*'],
])('%s is allowed as %s: this site alone, without its subdomains', (url, pattern) => {
  expect(patternFor(url)).toBe(pattern)
})

test.each([
  'chrome://extensions',
  'chrome-extension://abc/sidepanel.html',
  'about:blank',
  'file:///home/ida/desk.html',
  'ftp://desk.example/',
  'javascript:alert(1)',
  'data:text/html,hello',
  'blob:https://desk.example/1',
  'desk.example',
  '',
])('no site can be allowed for %s', (url) => {
  expect(patternFor(url)).toBeUndefined()
})

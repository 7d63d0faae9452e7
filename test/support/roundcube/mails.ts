/** Who works in the mail client of the tests, and what its customers wrote. All of it is invented. */
export const agent = { login: 'agent', password: 'agentpassword', name: 'Alma Agent', email: 'alma@helpdesk.example' }

export type Mail = {
  readonly from: { readonly name: string; readonly email: string }
  /** Besides the helpdesk itself. */
  readonly cc?: string
  readonly subject: string
  /** As the customer's mail program wrote it, in HTML or plain. */
  readonly html?: string
  readonly text?: string
}

const support = 'support@helpdesk.example'

/** In the order of their numbers, from 1: the oldest first. */
export const mails = [
  {
    from: { name: 'Maja Lindqvist', email: 'maja.lindqvist@customer.example' },
    subject: 'Refund for order #48213',
    html: '<p>Hi,</p><p>I ordered a blue raincoat (order #48213) two weeks ago and it <b>arrived torn</b>. Could I get a refund?</p><p>Thanks,<br>Maja Lindqvist</p>',
  },
  {
    from: { name: 'Søren Ærø', email: 'soeren@kunde.example' },
    subject: 'Kan ikke logge ind',
    text: 'Hej\n\nJeg kan ikke logge ind på min konto.\n\nVenlig hilsen\nSøren\n',
  },
  {
    from: { name: "Liam O'Brien", email: 'liam@customer.example' },
    cc: 'Ann Moss <ann@customer.example>',
    subject: 'Where is my parcel?',
    text: 'Hello, parcel GB-991 has not moved since Monday. Where is it?\n',
  },
] as const satisfies readonly Mail[]

const encoded = (words: string) => `=?utf-8?B?${Buffer.from(words).toString('base64')}?=`

/** The mail as it lies in a mailbox. */
export function writeMail({ from, cc, subject, html, text }: Mail, number: number): string {
  const headers = [
    `From: ${encoded(from.name)} <${from.email}>`,
    `To: ${support}`,
    ...(cc ? [`Cc: ${cc}`] : []),
    `Subject: ${encoded(subject)}`,
    `Date: Sat, 21 Nov 2026 1${number}:00:00 +0000`,
    `Message-ID: <${number}@${from.email.split('@')[1]}>`,
    'MIME-Version: 1.0',
    `Content-Type: text/${html ? 'html' : 'plain'}; charset=utf-8`,
    'Content-Transfer-Encoding: 8bit',
  ]
  return [...headers, '', html ?? text].join('\n')
}

/** The parts of a mail as a mail client stored it, byte by byte. */
export function readMail(raw: Buffer): { readonly html?: string; readonly text?: string } {
  const bytes = raw.toString('latin1')
  const boundary = /boundary="([^"]+)"/.exec(bytes)?.[1]
  const parts = (boundary === undefined ? [bytes] : bytes.split(`--${boundary}`)).map(readPart)
  const of = (type: string) => parts.find((part) => part.type === `text/${type}`)?.text
  const [html, text] = [of('html'), of('plain')]
  return { ...(html === undefined ? {} : { html }), ...(text === undefined ? {} : { text }) }
}

function readPart(part: string) {
  const [, head = '', body = ''] = /^(.*?)\r?\n\r?\n(.*)$/s.exec(part.replace(/^\r?\n/, '')) ?? []
  const charset = /charset="?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8'
  const isQuoted = /^Content-Transfer-Encoding: quoted-printable/im.test(head)
  const bytes = isQuoted ? fromQuotedPrintable(body) : body
  return {
    type: /^Content-Type: ([\w/]+)/im.exec(head)?.[1],
    text: new TextDecoder(charset).decode(Buffer.from(bytes, 'latin1')),
  }
}

const fromQuotedPrintable = (text: string): string =>
  text
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))

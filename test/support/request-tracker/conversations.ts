/** Who works in the helpdesk of the tests, and what its customers wrote. All of it is invented. */
export type Agent = {
  readonly login: string
  readonly name: string
  readonly email: string
  readonly editor: 'rich' | 'plain'
}

export const agents = [
  { login: 'agent', name: 'Alma Agent', email: 'alma@helpdesk.example', editor: 'rich' },
  { login: 'plainagent', name: 'Per Plain', email: 'per@helpdesk.example', editor: 'plain' },
] as const satisfies readonly Agent[]

export type Login = (typeof agents)[number]['login']

export const password = 'agentpassword'

export type Message = {
  readonly from: 'customer' | 'agent'
  /** A comment stays between agents. */
  readonly kind?: 'reply' | 'comment'
  readonly text: string
  /** The same as the customer's mail program marked it up. */
  readonly html?: string
}

export type Conversation = {
  readonly subject: string
  readonly customer: { readonly name: string; readonly email: string }
  readonly messages: readonly [Message, ...Message[]]
}

/** In the order of their numbers, from 1. */
export const conversations = [
  {
    subject: 'Refund for order #48213',
    customer: { name: 'Maja Lindqvist', email: 'maja.lindqvist@customer.example' },
    messages: [
      {
        from: 'customer',
        text: 'Hi,\n\nI ordered a blue raincoat (order #48213) two weeks ago and it arrived torn. Could I get a refund?\n\nThanks,\nMaja Lindqvist',
      },
      {
        from: 'agent',
        text: 'Hi Maja,\n\nI am sorry about that. Could you send us a photo of the tear?',
        html: '<p>Hi Maja,</p><p>I am sorry about that. Could you send us a <b>photo</b> of the tear?</p>',
      },
      {
        from: 'customer',
        text: 'Here it is. Any news on the refund?\n\nMaja',
        html: '<div>Here it is. <b>Any news</b> on the refund?</div><div><br></div><div>Maja</div>',
      },
      { from: 'agent', kind: 'comment', text: 'The photo shows the seam. Refund is fine with me.' },
    ],
  },
  {
    subject: 'Kan ikke logge ind',
    customer: { name: 'Søren Ærø', email: 'soeren@kunde.example' },
    messages: [
      { from: 'customer', text: 'Hej\n\nJeg kan ikke logge ind på min konto.\n\nVenlig hilsen\nSøren' },
      { from: 'customer', text: 'Er der nyt? Jeg er 100 % sikker på min adgangskode.\n\nSøren' },
    ],
  },
  {
    subject: 'Where is my <parcel>?',
    customer: { name: "Liam O'Brien", email: 'liam@customer.example' },
    messages: [{ from: 'customer', text: 'Hello, parcel GB-991 has not moved since Monday. Where is it?' }],
  },
] as const satisfies readonly Conversation[]

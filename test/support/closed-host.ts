import type { Bytes } from '../../lib/packs/bytes.ts'
import { type FeedHost, serveFeed } from './feed-host.ts'

/** The pattern under which it is allowed: another site than the helpdesk's. */
export const closedSite = 'http://localhost/*'

/** A host that says to no browser who may read from it; beside the feed there is a page to write in. */
export async function serveClosedFeed(files: ReadonlyMap<string, Bytes>): Promise<FeedHost> {
  const host = await serveFeed(files)
  host.answer = (name, response) => {
    const file = name === 'desk' ? page : host.files.get(name)
    if (name === 'desk') response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.statusCode = file ? 200 : 404
    response.end(file)
    return true
  }
  return Object.assign(host, { url: host.url.replace('127.0.0.1', 'localhost') })
}

const page = '<!doctype html><title>Ticket 4711</title><label>Reply <textarea></textarea></label>'

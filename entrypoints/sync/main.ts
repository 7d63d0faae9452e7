import { hearSyncAsked } from '../../lib/messages/ask-for-sync.ts'
import { syncFeed } from './sync-feed.ts'

// A page that nobody sees: the background opens it when a feed has news, since it may hold no database and no worker itself.
hearSyncAsked(syncFeed)

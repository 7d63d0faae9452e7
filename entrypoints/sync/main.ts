import { hearErrands } from '../../lib/messages/ask-for-sync.ts'
import { runErrand } from './sync-feed.ts'

// A page that nobody sees: the background opens it when a feed has news, since it may hold no database and no worker itself.
hearErrands(runErrand)

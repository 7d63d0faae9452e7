import { defineConfig } from 'wxt'

/** Pages of the extension that a helpdesk page must be able to frame: the sidebar, and nothing else. */
const framed = ['sidepanel.html']

const gecko = {
  id: 'evenkeel@evenkeel.example',
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['none'] },
}

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  // The same Dexie for browsers of this decade: smaller, and with the language's own classes and promises.
  vite: () => ({ resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } } }),
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Ed25519 in WebCrypto, which signed packs need, is on by default from these versions.
    ...(browser === 'firefox' ? {} : { minimum_chrome_version: '137' }),
    // None of these shows a warning at install; sites are asked for one at a time, after a click.
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'clipboardWrite',
      'alarms',
      // A page that nobody sees, in which packs are read; Firefox's background is a page itself.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    // Packs that an organisation sets for all its agents.
    storage: { managed_schema: 'managed-schema.json' },
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_open__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Ctrl+Shift+Comma', mac: 'Command+Shift+Comma' } },
    },
    web_accessible_resources: [
      {
        resources: framed,
        matches: ['<all_urls>'],
        // A page can't tell by a known address that Evenkeel is installed. Firefox draws its id at random anyway.
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko } } : {}),
  }),
})

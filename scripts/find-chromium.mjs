import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

// Branded Chrome takes no --load-extension since 137: Chromium or Chrome for Testing it must be.
const names = ['chromium', 'chromium-browser', 'chrome-for-testing', 'chromium.exe']
const places = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium']

/** The Chromium to use: the one CHROMIUM names, one on the PATH, a usual place, or one that Playwright downloaded. */
export function findChromium(env = process.env) {
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)))
  return [env.CHROMIUM, ...onPath, ...places, ...downloaded()].find((path) => path && existsSync(path))
}

function downloaded() {
  const caches = [
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    join(homedir(), 'AppData/Local/ms-playwright'),
  ]
  return caches.filter(existsSync).flatMap((cache) =>
    readdirSync(cache)
      .filter((name) => /^chromium-\d+$/.test(name))
      .flatMap((name) => [
        join(cache, name, 'chrome-linux/chrome'),
        join(cache, name, 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'),
        join(cache, name, 'chrome-win/chrome.exe'),
      ]),
  )
}

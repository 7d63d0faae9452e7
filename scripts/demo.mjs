// `npm run demo`: from a fresh clone to the sidebar in a helpdesk page.
import { spawnSync } from 'node:child_process'
import { ensureChromium, ensureDebian, ensurePackages, root, toolEnv } from './setup.mjs'

ensurePackages()
const chromium = ensureChromium({ install: process.argv.includes('--install') })
ensureDebian({
  'fonts-noto-cjk': '/usr/share/fonts/opentype/noto',
  'fonts-noto-core': '/usr/share/fonts/truetype/noto',
})
const env = { ...toolEnv, CHROMIUM: chromium }
for (const line of ['wxt build', 'node --disable-warning=ExperimentalWarning scripts/demo.ts']) {
  const { status } = spawnSync(line, { cwd: root, shell: true, stdio: 'inherit', env })
  if (status !== 0) process.exit(status ?? 1)
}

import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'

/** A screen that nobody looks at, with a window manager: a window on it gets the keyboard as on a desktop. */
export type Display = {
  readonly env: NodeJS.ProcessEnv
  /** Plays mouse and keyboard. Nothing on the screen can tell them from a person's. */
  readonly play: (...xdotool: readonly string[]) => Promise<void>
  readonly close: () => Promise<void>
}

export const screen = { width: 1280, height: 900 } as const

// It names its display itself, the first free one. Once our end of its input is gone, however that came about, so is the
// display, and with it whatever was drawn there.
const command = `
  Xvfb -displayfd 3 -screen 0 ${screen.width}x${screen.height}x24 -nolisten tcp -noreset &
  exec 3>&-
  read -r _
  kill $!
  wait`

export async function openDisplay(): Promise<Display> {
  const server = spawn('sh', ['-c', command], { stdio: ['pipe', 'ignore', 'ignore', 'pipe'] })
  const close = async () => {
    if (server.exitCode !== null) return
    const exit = once(server, 'exit')
    server.stdin?.end()
    await exit
  }
  const number = await firstLine(server.stdio[3] as Readable)
  if (number === '') {
    await close()
    throw new Error('Xvfb did not start')
  }
  const env = { ...process.env, DISPLAY: `:${number}` }
  spawn('openbox', [], { env, stdio: 'ignore' })
  return {
    env,
    async play(...xdotool) {
      await promisify(execFile)('xdotool', xdotool, { env })
    },
    close,
  }
}

async function firstLine(stream: Readable): Promise<string> {
  let text = ''
  for await (const chunk of stream.setEncoding('utf8')) {
    text += chunk
    if (text.includes('\n')) break
  }
  return text.trim()
}

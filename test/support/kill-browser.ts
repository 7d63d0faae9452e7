import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Ends the browser that has this profile as a power cut would: all its processes, without a word to any. */
export async function killBrowser(profile: string): Promise<void> {
  for (;;) {
    const doomed = await processesOf(profile)
    if (doomed.length === 0) return
    for (const pid of doomed) kill(pid)
  }
}

type Process = { readonly pid: number; readonly parent: number; readonly command: string }

/** Those that were started with the profile, and all that they have started. */
async function processesOf(profile: string): Promise<readonly number[]> {
  const all = await runningProcesses()
  const found = new Set(all.filter(({ command }) => command.includes(profile)).map(({ pid }) => pid))
  // A set that grows while it is gone through is gone through to its end.
  for (const pid of found) for (const child of all) if (child.parent === pid) found.add(child.pid)
  return [...found]
}

async function runningProcesses(): Promise<readonly Process[]> {
  const { stdout } = await run('ps', ['-Ao', 'pid=,ppid=,stat=,args='], { maxBuffer: 2 ** 26 })
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, state, command = ''] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)/.exec(line) ?? []
    // One that is dead and not yet buried has no command any more.
    return state === undefined || state.startsWith('Z') ? [] : [{ pid: Number(pid), parent: Number(parent), command }]
  })
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It went with its parent.
  }
}

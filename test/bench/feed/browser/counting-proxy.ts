import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** Stands in front of a host and passes on what comes, byte for byte. */
export type CountingProxy = {
  /** Ends in a slash. */
  readonly url: string
  /** What has passed since the last time it was asked, as it went over the wires. */
  readonly take: () => Passed
  readonly close: () => Promise<void>
}

export type Passed = { readonly asked: Buffer; readonly answered: Buffer; readonly connections: number }

export async function openCountingProxy(target: string): Promise<CountingProxy> {
  const { hostname, port } = new URL(target)
  const sockets = new Set<Socket>()
  let passed = nothing()
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket))
  }
  const server = createServer((here) => {
    const there = connect(Number(port), hostname)
    passed.connections++
    keep(here)
    keep(there)
    here.on('data', (chunk: Buffer) => passed.asked.push(chunk)).pipe(there)
    there.on('data', (chunk: Buffer) => passed.answered.push(chunk)).pipe(here)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    take() {
      const { asked, answered, connections } = passed
      passed = nothing()
      return { asked: Buffer.concat(asked), answered: Buffer.concat(answered), connections }
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

const nothing = () => ({ asked: [] as Buffer[], answered: [] as Buffer[], connections: 0 })

import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Serves the pages of another server of this machine without the policy that would keep a script from running in them. */
export async function withoutPolicy(
  url: string,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    get(new URL(request.url ?? '', url), (answer) => {
      const { 'content-security-policy': _, ...headers } = answer.headers
      response.writeHead(answer.statusCode ?? 500, headers)
      answer.pipe(response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

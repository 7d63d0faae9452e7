/** For editors that come as a script of their own and load the rest of themselves. */
export function load(address: string): Promise<void> {
  const script = document.createElement('script')
  script.src = address
  document.head.append(script)
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => reject(new Error(`${address} could not be loaded`)))
  })
}

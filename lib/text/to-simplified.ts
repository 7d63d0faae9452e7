import { simplified, traditional } from './simplified-characters.ts'

/** By code unit: the simplified character, 0 where there is no other. */
const others = new Uint16Array(0x10000)
for (let at = 0; at < traditional.length; at++) others[traditional.charCodeAt(at)] = simplified.charCodeAt(at)

/** The same text in simplified characters, one for one, so that places in it stay what they are. Reads by character, not by phrase. */
export function toSimplified(text: string): string {
  let written = ''
  let done = 0
  for (let at = 0; at < text.length; at++) {
    const other = others[text.charCodeAt(at)] as number
    if (other === 0) continue
    written += text.slice(done, at) + String.fromCharCode(other)
    done = at + 1
  }
  return done === 0 ? text : written + text.slice(done)
}

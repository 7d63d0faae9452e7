/** Without what only a machine reads; as they are where they differ in nothing else. */
export function readableBodies(before: string, after: string): readonly [string, string] {
  const readable = [withoutMarkers(before), withoutMarkers(after)] as const
  return readable[0] === readable[1] ? [before, after] : readable
}

/** Markers by their names in braces, as in an excerpt, without the signs of bold type and headings, and no empty lines. */
export const withoutMarkers = (body: string): string =>
  body
    .replaceAll(/\{\{-?\s*cursor\s*-?\}\}/g, '')
    .replaceAll(/\n\s*\n/g, '\n')
    .replaceAll(/\*\*|__|^#+ /gm, '')
    .replaceAll(/\{\{-?\s*([\p{L}\p{N}_.-]+)[^}]*\}\}/gu, (_, name: string) => `{${lastOf(name).replaceAll('_', ' ')}}`)

const lastOf = (name: string): string => name.split('.').at(-1) ?? name

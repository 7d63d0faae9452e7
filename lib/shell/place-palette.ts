export type Room = { readonly width: number; readonly height: number }
export type Spot = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

/** In CSS pixels: the room for six rows, or for two and a letter. */
const wished: Room = { width: 420, height: 440 }
/** Between the palette and the line, and the edge of the page. */
const gap = 6

/** Where the palette stands for a caret: inside the page, below the line it is in, or above it where there is more room. */
export function placePalette(
  caret: { readonly left: number; readonly top: number; readonly height: number } | undefined,
  page: Room,
): Spot {
  const width = Math.max(0, Math.min(wished.width, page.width - 2 * gap))
  const height = Math.max(0, Math.min(wished.height, page.height - 2 * gap))
  const inside = (wanted: number, size: number, room: number) => Math.max(gap, Math.min(wanted, room - size - gap))
  if (!caret)
    return {
      width,
      height,
      left: inside((page.width - width) / 2, width, page.width),
      top: inside((page.height - height) / 2, height, page.height),
    }
  const below = page.height - gap - (caret.top + caret.height + gap)
  const above = caret.top - 2 * gap
  const isBelow = below >= height || below >= above
  const fitting = Math.max(Math.min(height, isBelow ? below : above), Math.min(least, height))
  const top = isBelow ? caret.top + caret.height + gap : caret.top - gap - fitting
  return { width, height: fitting, left: inside(caret.left, width, page.width), top: inside(top, fitting, page.height) }
}

/** With less the list can't be read: rather does the palette cover the line. */
const least = 240

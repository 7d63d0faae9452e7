import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = (file: string) => readFileSync(new URL(`../../components/${file}`, import.meta.url), 'utf8')

type Colours = Readonly<Record<string, string>>

/** The six-digit colours that a rule declares under names of their own. */
function coloursIn(sheet: string, selector: string): Colours {
  const start = sheet.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`No rule for ${selector}`)
  const rule = sheet.slice(start, sheet.indexOf('}', start))
  return Object.fromEntries(
    Array.from(rule.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g), ([, name, colour]) => [name, colour]),
  )
}

const themes = {
  light: coloursIn(css('tokens.css'), ':root'),
  dark: coloursIn(css('tokens.css'), ':root[data-theme="dark"]'),
} as const

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const linear = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)

const texts = [
  ['text', 'bg'],
  ['text', 'surface'],
  ['text', 'selected'],
  ['text', 'mark'],
  ['muted', 'bg'],
  ['muted', 'surface'],
  ['muted', 'selected'],
  ['accent', 'bg'],
  ['on-accent', 'accent'],
  ['amber', 'amber-bg'],
  ['amber', 'bg'],
  ['red', 'red-bg'],
  ['red', 'bg'],
] as const

const borders = [
  ['field', 'bg'],
  ['accent', 'bg'],
] as const

test('the measure is WCAG’s', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const between = (one: string, other: string) => contrast(themes[theme][one] ?? '', themes[theme][other] ?? '')

  test.each(texts)('%s can be read on %s', (text, ground) => {
    expect(between(text, ground)).toBeGreaterThanOrEqual(5.5)
  })

  test.each(borders)('%s can be seen on %s', (border, ground) => {
    expect(between(border, ground)).toBeGreaterThanOrEqual(3.5)
  })
})

test('both themes name the same colours', () => {
  expect(Object.keys(themes.dark)).toEqual(Object.keys(themes.light))
})

test('the letter’s paper has the colours of the light theme, in both', () => {
  const paper = coloursIn(css('preview.module.css'), '.letter')
  expect(Object.keys(paper)).not.toEqual([])
  expect(themes.light).toMatchObject(paper)
})

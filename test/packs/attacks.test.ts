import { describe, expect, test } from 'vitest'
import { look, pictureOf, refusalIn } from '../support/kept-pack.ts'
import { type Scene, scene } from '../support/scene.ts'
import { attacks } from './attacks/all.ts'

test('there are many, and each has a name of its own', () => {
  const names = Object.values(attacks)
    .flat()
    .map(({ name }) => name)
  expect(names.length).toBeGreaterThan(400)
  expect(new Set(names).size).toBe(names.length)
})

describe.for(Object.entries(attacks))('%s', ([, cases]) => {
  test.for(cases)('$name: $refusal', async ({ refusal, spoil, rotates = false }) => {
    const honest = scene()
    const spoiled = { ...honest, ...((await spoil(honest)) as Partial<Scene> | undefined) }
    const before = pictureOf(spoiled.kept)
    const result = await look(spoiled.kept, spoiled.host ?? spoiled.files, spoiled.look)
    expect(refusalIn(result)?.kind).toBe(refusal)
    expect(pictureOf(spoiled.kept)).toBe(before)
    expect(result.ok).toBe(rotates)
    if (!result.ok || result.value.kind !== 'rotated') return
    const { state } = spoiled.kept
    expect(result.value.state.root.version).toBeGreaterThan(state.root.version)
    expect(pictureOf({ ...result.value.state, root: state.root })).toBe(pictureOf(state))
  })
})

import { describe, expect, test } from 'vitest'
import { look, pictureOf, refusalIn } from '../support/kept-pack.ts'
import { type Attack, type Scene, scene } from '../support/scene.ts'
import { headFiles } from './attacks/head-files.ts'
import { heads } from './attacks/heads.ts'
import { items } from './attacks/items.ts'
import { objects } from './attacks/objects.ts'
import { roots } from './attacks/roots.ts'
import { sealedFeeds } from './attacks/sealed.ts'
import { signatures } from './attacks/signatures.ts'
import { stamps } from './attacks/stamps.ts'

const attacks: Readonly<Record<string, readonly Attack[]>> = {
  'what stands in the place of a head': headFiles,
  'who signs': signatures,
  'what a head says': heads,
  'what one may say alone': stamps,
  'who publishes from now on': roots,
  'what an object is': objects,
  'what an item is': items,
  'what is sealed': sealedFeeds,
}

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

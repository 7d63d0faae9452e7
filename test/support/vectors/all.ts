import { resolve } from 'node:path'
import { badContents } from './bad-contents.ts'
import { badFiles } from './bad-files.ts'
import { goodVectors } from './good.ts'
import type { Vector } from './vector.ts'

export const fixtures = resolve(import.meta.dirname, '../../fixtures/packs')

export const allVectors = (): readonly Vector[] => [...goodVectors(), ...badFiles(), ...badContents()]

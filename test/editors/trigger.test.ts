import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  endsInTrigger,
  hearTyping,
  nothingTyped,
  type TypingEvent,
  type TypingState,
} from '../../lib/editors/trigger.ts'
import { runs } from '../support/properties.ts'

describe('the trigger in the text before the caret', () => {
  test.each([
    [';;', true],
    ['Hello ;;', true],
    ['Hello;;', true],
    ['；；', true],
    ['；;', true],
    ['你好；；', true],
    [';', false],
    [';; ', false],
    [';;r', false],
    [';;;', false],
    ['；；；', false],
    [';；;;', false],
    ['', false],
  ])('“%s” calls: %s', (before, calls) => {
    expect(endsInTrigger(before, ';;')).toBe(calls)
  })

  test('may be another one, which is typed in full width too', () => {
    expect(endsInTrigger('see //', '//')).toBe(true)
    expect(endsInTrigger('see ／／', '//')).toBe(true)
    expect(endsInTrigger('；；', '//')).toBe(false)
    expect(endsInTrigger('!r', '!r')).toBe(true)
    expect(endsInTrigger('；；', '；；')).toBe(true)
    expect(endsInTrigger(';;', '；；')).toBe(true)
  })

  test('never calls from anywhere else than directly before the caret', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (before, after) => {
        fc.pre(!/[;；]$/.test(after))
        expect(endsInTrigger(`${before};;${after}`, ';;')).toBe(false)
      }),
      runs,
    )
  })

  test('an empty one never calls', () => {
    fc.assert(
      fc.property(fc.string(), (before) => !endsInTrigger(before, '')),
      runs,
    )
  })
})

const hearAll = (events: readonly TypingEvent[]): TypingState => events.reduce(hearTyping, nothingTyped)
const key: TypingEvent = { type: 'keydown', isTrusted: true, key: ';' }
const input: TypingEvent = { type: 'input', isTrusted: true, inputType: 'insertText' }
const looks = (...events: readonly TypingEvent[]) => hearAll(events).look

describe('what is typed', () => {
  test('a key and its text are looked at', () => {
    expect(looks(key, input)).toBe(true)
  })

  test('so is a text that the editor writes by itself, after it has stopped the browser', () => {
    expect(looks(key, { ...input, type: 'beforeinput' })).toBe(true)
  })

  test('a finished composition is looked at, whether its text comes before its end or after', () => {
    const composed: readonly TypingEvent[] = [
      { type: 'compositionstart', isTrusted: true },
      { type: 'input', isTrusted: true, isComposing: true, inputType: 'insertCompositionText' },
      { type: 'compositionend', isTrusted: true },
    ]
    expect(looks(...composed)).toBe(true)
    expect(looks(...composed.slice(0, -1), { type: 'compositionend', isTrusted: false })).toBe(true)
    expect(looks(...composed, { ...input, inputType: 'insertCompositionText', isComposing: false })).toBe(true)
  })

  test.each([
    ['a script writes, with nobody at the keyboard', [input]],
    ['a script writes after what was typed', [key, input, input]],
    ['a script writes after a shortcut', [{ ...key, key: ',', ctrlKey: true }, input]],
    ['a script writes after a Shift', [{ ...key, key: 'Shift' }, input]],
    ['something is pasted', [key, { ...input, inputType: 'insertFromPaste' }]],
    ['something is deleted', [key, { ...input, inputType: 'deleteContentBackward' }]],
    ['something is undone', [key, { ...input, inputType: 'historyUndo' }]],
    ['the page makes up the key', [{ ...key, isTrusted: false }, input]],
    ['the page makes up the text', [key, { ...input, isTrusted: false }]],
    ['the page makes up a composition', [{ type: 'compositionend', isTrusted: false }]],
  ])('nothing is looked at when %s', (_, events) => {
    expect(looks(...events)).toBe(false)
  })

  const anything: fc.Arbitrary<TypingEvent> = fc.record({
    type: fc.constantFrom('keydown', 'beforeinput', 'input', 'compositionstart', 'compositionupdate'),
    isTrusted: fc.boolean(),
    isComposing: fc.boolean(),
    inputType: fc.constantFrom('insertText', 'insertCompositionText', 'insertFromPaste', 'deleteContentBackward'),
    key: fc.constantFrom(';', 'a', 'Process', 'Enter', 'Shift'),
  })

  test('an input method at work is never disturbed, whatever comes before its end', () => {
    fc.assert(
      fc.property(fc.array(anything), fc.array(anything), (before, during) => {
        const started = hearTyping(hearAll(before), { type: 'compositionstart', isTrusted: true })
        expect(during.reduce(hearTyping, started).look).toBe(false)
      }),
      runs,
    )
  })

  test('events that no person caused change nothing', () => {
    fc.assert(
      fc.property(fc.array(anything), anything, (before, event) => {
        const now = hearAll(before)
        expect(hearTyping(now, { ...event, isTrusted: false })).toEqual(now)
      }),
      runs,
    )
  })
})

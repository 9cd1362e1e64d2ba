import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteDictionary, makeDictionary, TOGETHER } from '../../src/extracts/dictionary.ts'

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom('', 'C1', 'C10', 'Café'),
)

describe('a dictionary', () => {
  it('numbers texts in the order in which they come, as a Map would', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 400 }), texts => {
        const dictionary = makeDictionary()
        const map = new Map<string, number>()
        for (const each of texts) {
          const known = map.get(each) ?? map.size
          map.set(each, known)
          expect(dictionary.code(each)).toBe(known)
        }
        expect(dictionary.size).toBe(map.size)
        for (const [each, code] of map) {
          expect(dictionary.find(each)).toBe(code)
          expect(dictionary.text(code)).toBe(each)
        }
      }),
    )
  })

  it('looks many up together as it does one by one, small or large', () => {
    const [one, many] = [new ByteDictionary(), new ByteDictionary()]
    const ids = Array.from({ length: 60_000 }, (_, i) => `C${(i * 7919) % 35_001}`)
    const bytes = Buffer.from(ids.join(''))
    const starts = new Int32Array(TOGETHER)
    const ends = new Int32Array(TOGETHER)
    const codes = new Int32Array(TOGETHER)
    let at = 0
    for (let first = 0; first < ids.length; first += TOGETHER) {
      const group = ids.slice(first, first + TOGETHER)
      group.forEach((id, i) => {
        starts[i] = at
        at += id.length
        ends[i] = at
      })
      many.codesOf(bytes, starts, ends, group.length, codes)
      expect([...codes.subarray(0, group.length)]).toEqual(group.map(id => one.code(id)))
    }
    expect(many.size).toBe(35_001)
  })

  it('does not know what it was not given', () => {
    const dictionary = makeDictionary()
    dictionary.code('C1')
    expect(dictionary.find('C2')).toBe(-1)
    expect(() => dictionary.text(1)).toThrow(RangeError)
    expect(() => dictionary.text(-1)).toThrow(RangeError)
  })
})

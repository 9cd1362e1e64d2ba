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
    expect(together(many, ids)).toEqual(ids.map(id => one.code(id)))
    expect(many.size).toBe(35_001)
  })

  it('finds ids of any form, as a Map would, however the first of them looks', () => {
    const number = fc.oneof(fc.nat(99), fc.nat(9_999_999), fc.nat(Number.MAX_SAFE_INTEGER))
    const id = fc.oneof(
      number.map(String),
      number.map(n => `R${String(n).padStart(8, '0')}`),
      fc.tuple(fc.constantFrom('R', 'C', 'R0', ''), number).map(([letters, n]) => letters + n),
      fc.constantFrom('0', '00', 'R', 'R0', 'R00000000', '١٢'),
    )
    fc.assert(
      fc.property(fc.array(id, { minLength: 1, maxLength: 400 }), ids => {
        const dictionary = new ByteDictionary()
        const map = new Map<string, number>()
        for (const each of ids) if (!map.has(each)) map.set(each, map.size)
        expect(together(dictionary, ids)).toEqual(ids.map(each => map.get(each)))
        for (const [each, code] of map) {
          expect(dictionary.find(each)).toBe(code)
          expect(dictionary.code(each)).toBe(code)
          expect(dictionary.text(code)).toBe(each)
        }
        expect(dictionary.size).toBe(map.size)
      }),
    )
  })

  it('keeps to the hash where numbers are scattered, without losing one', () => {
    const ids = Array.from({ length: 30_000 }, (_, i) => `C${(i * 7_919_317) % 999_999_937}`)
    const dictionary = new ByteDictionary()
    const codes = together(dictionary, [...ids, ...ids])
    expect(codes).toEqual([...ids.keys(), ...ids.keys()])
    expect(dictionary.text(29_999)).toBe(ids[29_999])
  })

  it.each([
    ['with a running number', ['R0007', 'R0003', 'R9999', 'R0004']],
    ['of which some have none', ['R0007', 'North', 'R0003', 'R12345']],
    ['in letters', ['North', 'South', 'East', 'West']],
  ])('numbers ids %s on as before once its index is gone', (_, ids) => {
    const dictionary = new ByteDictionary()
    expect(together(dictionary, ids.slice(0, 3))).toEqual([0, 1, 2])
    dictionary.letGoOfIndex()
    expect([0, 1, 2].map(code => dictionary.text(code))).toEqual(ids.slice(0, 3))
    expect(dictionary.find(ids[1])).toBe(1)
    dictionary.letGoOfIndex()
    expect(dictionary.find(ids[3])).toBe(-1)
    expect(dictionary.code(ids[3])).toBe(3)
    expect(ids.map(id => dictionary.code(id))).toEqual([0, 1, 2, 3])
  })

  it('does not know what it was not given', () => {
    const dictionary = makeDictionary()
    dictionary.code('C1')
    expect(dictionary.find('C2')).toBe(-1)
    expect(() => dictionary.text(1)).toThrow(RangeError)
    expect(() => dictionary.text(-1)).toThrow(RangeError)
  })
})

/** The codes of ids that are looked up in groups. */
function together(dictionary: ByteDictionary, ids: readonly string[]): number[] {
  const found: number[] = []
  const [starts, ends, codes] = [0, 1, 2].map(() => new Int32Array(TOGETHER))
  for (let first = 0; first < ids.length; first += TOGETHER) {
    const group = ids.slice(first, first + TOGETHER).map(id => Buffer.from(id))
    let at = 0
    group.forEach((id, i) => {
      starts[i] = at
      at += id.length
      ends[i] = at
    })
    const window = Buffer.concat(group)
    dictionary.codesOf(window, starts, ends, group.length, codes)
    window.fill(0)
    found.push(...codes.subarray(0, group.length))
  }
  return found
}

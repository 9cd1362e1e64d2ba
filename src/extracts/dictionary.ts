import type { Dictionary } from './column.ts'
import { withRoom } from './columns/room.ts'
import { NO_NUMBER, NumberedIds, type NumberedTexts, numberedText } from './numbered-ids.ts'

const FIRST_SLOTS = 64
const FIRST_BYTES = 1024
/** Above this many slots the table doubles instead of growing fourfold, for memory's sake. */
const MANY_SLOTS = 1 << 20
/** The table is widened when more than this part of its slots is taken. */
const FULL = 0.7
/** Up to this many slots the table lies in the processor's cache. */
const CACHED_SLOTS = 1 << 15
/** How many texts are looked up together. */
export const TOGETHER = 512

/**
 * Different texts, numbered as they are met, found by their bytes: open addressing over one table of whole
 * numbers, the texts end to end in one arena. Ids that end in a running number are found by it instead.
 * No string is made until somebody asks for one.
 */
export class ByteDictionary implements Dictionary {
  size = 0
  /**
   * A slot holds a text's number + 1 in as many low bits as a number can have, and in the others the high
   * bits of its hash, which tell nearly every other text apart at a glance; 0 is an empty slot.
   */
  private slots = new Int32Array(FIRST_SLOTS)
  private mask = FIRST_SLOTS - 1
  private widenAt = Math.floor(FIRST_SLOTS * FULL)
  private arena = Buffer.allocUnsafeSlow(FIRST_BYTES)
  /** Where each text starts in the arena; one more than there are texts. */
  private starts = new Uint32Array(FIRST_SLOTS)
  private arenaEnd = 0
  private readonly asked = new Int32Array(TOGETHER)
  private numbered: NumberedIds | undefined
  private foreseen = 0

  code(text: string): number {
    const bytes = Buffer.from(text)
    return this.codeOf(bytes, 0, bytes.length)
  }

  find(text: string): number {
    const bytes = Buffer.from(text)
    return this.findIn(bytes, 0, bytes.length)
  }

  text(code: number): string {
    if (!(code >= 0 && code < this.size)) throw new RangeError(`the dictionary has no number ${code}`)
    if (this.numbered?.has(code)) return this.numbered.text(code)
    return this.arena.toString('utf8', this.starts[code], this.starts[code + 1])
  }

  /** The number of the text in these bytes; a new one where it has none yet. */
  codeOf(bytes: Uint8Array, start: number, end: number): number {
    const number = this.numbered?.numberOf(bytes, start, end) ?? NO_NUMBER
    if (number !== NO_NUMBER) return this.codeByNumber(number)
    return this.codeByHash(hashOf(bytes, start, end), bytes, start, end)
  }

  /**
   * The numbers of up to `TOGETHER` texts. A large table lies outside the processor's cache; a first pass
   * that only touches what will be needed lets the memory answer for many texts at the same time.
   * The first of them that a dictionary meets says what form its ids may have.
   */
  codesOf(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, count: number, codes: Int32Array): void {
    if (this.size === 0 && count > 0) {
      this.numbered = NumberedIds.like(bytes, starts[0], ends[0])
      this.foresee(0)
    }
    const { asked, numbered } = this
    let hashed = 0
    for (let i = 0; i < count; i++) {
      const number = numbered === undefined ? NO_NUMBER : numbered.numberOf(bytes, starts[i], ends[i])
      codes[i] = number
      if (number !== NO_NUMBER) continue
      asked[i] = hashOf(bytes, starts[i], ends[i])
      hashed++
    }
    if (hashed > 0 && this.mask >= CACHED_SLOTS) this.touch(count)
    for (let i = 0; i < count; i++)
      codes[i] =
        codes[i] === NO_NUMBER
          ? this.codeByHash(asked[i], bytes, starts[i], ends[i])
          : this.codeByNumber(codes[i])
  }

  /** How many rows there may be of which each may have a text of its own. */
  foresee(rows: number): void {
    this.foreseen = Math.max(this.foreseen, rows)
    this.numbered?.foresee(this.foreseen)
  }

  /** The code of an id that is found by its number. */
  private codeByNumber(number: number): number {
    const numbered = this.numbered as NumberedIds
    const known = numbered.codeOf(number)
    if (known !== -1) return known
    numbered.keep(number, this.size)
    return this.size++
  }

  /** Of ids with a running number, which are millions where there are any. */
  letGoOfIndex(): void {
    this.numbered?.letGoOfIndex()
  }

  private touch(count: number): void {
    const { asked, mask, slots, starts, arena } = this
    const found = TOUCHED
    for (let i = 0; i < count; i++) found[i] = slots[asked[i] & mask] & mask
    for (let i = 0; i < count; i++) found[i] = starts[found[i]]
    let sum = 0
    for (let i = 0; i < count; i++) sum += arena[found[i]]
    found[0] = sum
  }

  /** All texts as plain data, for another thread; this dictionary is then at its end. */
  texts(): Texts {
    const { size, arena, starts, numbered } = this
    return { size, arena, starts, ...(numbered && { numbered: numbered.texts() }) }
  }

  /**
   * The numbers here of texts that were numbered elsewhere, in the order in which they were met there. They take
   * the place of those by which the texts are found, which are then gone: millions need not be held twice.
   */
  codesOfTexts({ size, arena, starts, numbered }: Texts): Int32Array {
    const own = numbered && this.numbered?.isLike(numbered) ? this.numbered : undefined
    const codes = numbered && numbered.numbers.length >= size ? numbered.numbers : new Int32Array(size)
    for (let code = 0; code < size; code++) {
      const number =
        numbered === undefined || !(numbered.numbers[code] > 0) ? NO_NUMBER : numbered.numbers[code] - 1
      if (numbered === undefined || number === NO_NUMBER)
        codes[code] = this.codeOf(arena, starts[code], starts[code + 1])
      else
        codes[code] = own?.admits(number)
          ? this.codeByNumber(number)
          : this.code(numberedText(numbered, code))
    }
    return codes
  }

  private codeByHash(hash: number, bytes: Uint8Array, start: number, end: number): number {
    if (this.size >= this.widenAt) this.widen()
    const slot = this.slotOf(hash, bytes, start, end)
    const word = this.slots[slot]
    return word !== 0 ? (word & this.mask) - 1 : this.add(slot, hash, bytes, start, end)
  }

  /** The number of the text in these bytes, or -1. */
  findIn(bytes: Uint8Array, start: number, end: number): number {
    const number = this.numbered?.numberOf(bytes, start, end) ?? NO_NUMBER
    if (number !== NO_NUMBER) return (this.numbered as NumberedIds).codeOf(number)
    return (this.slots[this.slotOf(hashOf(bytes, start, end), bytes, start, end)] & this.mask) - 1
  }

  /** The slot that holds a text, or the empty one in which it belongs. */
  private slotOf(hash: number, bytes: Uint8Array, start: number, end: number): number {
    const { slots, mask } = this
    let slot = hash & mask
    for (;;) {
      const word = slots[slot]
      if (word === 0) return slot
      if (((word ^ hash) & ~mask) === 0 && this.holds((word & mask) - 1, bytes, start, end)) return slot
      slot = (slot + 1) & mask
    }
  }

  private holds(code: number, bytes: Uint8Array, start: number, end: number): boolean {
    const { arena, starts } = this
    let at = starts[code]
    if (starts[code + 1] - at !== end - start) return false
    for (let i = start; i < end; i++) if (arena[at++] !== bytes[i]) return false
    return true
  }

  private add(slot: number, hash: number, bytes: Uint8Array, start: number, end: number): number {
    const code = this.size++
    this.slots[slot] = (hash & ~this.mask) | (code + 1)
    this.keep(code, bytes, start, end)
    return code
  }

  private keep(code: number, bytes: Uint8Array, start: number, end: number): void {
    this.starts = withRoom(this.starts, code + 2)
    const from = this.arenaEnd
    const to = from + end - start
    if (to > this.arena.length) this.arena = longer(this.arena, to)
    const { arena } = this
    for (let i = start, at = from; i < end; i++) arena[at++] = bytes[i]
    this.starts[code] = from
    this.starts[code + 1] = to
    this.arenaEnd = to
  }

  private widen(): void {
    const { size, arena, starts, numbered } = this
    let length = this.slots.length
    while (size >= Math.floor(length * FULL)) length *= length < MANY_SLOTS ? 4 : 2
    const slots = new Int32Array(length)
    const mask = slots.length - 1
    for (let code = 0; code < size; code++) {
      if (numbered?.has(code)) continue
      const hash = hashOf(arena, starts[code], starts[code + 1])
      let slot = hash & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = (hash & ~mask) | (code + 1)
    }
    this.slots = slots
    this.mask = mask
    this.widenAt = Math.floor(slots.length * FULL)
  }
}

/** The texts of a dictionary: end to end in one arena, or the numbers in which ids end. */
export interface Texts {
  size: number
  arena: Uint8Array
  starts: Uint32Array
  numbered?: NumberedTexts
}

/** Holds what is only touched, so that the touching is not taken for idle work and left out. */
const TOUCHED = new Uint32Array(TOGETHER)

/** A dictionary that extracts can share, so that equal ids have equal numbers in all of them. */
export function makeDictionary(): Dictionary {
  return new ByteDictionary()
}

/** Four bytes a step, then mixed (the constants are those of MurmurHash3's last step). */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start
  let i = start
  for (; i + 4 <= end; i += 4) {
    const four = bytes[i] | (bytes[i + 1] << 8) | (bytes[i + 2] << 16) | (bytes[i + 3] << 24)
    hash = Math.imul(hash ^ four, 0x9e3779b1)
    hash ^= hash >>> 15
  }
  for (; i < end; i++) hash = Math.imul(hash ^ bytes[i], 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

function longer(arena: Buffer<ArrayBuffer>, needed: number): Buffer<ArrayBuffer> {
  const wider = Buffer.allocUnsafeSlow(Math.max(needed, arena.length * 2))
  arena.copy(wider)
  return wider
}

import type { Dictionary } from './column.ts'

const FIRST_SLOTS = 64
const FIRST_BYTES = 1024
/** Above this many slots the table doubles instead of growing fourfold, for memory's sake. */
const MANY_SLOTS = 1 << 20
/** The table is widened when more than this part of its slots is taken. */
const FULL = 0.7
/** Below this many slots the table lies in the processor's cache. */
const CACHED_SLOTS = 1 << 14
/** How many texts are looked up together. */
export const TOGETHER = 512

/**
 * Different texts, numbered as they are met, found by their bytes: open addressing over one table of
 * (hash, number) pairs, the texts end to end in one arena. No string is made until somebody asks for one.
 */
export class ByteDictionary implements Dictionary {
  size = 0
  /** Two cells a slot: the hash, and the number + 1 (0 is an empty slot). */
  private slots = new Int32Array(FIRST_SLOTS * 2)
  private mask = FIRST_SLOTS - 1
  private arena = Buffer.allocUnsafe(FIRST_BYTES)
  /** Where each text starts in the arena; one more than there are texts. */
  private starts = new Uint32Array(FIRST_SLOTS)
  private widenAt = Math.floor(FIRST_SLOTS * FULL)
  private readonly hashes = new Int32Array(TOGETHER)

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
    return this.arena.toString('utf8', this.starts[code], this.starts[code + 1])
  }

  /** The number of the text in these bytes; a new one where it has none yet. */
  codeOf(bytes: Uint8Array, start: number, end: number): number {
    return this.codeByHash(hashOf(bytes, start, end), bytes, start, end)
  }

  /**
   * The numbers of up to `TOGETHER` texts. A large table lies outside the processor's cache; a first pass
   * that only touches what will be needed lets the memory answer for many texts at the same time.
   */
  codesOf(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, count: number, codes: Int32Array): void {
    const { hashes } = this
    for (let i = 0; i < count; i++) hashes[i] = hashOf(bytes, starts[i], ends[i])
    if (this.mask >= CACHED_SLOTS) this.touch(count)
    for (let i = 0; i < count; i++) codes[i] = this.codeByHash(hashes[i], bytes, starts[i], ends[i])
  }

  private touch(count: number): void {
    const { hashes, mask, slots, starts, arena } = this
    const found = TOUCHED
    for (let i = 0; i < count; i++) found[i] = slots[2 * (hashes[i] & mask) + 1]
    for (let i = 0; i < count; i++) found[i] = starts[found[i]]
    let sum = 0
    for (let i = 0; i < count; i++) sum += arena[found[i]]
    found[0] = sum
  }

  private codeByHash(hash: number, bytes: Uint8Array, start: number, end: number): number {
    const slot = this.slotOf(hash, bytes, start, end)
    const known = this.slots[slot + 1]
    return known !== 0 ? known - 1 : this.add(slot, hash, bytes, start, end)
  }

  /** The number of the text in these bytes, or -1. */
  findIn(bytes: Uint8Array, start: number, end: number): number {
    return this.slots[this.slotOf(hashOf(bytes, start, end), bytes, start, end) + 1] - 1
  }

  private slotOf(hash: number, bytes: Uint8Array, start: number, end: number): number {
    const { slots, mask } = this
    let slot = hash & mask
    for (;;) {
      const known = slots[2 * slot + 1]
      if (known === 0) return 2 * slot
      if (slots[2 * slot] === hash && this.holds(known - 1, bytes, start, end)) return 2 * slot
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
    this.slots[slot] = hash
    this.slots[slot + 1] = code + 1
    this.keep(code, bytes, start, end)
    if (this.size > this.widenAt) this.widen()
    return code
  }

  private keep(code: number, bytes: Uint8Array, start: number, end: number): void {
    const from = this.starts[code]
    const to = from + end - start
    if (to > this.arena.length) this.arena = longer(this.arena, to)
    for (let i = start, at = from; i < end; i++) this.arena[at++] = bytes[i]
    if (code + 2 > this.starts.length) {
      const starts = new Uint32Array(this.starts.length * 2)
      starts.set(this.starts)
      this.starts = starts
    }
    this.starts[code + 1] = to
  }

  private widen(): void {
    const old = this.slots
    const slots = new Int32Array(old.length * (old.length < MANY_SLOTS ? 4 : 2))
    const mask = slots.length / 2 - 1
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue
      let slot = old[from] & mask
      while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask
      slots[2 * slot] = old[from]
      slots[2 * slot + 1] = old[from + 1]
    }
    this.slots = slots
    this.mask = mask
    this.widenAt = Math.floor(mask * FULL)
  }
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
  const wider = Buffer.allocUnsafe(Math.max(needed, arena.length * 2))
  arena.copy(wider)
  return wider
}

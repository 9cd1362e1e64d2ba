import { brokenUtf8At, endOfWholeCharacters, mendUtf8 } from './utf8.ts'

/** How many bytes are looked at together, unless a record is longer. */
const BLOCK = 1 << 19
/** Room for a file that comes in one small piece, as most lists of a council do. */
const SMALL = 1 << 14
const LF = 10
/** A question mark. */
const MENDED = 63
/** In bytes. */
const LONGEST_CHARACTER = 4

/** Bytes that end the reading: where they are, and what they are. */
export interface Broken {
  at: number
  what: 'nul' | 'encoding'
}

/**
 * The part of a file that is looked at, UTF-8 checked as it comes in. Its size follows the longest record
 * and not the file, nor the chunks in which the file comes.
 */
export class ByteWindow {
  bytes = Buffer.allocUnsafe(SMALL)
  from = 0
  to = 0
  /** The line that begins at `from`. */
  line = 1
  /** The file ends at `to`. */
  ended = false
  broken: Broken | undefined
  private readonly chunks: AsyncIterator<Uint8Array>
  private rest: Uint8Array = new Uint8Array(0)
  private checked = 0
  /** What was told once, and is no reason to stop any more. */
  private readonly mended = new Set<Broken['what']>()

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.chunks = chunks[Symbol.asyncIterator]()
  }

  /** Up to where the bytes can be trusted. */
  get limit(): number {
    return this.broken === undefined ? this.to : this.broken.at
  }

  /** No record can still grow: the file ends at `limit`. */
  get last(): boolean {
    return this.ended && this.broken === undefined
  }

  /**
   * Reads on: a block, or twice what is there already, so that a record longer than a block is looked at
   * again only when it has doubled.
   */
  async more(): Promise<void> {
    const wanted = Math.max(BLOCK, 2 * (this.to - this.from))
    this.moveToFront()
    while (this.to < wanted && !this.ended) await this.take(wanted)
    this.bytes[this.to] = LF
    this.check()
  }

  /** Goes on behind a record. */
  advance(to: number, line: number): void {
    this.from = to
    this.line = line
  }

  /**
   * Goes on behind the bytes that end the reading, so that what is wrong there is found, too: these and all others
   * of their kind become question marks. False where nothing lies behind them.
   */
  mend(): boolean {
    if (this.broken === undefined || (this.ended && this.to - this.broken.at < LONGEST_CHARACTER))
      return false
    this.mended.add(this.broken.what)
    this.broken = this.brokenBetween(this.broken.at, this.checked)
    return true
  }

  /** Room behind the bytes for so many more, with the bytes where they are. */
  roomBehind(size: number): Buffer {
    if (this.bytes.length - this.to - 1 < size)
      this.bytes = copied(this.bytes, this.to + 1, this.to + 1 + size)
    return this.bytes
  }

  /** The next bytes of the file, unchecked and not kept; `undefined` at its end. */
  async pass(): Promise<Uint8Array | undefined> {
    while (this.rest.length === 0) {
      const { done, value } = await this.chunks.next()
      if (done) return undefined
      this.rest = value
    }
    const passed = this.rest
    this.rest = new Uint8Array(0)
    return passed
  }

  async close(): Promise<void> {
    await this.chunks.return?.()
  }

  private moveToFront(): void {
    this.bytes.copyWithin(0, this.from, this.to)
    this.checked -= this.from
    this.to -= this.from
    this.from = 0
  }

  /** The next bytes, as far as to where they are wanted. */
  private async take(wanted: number): Promise<void> {
    const chunk = await this.pass()
    if (chunk === undefined) {
      this.ended = true
      return
    }
    const taken = chunk.subarray(0, wanted - this.to)
    if (this.bytes.length <= this.to + taken.length) this.bytes = copied(this.bytes, this.to, 2 * wanted)
    this.bytes.set(taken, this.to)
    this.to += taken.length
    this.rest = chunk.subarray(taken.length)
  }

  private check(): void {
    const { bytes, checked } = this
    this.checked = this.ended ? this.to : endOfWholeCharacters(bytes, checked, this.to)
    this.broken = this.brokenBetween(checked, this.checked)
  }

  private brokenBetween(from: number, to: number): Broken | undefined {
    const bytes = this.bytes.subarray(from, to)
    if (this.mended.has('encoding')) mendUtf8(bytes, MENDED)
    if (this.mended.has('nul')) for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) bytes[i] = MENDED
    return brokenIn(this.bytes, from, to)
  }
}

function brokenIn(bytes: Buffer, from: number, to: number): Broken | undefined {
  const encoding = brokenUtf8At(bytes, from, to)
  const nul = bytes.subarray(from, encoding < 0 ? to : encoding).indexOf(0)
  if (nul >= 0) return { at: from + nul, what: 'nul' }
  return encoding < 0 ? undefined : { at: encoding, what: 'encoding' }
}

function copied(bytes: Uint8Array, length: number, size: number): Buffer<ArrayBuffer> {
  const wider = Buffer.allocUnsafe(size)
  wider.set(bytes.subarray(0, length))
  return wider
}

import { withRoom } from './columns/room.ts'

/** What is no id of the form, or lies where too few others do. */
export const NO_NUMBER = -1

const ZERO = 48
const MOST_DIGITS = 9
const PAGE_BITS = 12
const PAGE = 1 << PAGE_BITS
/**
 * So many pages are opened whatever they hold, and as many as hold some places for every row of the file.
 * Beyond them there must be an id for every so many places: children in care are few among all children, and
 * often read first; far beyond, memory counts.
 */
const FIRST_PAGES = 64
const PLACES_A_ROW = 2
const PLACES_AN_ID = 64
const MANY_PAGES = 4096
const PLACES_AN_ID_OF_MANY = 4

/** The same ids as plain data: the number of each code + 1, 0 for a code that has none. */
export interface NumberedTexts {
  prefix: Uint8Array
  width: number
  numbers: Int32Array
}

export function numberedText({ prefix, width, numbers }: NumberedTexts, code: number): string {
  return Buffer.from(prefix).toString() + String(numbers[code] - 1).padStart(width, '0')
}

/**
 * Ids as case systems give them out: the same letters before a running number (`R00012345`, `1048576`).
 * Such an id is found by its number, without a hash and without a copy of its text. Where the numbers turn
 * out to be scattered, no further pages are opened and the ids outside them are somebody else's.
 */
export class NumberedIds {
  readonly prefix: Uint8Array
  /** How many digits each number has, noughts before it included; 0 where there are none before it. */
  readonly width: number
  /** For each page of numbers, where its codes begin; 0 is a page that is not open. */
  private readonly pages = new Int32Array(10 ** MOST_DIGITS / PAGE + 1)
  /** Codes + 1, page after page; the first page is not used. */
  private codes = new Int32Array(PAGE)
  private opened = 0
  private closed = false
  private indexed = true
  private kept = 0
  private foreseen = 0
  /** The number of each code + 1; 0 is a code that has none. */
  numbers: Int32Array = new Int32Array(0)

  private constructor(prefix: Uint8Array, width: number) {
    this.prefix = prefix
    this.width = width
  }

  /** Ids of the form of this one; `undefined` where it does not end in a number, or in too long a one. */
  static like(bytes: Uint8Array, start: number, end: number): NumberedIds | undefined {
    let first = end
    while (first > start && isDigit(bytes[first - 1])) first--
    const digits = end - first
    if (digits === 0 || digits > MOST_DIGITS) return undefined
    return new NumberedIds(Uint8Array.from(bytes.subarray(start, first)), bytes[first] === ZERO ? digits : 0)
  }

  /** The number of an id of the form; `NO_NUMBER` for every other. */
  numberOf(bytes: Uint8Array, start: number, end: number): number {
    const { prefix, width } = this
    const first = start + prefix.length
    const digits = end - first
    if (digits < 1 || digits > MOST_DIGITS) return NO_NUMBER
    if (width === 0 ? bytes[first] === ZERO : digits !== width) return NO_NUMBER
    for (let i = 0; i < prefix.length; i++) if (bytes[start + i] !== prefix[i]) return NO_NUMBER
    let number = 0
    for (let i = first; i < end; i++) {
      if (!isDigit(bytes[i])) return NO_NUMBER
      number = number * 10 + bytes[i] - ZERO
    }
    return this.admits(number) ? number : NO_NUMBER
  }

  /** Whether an id of this number is found by it. */
  admits(number: number): boolean {
    return this.pages[number >>> PAGE_BITS] !== 0 || this.open(number >>> PAGE_BITS)
  }

  /** Whether ids elsewhere are of the same form. */
  isLike({ prefix, width }: Pick<NumberedTexts, 'prefix' | 'width'>): boolean {
    return width === this.width && Buffer.compare(prefix, this.prefix) === 0
  }

  /** What another thread needs to know of them. */
  texts(): NumberedTexts {
    const { prefix, width, numbers } = this
    return { prefix, width, numbers }
  }

  /** The code of a number, or -1. */
  codeOf(number: number): number {
    return this.codes[this.placeOf(number)] - 1
  }

  keep(number: number, code: number): void {
    this.codes[this.placeOf(number)] = code + 1
    this.numbers = withRoom(this.numbers, code + 1, this.foreseen)
    this.numbers[code] = number + 1
    this.kept++
  }

  has(code: number): boolean {
    return this.numbers[code] > 0
  }

  text(code: number): string {
    return numberedText(this, code)
  }

  private placeOf(number: number): number {
    return this.pages[number >>> PAGE_BITS] + (number & (PAGE - 1))
  }

  /** How many rows there may be of which each may have such an id. */
  foresee(rows: number): void {
    this.foreseen = rows
  }

  private placesAllowed(): number {
    const { opened, kept, foreseen } = this
    const first = Math.max(FIRST_PAGES * PAGE, foreseen * PLACES_A_ROW)
    return Math.max(first, kept * (opened < MANY_PAGES ? PLACES_AN_ID : PLACES_AN_ID_OF_MANY))
  }

  private open(page: number): boolean {
    if (!this.indexed) {
      this.index()
      if (this.pages[page] !== 0) return true
    }
    this.closed ||= this.opened * PAGE > this.placesAllowed()
    if (!this.closed) this.addPage(page)
    return !this.closed
  }

  private addPage(page: number): void {
    this.opened++
    this.pages[page] = this.opened * PAGE
    this.codes = withRoom(this.codes, (this.opened + 1) * PAGE, this.foreseen)
  }

  /** Lets go of where the codes stand, which `numbers` tells too. */
  letGoOfIndex(): void {
    this.pages.fill(0)
    this.opened = 0
    this.codes = new Int32Array(PAGE)
    this.indexed = false
  }

  private index(): void {
    this.indexed = true
    this.numbers.forEach((marked, code) => {
      if (marked === 0) return
      const page = (marked - 1) >>> PAGE_BITS
      if (this.pages[page] === 0) this.addPage(page)
      this.codes[this.placeOf(marked - 1)] = code + 1
    })
  }
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte < ZERO + 10
}

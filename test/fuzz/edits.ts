/** Files and texts spoiled at random: what people, systems and transfers do to them, and what nobody would. */
import fc from 'fast-check'

/** One change of a file; places are shares of its length, so that they fit any file. */
export type Edit =
  | { do: 'put'; at: number; bytes: Buffer }
  | { do: 'remove'; at: number; bytes: number }
  | { do: 'repeat'; at: number; bytes: number; times: number }
  | { do: 'flip'; at: number; bit: number }
  | { do: 'cut'; at: number }
  | { do: 'cell'; at: number; text: string }

/** What means something to a reader of CSV or of text, and what ends its reading. */
const PIECES = [
  ...['"', '""', ',', ';', '\t', '\n', '\r\n', '\r', '\n\n', ',,,\n', ' ', '-', '=', "'", '\u00a0', '\u200b'],
  ...['\0', '\ufeff', '\u202e', '\u001b[31m', 'é', '€', '👧', '"\n"', '\n"', '",', 'Total,', 'sep=;\n'],
]
const BROKEN = [[0xff], [0xc3], [0xe2, 0x82], [0x92], [0xed, 0xa0, 0x80], [0xff, 0xfe], [0x1f, 0x8b], [0x1a]]

/** Cells as systems and people fill them: almost right, of another kind, or far too much. */
const CELLS = [
  ...['', ' ', '-', 'NULL', 'N/A', '#N/A', '#REF!', 'yes', 'N', 'Unknown', 'Total', '0', '-1', '1e309', '٣'],
  ...[
    '2024-03-31',
    '31/02/2024',
    '3/31/2024',
    '31/03/24',
    '45382',
    '2024-02-29T24:00',
    '0000-00-00',
    '9999-12-31',
  ],
  ...[
    '2024-03-31 25:61',
    '2024-03-31T09:00Z',
    '1/1/2024',
    '31-Mar-2024',
    '2023/24',
    '2008',
    '2008-09',
    'AY2023/24',
  ],
  ...[
    '1,234.5',
    '99999999999999999999',
    '0.000000000000000000001',
    '£12',
    '12%',
    '0-17',
    '17-0',
    '=1+1',
    '__proto__',
  ],
  ...['"a, b"', '"a""b"', '"a\nb"', '"', 'a"b', 'x'.repeat(300)],
]

/** Any characters at all, halves of them included. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.nat(0xffff), { maxLength }).map(codes => String.fromCharCode(...codes))
}

const place = fc.double({ min: 0, max: 1, noNaN: true })

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('put' as const), at: place, bytes: pieces() }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('cell' as const), at: place, text: fc.constantFrom(...CELLS) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('remove' as const),
      at: place,
      bytes: fc.integer({ min: 1, max: 60 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('repeat' as const),
      at: place,
      bytes: fc.integer({ min: 1, max: 90 }),
      times: fc.integer({ min: 1, max: 6 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('flip' as const),
      at: place,
      bit: fc.integer({ min: 0, max: 7 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cut' as const), at: place }) },
)

/** A few changes, one after the other. */
export const edits = fc.array(edit, { minLength: 1, maxLength: 4 })

function pieces(): fc.Arbitrary<Buffer> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...PIECES).map(text => Buffer.from(text)) },
    { weight: 1, arbitrary: fc.constantFrom(...BROKEN).map(bytes => Buffer.from(bytes)) },
    { weight: 1, arbitrary: fc.uint8Array({ minLength: 1, maxLength: 8 }).map(bytes => Buffer.from(bytes)) },
  )
}

export function edited(file: Buffer, changes: readonly Edit[]): Buffer {
  return changes.reduce(withEdit, file)
}

function withEdit(file: Buffer, change: Edit): Buffer {
  const at = Math.floor(change.at * file.length)
  const [before, after] = [file.subarray(0, at), file.subarray(at)]
  switch (change.do) {
    case 'put':
      return Buffer.concat([before, change.bytes, after])
    case 'remove':
      return Buffer.concat([before, after.subarray(change.bytes)])
    case 'repeat':
      return Buffer.concat([before, ...Array(change.times).fill(after.subarray(0, change.bytes)), after])
    case 'cut':
      return before
    case 'flip':
      return Buffer.concat([
        before,
        after.subarray(0, 1).map(byte => byte ^ (1 << change.bit)),
        after.subarray(1),
      ])
    case 'cell':
      return withCell(file, at, change.text)
  }
}

/** The cell that a place lies in, replaced. */
function withCell(file: Buffer, at: number, text: string): Buffer {
  const ends = (byte: number | undefined) =>
    byte === undefined || byte === 0x2c || byte === 0x0a || byte === 0x0d
  let [from, to] = [at, at]
  while (from > 0 && !ends(file[from - 1])) from--
  while (!ends(file[to])) to++
  return Buffer.concat([file.subarray(0, from), Buffer.from(text), file.subarray(to)])
}

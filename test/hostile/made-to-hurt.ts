import { closeSync, openSync, writeSync } from 'node:fs'

/** What an invented extract consists of: a text, so many times. */
type Parts = Iterable<string>

export const HEADER = 'child_id,referral_date,area\n'
const MEBIBYTE = 'x'.repeat(1 << 20)

function* times(count: number, row: (at: number) => string): Parts {
  for (let at = 0; at < count; at++) yield row(at)
}

function dayOf(at: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `2008-${two(4 + (at % 9))}-${two(1 + (at % 28))}`
}

export const areas = (count: number): Parts => times(count, at => `C${at},${dayOf(at)},Area ${at}\n`)

/** A target for every area, however many there are. */
export const PLAN = 'indicator,area,baseline,2008/09\nreferrals,*,3,2\n'

/** A target of its own for each of so many areas. */
export const planNamingAll = (count: number): Parts => [
  'indicator,area,baseline,2008/09\n',
  ...times(count, at => `referrals,Area ${at},3,2\n`),
]

/** Rows of a plan that are about no indicator. */
export const planOfNothing = (count: number): Parts => [
  'indicator,area,baseline,2008/09\n',
  ...times(count, at => `Sessions of group ${at},,3,2\n`),
]

/** Extracts of referrals, by what hurts in them; each is made while it is written. */
export const FILES: Record<string, () => Generator<string>> = {
  *'a field of 64 MiB'() {
    yield* [HEADER, 'C1,2008-05-02,']
    yield* times(64, () => MEBIBYTE)
    yield '\nC2,2008-06-01,Ashford\n'
  },
  *'a quoted field of 64 MiB, all quotes'() {
    yield* [HEADER, 'C1,2008-05-02,"']
    yield* times(64, () => '""'.repeat(1 << 19))
    yield '"\n'
  },
  *'a column of 64 MiB'() {
    yield 'child_id,referral_date,'
    yield* times(64, () => MEBIBYTE)
    yield '\nC2,2008-06-01,Ashford\n'
  },
  *'10,000 columns'() {
    yield `child_id,referral_date,area${[...times(9997, at => `,c${at}`)].join('')}\n`
    yield* times(2000, at => `C${at},${dayOf(at)},Ashford${',v'.repeat(9997)}\n`)
  },
  *'2 million rows'() {
    yield HEADER
    yield* times(2_000_000, at => `C${at % 700_000},${dayOf(at)},Area ${at % 150}\n`)
  },
  *'2 million rows in quotes'() {
    yield HEADER
    yield* times(
      2_000_000,
      at => `"X${(at * 7919) % 1_000_003}-${at % 13}","${dayOf(at)}","A, ${at % 150}"\n`,
    )
  },
  *'100,000 bad rows'() {
    yield HEADER
    yield* times(100_000, at => `C${at},${at % 2 === 0 ? 'soon' : '31/31/2008'},Ashford\n`)
  },
  *'100,000 ragged rows'() {
    yield HEADER
    yield* times(100_000, at => `C${at},2008-05-02\n`)
  },
  *'a million stray quotes'() {
    yield HEADER
    yield* times(1_000_000, at =>
      at % 25_000 === 0 ? 'C1,2008-05-02,"Ashford"\n' : 'C1,2008-05-"02,Ashford\n',
    )
  },
  *'200,000 areas'() {
    yield HEADER
    yield* areas(200_000)
  },
  *'a quote that never closes in 200 MiB of rows'() {
    yield* [HEADER, 'C1,2008-05-02,"Ashford\n']
    yield* times(200 << 10, () => `C2,2008-05-02,${'and so on, '.repeat(91)}\n`)
  },
  *'a quote that never closes in 200 MiB of one row'() {
    yield* [HEADER, 'C1,2008-05-02,"']
    yield* times(200, () => MEBIBYTE)
  },
  *'64 MiB of blank lines'() {
    yield HEADER
    yield* times(64, () => '\n'.repeat(1 << 20))
  },
}

/** Writes a file of parts, a mebibyte at a time. */
export function writeParts(file: string, parts: Parts): void {
  const handle = openSync(file, 'w')
  let held = ''
  for (const part of parts) {
    held += part
    if (held.length < 1 << 20) continue
    writeSync(handle, held)
    held = ''
  }
  writeSync(handle, held)
  closeSync(handle)
}

import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { CORE, FILES_OF_CORE, monthly, per10k, readingAlone, SIX } from './jobs.ts'
import { type Command, type Measured, pairedRounds } from './measure.ts'
import { countyOf, SIZES } from './sizes.ts'

const ROUNDS = 3

/** Where a program of this kind may be slow: each beside the plain case, or beside a tenth of itself. */
export async function corners(): Promise<[title: string, measured: Measured[]][]> {
  const county = countyOf('county', SIZES.county)
  const compared: [string, Command[]][] = [
    ['12 and 120 months, the same 72,000 referrals', months()],
    ['1,000 and 10,000 areas, 72,000 referrals', areas()],
    ['12, 30 and 210 columns', await columns(county)],
    ['1, 36 and 360 files of the same referrals', files(county)],
    ['breakdowns', breakdowns(county)],
    ['formats, all core indicators', formats(county)],
    ['validate', [readingAlone(county, FILES_OF_CORE), per10k('validate', ['validate', '-d', county])]],
    ['explain', explained(county)],
    ['suppression', suppressed(county)],
    ['everything that the files allow', [monthly('core', CORE, county), monthly('all', [], county)]],
  ]
  return compared.map(([title, commands]) => [title, pairedRounds(commands, ROUNDS)])
}

function months(): Command[] {
  const folder = countyOf('eleven-years', { referralsPerYear: 6_546, years: 11, areas: 13, seed: 1 })
  const job = (name: string, period: string) =>
    per10k(name, ['calc', ...SIX, '-d', folder, '-p', period, '--every', 'month', '-f', 'csv'])
  return [job('12 months', '2024/25'), job('120 months', '2015/16..2024/25')]
}

function areas(): Command[] {
  const job = (count: number) => {
    const folder = countyOf(`areas-${count}`, { ...SIZES.county, areas: count })
    return per10k(`${count} areas`, [
      'calc',
      ...SIX,
      '-d',
      folder,
      '-p',
      '2024/25',
      '--by',
      'area',
      '-f',
      'csv',
    ])
  }
  return [job(1_000), job(10_000)]
}

async function columns(county: string): Promise<Command[]> {
  const job = (name: string, file: string) => monthly(name, ['referrals', 're-referral-share'], file)
  const wide = (more: number) => widened(county, more)
  return [
    job('12 columns', join(county, 'referrals.csv')),
    job('30 columns', await wide(18)),
    job('210 columns', await wide(198)),
  ]
}

/** The referrals with so many more columns behind. */
async function widened(county: string, more: number): Promise<string> {
  const file = join(county, `../referrals-${more}-more.csv`)
  if (existsSync(file)) return file
  const out = createWriteStream(file)
  let header = true
  for await (const line of createInterface(createReadStream(join(county, 'referrals.csv')))) {
    const cells = Array.from({ length: more }, (_, i) => (header ? `column_${i}` : `value ${i}`))
    out.write(`${line},${cells.join(',')}\n`)
    header = false
  }
  await new Promise(resolve => out.end(resolve))
  return file
}

function files(county: string): Command[] {
  const job = (count: number) =>
    monthly(`${count} files`, ['referrals', 're-referral-share'], inFiles(county, count))
  return [
    monthly('1 file', ['referrals', 're-referral-share'], join(county, 'referrals.csv')),
    job(36),
    job(360),
  ]
}

/** The same referrals in a folder of so many files. */
function inFiles(county: string, count: number): string {
  const folder = join(county, `../files-${count}`)
  if (existsSync(folder)) return folder
  mkdirSync(folder)
  const [header, ...lines] = readFileSync(join(county, 'referrals.csv'), 'utf8').trimEnd().split('\n')
  const each = Math.ceil(lines.length / count)
  for (let i = 0; i < count; i++) {
    const part = [header, ...lines.slice(i * each, (i + 1) * each)]
    writeFileSync(join(folder, `referrals_${String(i).padStart(3, '0')}.csv`), `${part.join('\n')}\n`)
  }
  return folder
}

function breakdowns(county: string): Command[] {
  const file = join(county, 'referrals.csv')
  const job = (name: string, ...by: string[]) =>
    monthly(name, ['referrals', 're-referral-share'], file, { by })
  return [job('the whole alone'), job('by area', 'area'), job('by area and source', 'area', 'source')]
}

/** One figure told in full, and with the place of every row that counts, beside the figure alone. */
function explained(county: string): Command[] {
  const one = ['-d', county, '-p', '2024/25']
  return [
    per10k('calc', ['calc', 're-referral-share', ...one, '-f', 'csv']),
    per10k('explain', ['explain', 're-referral-share', ...one, '-f', 'json']),
    per10k('explain --lines', ['explain', 're-referral-share', ...one, '--lines', '-f', 'json']),
  ]
}

function suppressed(county: string): Command[] {
  const job = (name: string, ...more: string[]) => {
    const { file, args } = monthly(name, CORE, county)
    return { name, file, args: [...args, ...more] }
  }
  return [job('as counted'), job('--suppress 5', '--suppress', '5')]
}

function formats(county: string): Command[] {
  return ['csv', 'json', 'md', 'table'].map(format => monthly(format, CORE, county, { format }))
}

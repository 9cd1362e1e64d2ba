/** The built program in other time zones and other countries: the same bytes everywhere. */
import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

const PROGRAM = resolve(import.meta.dirname, '../../bin/per10k.js')

const ZONES = ['UTC', 'Europe/London', 'Pacific/Apia', 'America/St_Johns', 'Pacific/Kiritimati']
/** Commas for points, other digits, another order of letters, another case of i. */
const LOCALES = ['C', 'en_GB.UTF-8', 'de_DE.UTF-8', 'ar_EG.UTF-8', 'tr_TR.UTF-8']

const ASKED = ['calc', '-c', 'fixtures/kent-2008/per10k.yaml', '-p', '2006/07..2007/08', '--every', 'month']
const KENT = [...ASKED, '--window', 'rolling-12m', '--by', 'area', '--by', 'latest_category', '-f', 'json']

function printedIn(zone: string, locale: string): Promise<string> {
  const env = { PATH: process.env.PATH, TZ: zone, LANG: locale, LC_ALL: locale }
  return new Promise((answer, fail) => {
    execFile(process.execPath, [PROGRAM, ...KENT], { env, maxBuffer: 1 << 26 }, (error, stdout) =>
      error ? fail(error) : answer(stdout),
    )
  })
}

it('six time zones and six locales print one output, byte for byte', async () => {
  const here = await printedIn('UTC', 'C')
  expect(here).toContain('"numerator": 960')
  for (const [at, zone] of ZONES.entries()) {
    const locale = LOCALES[(at + 1) % LOCALES.length]
    expect(await printedIn(zone, locale), `${zone} ${locale}`).toBe(here)
  }
  expect(await printedIn('Asia/Kathmandu', 'fa_IR.UTF-8')).toBe(here)
})

/** The built program in five time zones and five countries: the same bytes everywhere, in every format. */
import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const PROGRAM = resolve(import.meta.dirname, '../../bin/per10k.js')

/** A day ahead and a day behind, half an hour between, and the zone that left out 30 December 2011. */
const ZONES = ['UTC', 'Europe/London', 'Pacific/Apia', 'America/St_Johns', 'Pacific/Kiritimati']
/** Commas for points, other digits, another order of letters, another case of i. */
const LOCALES = ['C', 'en_GB.UTF-8', 'de_DE.UTF-8', 'ar_EG.UTF-8', 'tr_TR.UTF-8']

const COMMANDS = {
  csv: 'calc --by latest_category',
  json: 'calc --by latest_category',
  md: 'calc',
  table: 'calc',
  html: 'report',
  xlsx: 'report',
}
const KENT = '-c fixtures/kent-2008/per10k.yaml -p 2006/07..2007/08 --window rolling-12m --by area --quiet'
type Format = keyof typeof COMMANDS

/** Each zone with each locale, and each time the next format: every format is printed in four places. */
const PLACES = ZONES.flatMap((zone, z) =>
  LOCALES.map((locale, l) => ({ zone, locale, format: formatAt(ZONES.length * z + l) })),
)

function formatAt(place: number): Format {
  const formats = Object.keys(COMMANDS) as Format[]
  return formats[place % formats.length]
}

/** The bytes, a letter for each. */
function printedIn({ zone, locale, format }: (typeof PLACES)[number]): Promise<string> {
  const env = { PATH: process.env.PATH, TZ: zone, LANG: locale, LC_ALL: locale }
  const asked = `${COMMANDS[format]} ${KENT} -f ${format}`.split(' ')
  const how = { env, maxBuffer: 1 << 26, encoding: 'latin1' } as const
  return new Promise((answer, fail) => {
    execFile(process.execPath, [PROGRAM, ...asked], how, (error, out) => (error ? fail(error) : answer(out)))
  })
}

describe.each(Object.keys(COMMANDS))('figures as %s', format => {
  it('are one output, byte for byte, wherever they are printed', async () => {
    const [first, ...others] = PLACES.filter(place => place.format === format)
    const here = await printedIn(first)
    expect(here.length).toBeGreaterThan(500)
    expect(others.length).toBeGreaterThanOrEqual(3)
    for (const place of others)
      expect((await printedIn(place)) === here, `${place.zone} ${place.locale}`).toBe(true)
  })
})

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'

/** Places where days, numbers and letters are written otherwise. */
const PLACES = [
  { TZ: 'Pacific/Apia', LC_ALL: 'en_GB.UTF-8' },
  { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' },
]
const ASKED = ['-c', 'fixtures/suffolk/per10k.yaml', '-p', '2009/10..2010/11', '--by', 'area', '-q']

/** The bytes, a letter for each. */
function written(format: string, place: Record<string, string>): string {
  const { PATH = '' } = process.env
  return execFileSync(process.execPath, ['bin/per10k.js', 'report', ...ASKED, '-f', format], {
    encoding: 'latin1',
    env: { PATH, ...place },
    maxBuffer: 1e8,
  })
}

beforeAll(() => {
  if (!existsSync('dist/main.js')) throw new Error('npm run build comes first')
})

describe.each(['html', 'md', 'xlsx', 'ods'])('a scorecard as %s', format => {
  it('is the same bytes twice and in two time zones', () => {
    const [here, there] = PLACES.map(place => written(format, place))
    expect(here).toHaveLength(there.length)
    expect(here === there && here === written(format, PLACES[0])).toBe(true)
  })
})

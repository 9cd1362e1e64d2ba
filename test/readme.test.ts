import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../src/datasets/dataset.ts'
import { DATASETS } from '../src/datasets/index.ts'
import { indicators } from '../src/indicators/all.ts'
import { terminalPicture } from './support/terminal-picture.ts'

const README = readFileSync('README.md', 'utf8')
const PICTURE = 'fixtures/suffolk/demo.svg'

describe('The README', () => {
  test('shows what the demo prints today', () => {
    const { PATH = '' } = process.env
    const printed = execFileSync(process.execPath, ['bin/per10k.js', 'demo'], {
      encoding: 'utf8',
      env: { PATH, FORCE_COLOR: '1' },
    })
    const picture = terminalPicture(printed)
    if (process.env.PER10K_REWRITE === '1') writeFileSync(PICTURE, picture)
    expect(readFileSync(PICTURE, 'utf8')).toBe(picture)
    expect(README).toContain(`](${PICTURE})`)
  })

  test('shows pictures that are quickly there: none of more than 200 kB', () => {
    const pictures = [...README.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, file]) => file)
    expect(pictures).toEqual([
      PICTURE,
      'fixtures/suffolk/scorecard.png',
      'fixtures/kent-2025/areas.png',
      'fixtures/kent-2025/workbook.png',
    ])
    for (const file of pictures) expect(statSync(file).size, file).toBeLessThan(200_000)
  })

  test('links only to what is there', () => {
    const links = [...README.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link)
    expect(links.filter(link => !existsSync(link))).toEqual([])
  })

  test('says of the catalogue and of speed what is so today', () => {
    expect(README).toContain(`${indicators.length} indicators with their codes`)
    const results = readFileSync('test/bench/RESULTS.md', 'utf8').split('### County, all core indicators')[1]
    const [, processor] = /\| per10k \|[^|]+\|[^|]+\|[^|]+\| ([\d.]+) \|/.exec(results) ?? []
    expect(README).toContain(`take ${Number(processor).toFixed(1)} times the processor time`)
  })

  test('shows datasets with all their columns, and says how many more there are', () => {
    const shown = [...README.matchAll(/^\| `(\w+)` \| [^|]+ \| (.+) \|$/gm)].map(([, id, columns]) => ({
      id,
      columns: columns
        .replace(/ \(.*?\)/, '')
        .replaceAll('\\*', '*')
        .split(', ')
        .sort(),
    }))
    const columnsOf = ({ columns }: Dataset) =>
      ['area', ...Object.keys(columns).map(name => (columns[name].required ? `${name}*` : name))].sort()
    expect(shown).toHaveLength(8)
    for (const { id, columns } of shown)
      expect(columns, id).toEqual(columnsOf(DATASETS.find(d => d.id === id)!))
    expect(README).toContain(`${DATASETS.length - shown.length} more datasets`)
  })

  test('names npm scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    const named = [...README.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name)
    expect(named.filter(name => !(name in scripts))).toEqual([])
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test']))
  })
})

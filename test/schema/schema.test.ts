import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { configurationSchema, schemaText } from '../../schema/configuration.ts'
import { CONFIG_KEYS } from '../../src/config/schema.ts'
import { DATASETS } from '../../src/datasets/index.ts'
import { indicators } from '../../src/indicators/all.ts'
import { definitionYaml } from '../../src/reports/definition.ts'
import { PLANS } from '../indicators/written.ts'

const FILE = 'schema/per10k.schema.json'
const published = z.fromJSONSchema(JSON.parse(readFileSync(FILE, 'utf8')))

function fits(yaml: string): boolean {
  return published.safeParse(parse(yaml)).success
}

describe('the schema that is published', () => {
  test('is fresh: npm run schema writes it', () => {
    expect(readFileSync(FILE, 'utf8')).toBe(schemaText())
  })

  test('has every key of the configuration, each told in words', () => {
    const { properties } = configurationSchema() as { properties: Record<string, { description?: string }> }
    expect(Object.keys(properties).sort()).toEqual(Object.keys(CONFIG_KEYS).sort())
    for (const { description } of Object.values(properties)) expect(description).toMatch(/^[a-z]/)
  })

  test('goes with the package', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8')).files).toContain(FILE)
  })
})

describe('what may be written fits', () => {
  test.each(indicators)('the definition $id', indicator => {
    expect(fits(definitionYaml({ indicator, datasets: [] }))).toBe(true)
  })

  test.each(DATASETS)('the dataset $id', ({ statutory: _, ...dataset }) => {
    expect(fits(JSON.stringify({ datasets: [dataset] }))).toBe(true)
  })

  const folders = [
    ...readdirSync('fixtures'),
    ...readdirSync('test/cases').map(name => `../test/cases/${name}`),
  ]
  const files = folders.map(folder => join('fixtures', folder, 'per10k.yaml')).filter(isThere)
  test.each(files.filter(file => !/-faults|init-exists/.test(file)))('%s', file => {
    expect(fits(readFileSync(file, 'utf8'))).toBe(true)
  })
})

function isThere(file: string): boolean {
  try {
    readFileSync(file)
    return true
  } catch {
    return false
  }
}

describe('what may not be written does not fit', () => {
  test('a sound definition does', () => {
    expect(fits(PLANS)).toBe(true)
  })

  test.each([
    ['a word that there is not', 'of: cp_plans', 'off: cp_plans'],
    ['a unit that there is not', 'unit: count', 'unit: counts'],
    ['a theme that there is not', 'child-protection', 'child protection'],
    ['too many decimals', 'decimals: 0', 'decimals: 7'],
    ['an id in capitals', 'plans-here', 'Plans-Here'],
    ['no title', 'title: Plans here', 'codes: [P1]'],
    ['a duration without a unit', 'atLeast: 3 months', 'atLeast: 3'],
    ['a unit of time that there is not', '3 months', '3 years'],
    ['a test that there is not', 'atLeast: 3', 'over: 3'],
    ['a time without its end', 'to: the end, ', ''],
    ['an episode open at no day', 'at the end', 'the end'],
    ['a measure that there is not', 'distinct: child_id', 'different: child_id'],
    ['a condition that is a text', '{ open: at the end }', 'the end'],
  ])('%s', (_, sound, broken) => {
    expect(PLANS).toContain(sound)
    expect(fits(PLANS.replace(sound, broken))).toBe(false)
  })

  test.each([
    'every: week',
    'trajectory: curved',
    'fail-on: [red, blue]',
    'quiet: sometimes',
    'dta: extracts',
    'columns: [referrals]',
    'datasets: { clinics: { columns: { child_id: { kind: text } } } }',
    'datasets: { clinics: { column: {} } }',
  ])('%s', yaml => {
    expect(fits(yaml)).toBe(false)
  })
})

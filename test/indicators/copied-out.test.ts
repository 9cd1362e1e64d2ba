import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Figure } from '../../src/figures/figure.ts'
import { indicators } from '../../src/indicators/all.ts'
import type { Indicator } from '../../src/indicators/language.ts'
import { calc } from '../../src/pipeline.ts'
import { definitionYaml } from '../../src/reports/definition.ts'
import { filesOf, requestOf } from '../support/extracts.ts'
import { disagreements, figuresOfExample } from './run-example.ts'
import { configOf } from './written.ts'

const OWN = 'own-'

/** A definition as `show --format yaml` prints it, under another id. */
function copied(indicator: Indicator): string {
  return definitionYaml({ indicator: { ...indicator, id: `${OWN}${indicator.id}` }, datasets: [] })
}

describe('a definition copied out', () => {
  test.each(indicators)('says the same: $id', indicator => {
    const { example: _, id, ...definition } = indicator
    expect(parse(copied(indicator))).toEqual({ indicators: { [`${OWN}${id}`]: definition } })
  })

  test.each(indicators)('makes the same of its example under another id: $id', async indicator => {
    const [own] = configOf(copied(indicator)).localIndicators?.value ?? []
    const { counts, ...given } = indicator.example.given
    const written = {
      ...(own as Indicator),
      example: {
        ...indicator.example,
        given: { ...given, ...(counts !== undefined && { counts: suppliedFor(indicator, counts) }) },
      },
    }
    expect(disagreements(await figuresOfExample(written), written.example)).toEqual([])
  })

  test('keeps a text of several lines as lines', () => {
    const yaml = definitionYaml({
      indicator: { ...indicators[0], why: 'One line.\nAnother line.\n' },
      datasets: [],
    })
    expect(yaml).toContain('    why: |\n      One line.\n      Another line.\n')
  })
})

/** Figures that somebody counted for the definition, named by its id or a code, now for the copy. */
function suppliedFor({ id, codes = [] }: Indicator, counts: string): string {
  const names = [id, ...codes].map(name => name.toLowerCase())
  return counts.replace(/^( *)([^,]*?)( *)(?=,)/gm, (cell, before, name, after) =>
    names.includes(name.toLowerCase().replaceAll(' ', '')) ? `${before}${OWN}${id}${after}` : cell,
  )
}

/** Everything of a figure but which definition made it. */
function apartFromId({ indicator: _, ...figure }: Figure): unknown {
  return figure
}

describe('all definitions copied out and counted beside the built-in ones', () => {
  test.each([
    ['kent-2025', '2024/25', 30],
    ['suffolk', '2010/11', 30],
  ])('give the same figures over %s', async (set, period, atLeast) => {
    const merged = `indicators:\n${indicators.map(one => copied(one).replace(/^indicators:\n/, '')).join('')}`
    const { localIndicators } = configOf(merged)
    const asking = { period, by: ['area'], ...(localIndicators && { localIndicators }) }
    const { figures } = await calc(requestOf(filesOf(set), asking))
    const ids = [...new Set(figures.map(({ indicator }) => indicator.id))]
    const copies = ids.filter(id => id.startsWith(OWN))
    expect(copies.length).toBeGreaterThanOrEqual(atLeast)
    for (const id of copies) {
      const of = (wanted: string) =>
        figures.filter(({ indicator }) => indicator.id === wanted).map(apartFromId)
      expect([id, of(id)]).toEqual([id, of(id.slice(OWN.length))])
    }
    // Those without a copy were counted by somebody else, under the built-in id.
    const without = ids.filter(id => !id.startsWith(OWN) && !copies.includes(`${OWN}${id}`))
    expect(without).toEqual(set === 'suffolk' ? SUPPLIED_FOR_SUFFOLK : [])
  })
})

const SUPPLIED_FOR_SUFFOLK = ['dv-repeat-share']

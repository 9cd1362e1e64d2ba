import { describe, expect, test } from 'vitest'
import { Refusal } from '../../src/foundations/problem.ts'
import { indicators } from '../../src/indicators/all.ts'
import { type Mutant, mutantsOf } from './mutants.ts'
import { disagreements, figuresOfExample } from './run-example.ts'

describe('a worked example breaks when its definition changes by one', () => {
  test.each(indicators.filter(indicator => mutantsOf(indicator).length > 0))('$id', async indicator => {
    const survivors: string[] = []
    for (const mutant of mutantsOf(indicator)) if (await survives(mutant)) survivors.push(mutant.change)
    expect(survivors).toEqual([])
  })
})

async function survives({ written }: Mutant): Promise<boolean> {
  try {
    return disagreements(await figuresOfExample(written), written.example).length === 0
  } catch (refusal) {
    if (refusal instanceof Refusal) return false
    throw refusal
  }
}

import { describe, expect, test } from 'vitest'
import { indicators } from '../../src/indicators/all.ts'
import { disagreements, figuresOfExample } from './run-example.ts'

describe('the worked example of every indicator comes out as worked by hand', () => {
  test.each(indicators)('$id', async indicator => {
    const figures = await figuresOfExample(indicator)
    expect(disagreements(figures, indicator.example)).toEqual([])
  })
})

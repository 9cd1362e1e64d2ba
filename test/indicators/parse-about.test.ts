import { describe, expect, test } from 'vitest'
import { faultsOf, readWith } from './faults.ts'

describe('what a figure is called, measured in and taken from', () => {
  test.each([
    ['no id', { id: undefined }, ['id: no usable id']],
    ['a list for an id', { id: ['cp-plans'] }, ['id: no usable id']],
    ['an id that begins with a capital', { id: 'Plans-here' }, ['id: no usable id']],
    ['an id that ends with a mark', { id: 'plans-here!' }, ['id: no usable id']],
    ['a word of the language for an id', { id: 'sum' }, ['id: the word "sum" as an id']],
    ['no title', { title: undefined }, ['title: no title']],
    ['an empty title', { title: '' }, ['title: no title']],
    ['no theme', { theme: undefined }, ['theme: no theme']],
    ['a list of themes', { theme: ['context'] }, ['theme: theme: context: did you mean "context"?']],
    ['no decimals', { decimals: undefined }, ['decimals: no decimals']],
    ['fewer than no decimals', { decimals: -1 }, ['decimals: decimals: -1']],
    ['half a decimal', { decimals: 0.5 }, ['decimals: decimals: 0.5']],
    ['seven decimals', { decimals: 7 }, ['decimals: decimals: 7']],
    ['one code for a list', { codes: 'NI65' }, ['codes: no list of codes']],
    ['a number among the codes', { codes: ['NI65', 65] }, ['codes: no list of codes']],
    ['a number for the reason', { why: 2 }, ['why: no text']],
    ['one rule for a list', { rules: 'event' }, ['rules: no list of rules']],
    [
      'an unknown rule behind a known one',
      { rules: ['event', 'shares'] },
      ['rules.1: an unknown rule "shares": did you mean "share"?'],
    ],
    ['a source that is no list', { sources: { document: 'Plan' } }, ['sources: no list of sources']],
    ['a source without its document', { sources: [{ place: 'p. 1' }] }, ['sources: no list of sources']],
    [
      'a place that is a number, behind a sound source',
      { sources: [{ document: 'Plan' }, { document: 'Plan', place: 1 }] },
      ['sources: no list of sources'],
    ],
    ['a history without its reach', { history: { of: 'cp_plans' } }, ['history: no reach']],
    ['a reach in fortnights', { history: { of: 'cp_plans', reach: '3 fortnights' } }, ['history: no reach']],
    ['a history left blank', { history: null }, ['history: no reach']],
    ['a maturity without its time', { matures: { from: 'start_date' } }, ['matures: no after']],
  ])('%s is refused', (_, changes, told) => {
    expect(faultsOf(changes)).toEqual(told)
  })

  test.each([
    ['no decimals', { decimals: 0 }],
    ['six decimals', { decimals: 6 }],
    ['a document without a place', { sources: [{ document: 'Plan' }] }],
    [
      'no reason, rules, sources or history',
      { why: undefined, rules: undefined, sources: undefined, history: undefined },
    ],
    ['a maturity', { matures: { after: '6 months', from: 'start_date' } }],
  ])('%s is enough', (_, changes) => {
    expect(faultsOf(changes)).toEqual([])
  })

  test('what may be left out is then empty', () => {
    const { definition } = readWith({ codes: undefined, why: undefined, sources: undefined })
    expect(definition).toMatchObject({ codes: [], about: { why: '', sources: [] } })
  })
})

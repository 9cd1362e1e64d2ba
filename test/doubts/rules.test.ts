import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { DATASETS } from '../../src/datasets/index.ts'
import type { ByDataset, DoubtRule } from '../../src/doubts/doubt.ts'
import { DOUBT_RULES } from '../../src/doubts/rules/index.ts'

const ids = DOUBT_RULES.map(({ id }) => id)

describe('every rule', () => {
  it('is a file of its name, and every file a rule', () => {
    const files = readdirSync('src/doubts/rules').map(name => name.replace(/\.ts$/, ''))
    expect(files.filter(name => name !== 'index').sort()).toEqual([...ids].sort())
  })

  it('has a test of its name', () => {
    expect(ids.filter(id => !existsSync(`test/doubts/rules/${id}.test.ts`))).toEqual([])
  })

  it('is in the table of the room with the numbers of its statutory rules, and in the help', () => {
    const readme = readFileSync('src/doubts/README.md', 'utf8').split('\n')
    const help = COMMANDS.find(({ name }) => name === 'validate')?.told ?? ''
    for (const rule of DOUBT_RULES) {
      const line = readme.find(text => text.startsWith(`| \`${rule.id}\` |`)) ?? ''
      expect(numbersIn(line.split('|')[3]), rule.id).toEqual(
        numbersIn(textsOf(rule.statutory ?? {}).join(' ')),
      )
      expect(help.split(/[\s,]+/)).toContain(rule.id)
    }
  })

  it('speaks of datasets that there are, and has words for all others', () => {
    const named = DOUBT_RULES.flatMap(({ found, effect, statutory = {} }) => [found, effect, statutory])
    const datasets = named.flatMap(words => (typeof words === 'string' ? [] : Object.keys(words)))
    expect(datasets.filter(id => id !== '*' && !DATASETS.some(dataset => dataset.id === id))).toEqual([])
    const silent = DOUBT_RULES.filter(rule => !hasWordsForAll(rule.found) || !hasWordsForAll(rule.effect))
    expect(silent.map(({ id }) => id)).toEqual([])
  })
})

function numbersIn(text: string): string[] {
  return [...new Set(text.match(/\d{3,4}Q?(?!\d)/g)?.filter(number => number !== '903'))].sort()
}

function textsOf(words: ByDataset): string[] {
  return typeof words === 'string' ? [words] : Object.values(words)
}

function hasWordsForAll(words: DoubtRule['found']): boolean {
  return typeof words === 'string' || '*' in words
}

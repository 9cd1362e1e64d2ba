import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeCatalogue } from '../../src/indicators/catalogue.ts'
import { datasetsInPlainEnglish, inPlainEnglish } from '../../src/indicators/plain-english/definition.ts'
import type { Passage } from '../../src/indicators/plain-english/passage.ts'

const { catalogue } = makeCatalogue()
const GOLDEN = new URL('plain-english.txt', import.meta.url)

/** `PER10K_REWRITE=1 npm test` writes it anew: read the difference line by line before you keep it. */
test('every definition reads as it did', () => {
  const told = [...catalogue.definitions.values()].map(
    definition =>
      `${definition.id}: ${definition.title}\n${lines(inPlainEnglish(definition, catalogue))}${lines(datasetsInPlainEnglish(definition, catalogue), '    ')}`,
  )
  const text = `${told.join('\n')}`
  if (process.env.PER10K_REWRITE === '1') writeFileSync(GOLDEN, text)
  expect(text).toBe(readFileSync(GOLDEN, 'utf8'))
})

function lines(passages: readonly Passage[], indent = '  '): string {
  return passages.map(({ text, items }) => `${indent}${text}\n${lines(items, `${indent}  `)}`).join('')
}

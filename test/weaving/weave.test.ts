import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escaped } from '../../src/reports/markdown.ts'
import { type Block, blocksIn, stateOf } from '../../src/weaving/blocks.ts'
import { woven } from '../../src/weaving/weave.ts'

/** A document as somebody writes it: prose, and blocks in it that are still empty. */
const LINE_END = fc.constantFrom('\n', '\r\n')
const PROSE = fc
  .array(fc.constantFrom('Plans', ' ', '| a | b |', '# ', '**', '21.4 %', '<br>', '-->', 'ß', '&amp;'))
  .map(parts => parts.join(''))
/** Names of areas may be anything. */
const CELLS = fc
  .array(
    fc.constantFrom(
      'Dover',
      '`',
      '<!-- /per10k -->',
      '<!-- per10k: calc -->',
      '|',
      '\\',
      '~~~',
      '&lt;',
      '_',
      ' ',
    ),
  )
  .map(parts => escaped(parts.join('')))

interface Written {
  text: string
  /** What stands around the blocks, in its order. */
  around: string[]
}

const DOCUMENT: fc.Arbitrary<Written> = fc
  .record({
    mark: fc.constantFrom('', '\ufeff'),
    lineEnd: LINE_END,
    parts: fc.array(fc.record({ prose: PROSE, table: fc.boolean() }), { maxLength: 4 }),
    tail: PROSE,
  })
  .map(({ mark, lineEnd, parts, tail }) => {
    const around = parts.map(({ prose, table }, at) => {
      const before = at === 0 ? mark : ''
      return table ? `${before}${prose}${lineEnd}` : `${before}${prose}`
    })
    const blocks = parts.map(({ table }) => [
      '<!-- per10k: calc -->',
      table ? lineEnd : '',
      '<!-- /per10k -->',
    ])
    const text = around.map((prose, at) => prose + blocks[at].join('')).join('') + tail
    return { text, around: [...around, tail] }
  })

/** Every block filled with the same lines. */
function filled(text: string, lines: string[]): string {
  const fillings = blocksIn(text, 'report.md').blocks.map(block => ({ block, lines }))
  return woven(text, fillings)
}

function outside(text: string): string[] {
  const { blocks, problems } = blocksIn(text, 'report.md')
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  const ends = [0, ...blocks.map(({ closing }) => closing.end)]
  const starts = [...blocks.map(({ start }) => start - '<!-- per10k: calc -->'.length), text.length]
  return starts.map((start, at) => text.slice(ends[at], start))
}

describe('whatever a document says', () => {
  it('nothing outside its blocks changes', () => {
    fc.assert(
      fc.property(DOCUMENT, CELLS, ({ text, around }, cells) => {
        expect(outside(filled(text, [`| ${cells} |`]))).toEqual(around)
      }),
    )
  })

  it('weaving twice is weaving once', () => {
    fc.assert(
      fc.property(DOCUMENT, CELLS, ({ text }, cells) => {
        const once = filled(text, [`| ${cells} |`, '| - |'])
        expect(filled(once, [`| ${cells} |`, '| - |'])).toBe(once)
      }),
    )
  })

  it('an edit inside a block is seen, and only that', () => {
    fc.assert(
      fc.property(DOCUMENT, fc.nat(), fc.constantFrom('7', ' ', 'x', '|'), ({ text }, where, letter) => {
        const fresh = filled(text, ['| 21.4 |'])
        const { blocks } = blocksIn(fresh, 'report.md')
        fc.pre(blocks.length > 0)
        const edited = withLetter(fresh, blocks[where % blocks.length], where, letter)
        const states = blocksIn(edited, 'report.md').blocks.map(stateOf)
        expect(states).toEqual(blocks.map((_, at) => (at === where % blocks.length ? 'edited' : 'woven')))
      }),
    )
  })
})

function withLetter(text: string, { start, content }: Block, where: number, letter: string): string {
  const at = start + 1 + (where % (content.length - 1))
  const inLineEnd = text[at - 1] === '\r' ? at + 1 : at
  return text.slice(0, inLineEnd) + letter + text.slice(inLineEnd)
}

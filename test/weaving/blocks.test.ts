import { describe, expect, it } from 'vitest'
import { problemText } from '../../src/foundations/problem.ts'
import { blocksIn, stateOf } from '../../src/weaving/blocks.ts'
import { sealOf } from '../../src/weaving/seal.ts'

const BLOCK = '<!-- per10k: calc NI65 -->\n<!-- /per10k -->'

/** The commands of the blocks that a document has. */
function commands(text: string): string[] {
  const { blocks, problems } = blocksIn(text, 'report.md')
  expect(problems).toEqual([])
  return blocks.map(({ words }) => words)
}

describe('a block of a document', () => {
  it('is a table on lines of its own, or one figure in a line', () => {
    const { blocks } = blocksIn(
      `${BLOCK}\nand <!-- per10k: calc CH01 -->26.0<!-- /per10k --> more`,
      'report.md',
    )
    expect(blocks.map(({ words, layout, content }) => ({ words, layout, content }))).toEqual([
      { words: 'calc NI65', layout: 'table', content: '\n' },
      { words: 'calc CH01', layout: 'line', content: '26.0' },
    ])
  })

  it('may have its command on several lines, and stand in a quotation or a list', () => {
    expect(commands('<!-- per10k:\n  calc NI65\n  -p 2007/08\n-->\n<!-- /per10k -->')).toEqual([
      'calc NI65\n  -p 2007/08',
    ])
    expect(blocksIn(BLOCK.replace(/^/gm, '> '), 'report.md').blocks[0].indent).toBe('> ')
    expect(blocksIn(`\ufeff${BLOCK}`, 'report.md').blocks[0].indent).toBe('')
  })

  it.each([
    ['a fence of backticks', `\`\`\`md\n${BLOCK}\n\`\`\``],
    ['a fence of tildes', `~~~~\n${BLOCK}\n~~~\n${BLOCK}\n~~~~`],
    ['a fence in a list', `- as here:\n\n  \`\`\`\n${BLOCK}\n  \`\`\``],
    ['a fence in a quotation', `> \`\`\`\n${BLOCK.replace(/^/gm, '> ')}\n> \`\`\``],
    ['a fence that nothing closes', `text\r\n\`\`\`\r\n${BLOCK}`],
    ['backticks on a line', 'write `<!-- per10k: calc -->` and ``<!-- /per10k `x` -->``'],
  ])('is text in %s', (_, text) => {
    expect(commands(text)).toEqual([])
  })

  it.each([
    ['after a fence', `\`\`\`\ncode\n\`\`\`\n${BLOCK}`],
    ['after backticks that nothing closes', `a \` b <!-- per10k: calc NI65 --><!-- /per10k -->`],
    ['after backticks that are text', `\\\`<!-- per10k: calc NI65 --><!-- /per10k -->\``],
    ['after three backticks in a line', `\`\`\` a \`\`\`\n${BLOCK}`],
  ])('is one %s', (_, text) => {
    expect(commands(text)).toEqual(['calc NI65'])
  })

  it('is none where a comment only begins with the name', () => {
    expect(commands('<!-- per10k-notes: to do --><!-- of per10k -->')).toEqual([])
  })

  it('is told with line and column where its markers do not fit', () => {
    const { problems } = blocksIn('One\r\n\r\n  <!-- per10k: calc -->\r\nends <!-- /per10k -->', 'report.md')
    expect(problems.map(problemText)).toEqual([
      'report.md:4:6: error[misplaced-marker]: words beside a marker of a table; expected both markers on lines of their own, or both on one line',
    ])
  })
})

describe('a figure in a line', () => {
  const FIGURE = '<!-- per10k: calc NI65 --><!-- /per10k -->'
  const codes = (text: string) => blocksIn(text, 'report.md').problems.map(({ code }) => code)

  it('that begins the line is told, for converters take all of the line for HTML', () => {
    for (const before of ['', '  ', '> ', '- ', '> 2. '])
      expect(codes(`a\n${before}${FIGURE}% of plans`)).toEqual(['marker-first'])
  })

  it('is well anywhere else, and alone on its line', () => {
    for (const text of [`In all ${FIGURE}%`, `| a | ${FIGURE} |`, FIGURE, `- In all ${FIGURE}`])
      expect(codes(text)).toEqual([])
  })
})

describe('what stands in a block', () => {
  const state = (content: string, seal: string) =>
    stateOf(blocksIn(`<!-- per10k: calc -->${content}<!-- /per10k${seal} -->`, 'report.md').blocks[0])

  it('is known again by its checksum, whatever the line ends', () => {
    const table = '\n\n| a |\n| - |\n\n'
    expect(state(table, ` ${sealOf(table)}`)).toBe('woven')
    expect(state(table.replaceAll('\n', '\r\n'), ` ${sealOf(table)}`)).toBe('woven')
    expect(state(table.replace('a', 'b'), ` ${sealOf(table)}`)).toBe('edited')
  })

  it('is nobody’s where it is empty, and somebody’s where it has no checksum', () => {
    expect(state('\n\n', '')).toBe('empty')
    expect(state('', ' 0123abcd')).toBe('empty')
    expect(state('21.4', '')).toBe('unsealed')
  })
})

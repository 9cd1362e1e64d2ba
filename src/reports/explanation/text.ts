import type { Passage } from '../../indicators/plain-english/passage.ts'
import type { Explanation } from '../../outcome.ts'
import { gridText } from '../grid.ts'
import { type Paint, paint } from '../paint.ts'
import { wholeText } from '../pieces.ts'
import type { TableOptions } from '../table.ts'
import { visibleLine } from '../visible.ts'
import { hanging } from '../wrapping.ts'
import type { Block } from './blocks.ts'
import { definitionBlocks } from './definition-blocks.ts'
import { figureBlocks } from './figure-blocks.ts'

/** No line of text is longer, however wide the terminal. */
const WIDEST = 100

/** An explanation for reading, on a terminal or in a pipe. */
export function explanationText({ definition, figures }: Explanation, options: TableOptions): string {
  const blocks = [...definitionBlocks(definition), ...figures.flatMap(figureBlocks)]
  const width = Math.min(options.width, WIDEST)
  const tools = paint(options.colour)
  return `${blocks.map((block, at) => gapBefore(block, blocks[at - 1]) + textOf(block, width, tools).join('\n')).join('\n')}\n`
}

/** An empty line before everything but what stands under a heading. */
function gapBefore(block: Block, before: Block | undefined): string {
  if (before === undefined) return ''
  return before.block === 'heading' && before.level !== 1 && block.block !== 'heading' ? '' : '\n'
}

function textOf(block: Block, width: number, tools: Paint): string[] {
  switch (block.block) {
    case 'heading':
      return hanging('', visibleLine(block.text), width).map(line => tools.heading(line))
    case 'paragraph':
      return hanging('', visibleLine(block.text), width)
    case 'passages':
      return block.passages.flatMap(passage => passageLines(passage, '  ', width))
    case 'facts':
      return factLines(block.facts, width)
    case 'lines':
      return block.lines.map(line => `  ${visibleLine(line)}`)
    case 'table':
      return wholeText(
        gridText(
          block.columns.map((column, at) => ({ ...column, wraps: at === 0 })),
          block.rows.map(row => ({ cells: row.map(visibleLine) })),
          width,
          tools,
        ),
      ).split('\n')
  }
}

/** A sentence, and what hangs under it as a list. */
function passageLines({ text, items }: Passage, indent: string, width: number, mark = ''): string[] {
  const under = indent + ' '.repeat(mark.length + 2)
  return [
    ...hanging(indent + mark, visibleLine(text), width),
    ...items.flatMap(item => passageLines(item, under, width, '- ')),
  ]
}

function factLines(pairs: readonly [name: string, text: string][], width: number): string[] {
  const widest = Math.max(...pairs.map(([name]) => name.length))
  return pairs.flatMap(([name, text]) => hanging(`${name.padEnd(widest)}  `, visibleLine(text), width))
}

import type { Passage } from '../../indicators/plain-english/passage.ts'
import type { Explanation } from '../../outcome.ts'
import { escaped, markdownText } from '../markdown.ts'
import { wholeText } from '../pieces.ts'
import { words } from '../sheet.ts'
import type { Block } from './blocks.ts'
import { definitionBlocks } from './definition-blocks.ts'
import { figureBlocks } from './figure-blocks.ts'

/** An explanation as a Markdown document. */
export function explanationMarkdown({ definition, figures }: Explanation): string {
  const blocks = [...definitionBlocks(definition), ...figures.flatMap(figureBlocks)]
  return `${blocks.map(markdownOf).join('\n\n')}\n`
}

function markdownOf(block: Block): string {
  switch (block.block) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`
    case 'paragraph':
      return escaped(block.text)
    case 'passages':
      return block.passages.flatMap(passage => listLines(passage, '')).join('\n')
    case 'facts':
      return block.facts.map(([name, text]) => `- ${escaped(name)}: ${escaped(text)}`).join('\n')
    case 'lines':
      return block.lines.map(line => `- ${escaped(line)}`).join('\n')
    case 'table':
      return wholeText(
        markdownText({
          columns: block.columns.map(({ name, right }) => ({ name, ...(right && { numeric: true }) })),
          rows: block.rows.map(row => row.map(words)),
        }),
      ).trimEnd()
  }
}

function listLines({ text, items }: Passage, indent: string): string[] {
  return [`${indent}- ${escaped(text)}`, ...items.flatMap(item => listLines(item, `${indent}  `))]
}

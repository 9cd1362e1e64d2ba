import type { Block } from './blocks.ts'
import { sealOf } from './seal.ts'

/** A block, and what is to stand in it: the lines of a table, or the words of a line. */
export interface Filling {
  block: Block
  lines: readonly string[]
}

/**
 * The document with its blocks filled, each with the checksum of what is in it. All that lies outside
 * them stays as it is, to the byte, and so do line ends.
 */
export function woven(text: string, fillings: readonly Filling[]): string {
  let written = ''
  let from = 0
  for (const filling of fillings) {
    const content = contentOf(filling)
    written += `${text.slice(from, filling.block.start)}${content}<!-- /per10k ${sealOf(content)} -->`
    from = filling.block.closing.end
  }
  return written + text.slice(from)
}

/** What is to stand between the markers. A table stands between blank lines, without which some converters take it for text. */
export function contentOf({ block, lines }: Filling): string {
  if (block.layout === 'line') return lines.join(' ')
  const lineEnd = /\r\n|\n|\r/.exec(block.content)?.[0] ?? '\n'
  const all = ['', ...lines, ''].map(line => `${block.indent}${line}`.trimEnd())
  return ['', ...all, block.indent].join(lineEnd)
}

import type { Markup } from '../markup.ts'
import type { Frame } from './frame.ts'
import { label } from './lines.ts'

/** A word beside the end of a line. */
export interface EndLabel {
  text: string
  y: number
  kind: string
}

/** Height of a line of these words, with a little air. */
const LINE = 14

/** Words at the right of a chart, moved apart where they would cover one another. */
export function endLabels(labels: readonly EndLabel[], { right, bottom }: Frame): Markup[] {
  const apart = [...labels].sort((a, b) => a.y - b.y)
  apart.forEach((one, at) => {
    if (at > 0) apart[at] = { ...one, y: Math.max(one.y, apart[at - 1].y + LINE) }
  })
  const over = Math.max(0, (apart.at(-1)?.y ?? 0) - bottom)
  return apart.map(({ text, y, kind }) => label(text, { x: right + 9, y: y + 4 - over }, kind))
}

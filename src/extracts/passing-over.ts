import type { Block } from './block.ts'
import { Spellings } from './columns/spellings.ts'
import type { PassOver } from './extract.ts'

/**
 * Takes rows that are not meant out of a block before anything is read of them. A row of too many or too
 * few values is never passed over: which cell is which cannot be told.
 */
export class PassingOver {
  /** How many rows were passed over so far. */
  count = 0
  private readonly conditions: Spellings[]
  private readonly firstCell: number

  /** The cells that are asked lie in the block behind those that are read, from `firstCell` on. */
  constructor(conditions: readonly PassOver[], firstCell: number) {
    this.conditions = conditions.map(({ when }) => {
      const answer = (text: string) => ({ first: when(text) ? 1 : 0 })
      return new Spellings(answer, answer(''), false)
    })
    this.firstCell = firstCell
  }

  takeOut(block: Block): void {
    if (this.conditions.length === 0) return
    const rows: number[] = []
    for (let row = 0; row < block.rows; row++)
      if (!block.ragged.has(row) && this.isMet(block, row)) rows.push(row)
    block.takeOut(rows)
    this.count += rows.length
  }

  private isMet(block: Block, row: number): boolean {
    return this.conditions.some((condition, i) => {
      condition.look(block, row, this.firstCell + i)
      return condition.first === 1
    })
  }
}

/** What a cell says: one whole number, or two (a day and its minutes, a first and a last day). */
export interface Meaning {
  first: number
  second?: number
  /** Characters that nobody sees were taken out of the text. */
  invisible?: boolean
  /** The cell says that there is no value. */
  none?: boolean
}

/** Why a cell cannot be read. Never holds the cell itself. */
export interface Unreadable {
  code: string
  found: string
  expected: string
  advice?: string
}

export type CellReading = Meaning | Unreadable

export function isUnreadable(reading: CellReading): reading is Unreadable {
  return 'code' in reading
}

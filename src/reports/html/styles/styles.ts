import { CARDS } from './cards.ts'
import { COLOURS } from './colours.ts'
import { PRINT } from './print.ts'
import { PROSE } from './prose.ts'
import { TABLES } from './tables.ts'
import { TEXT } from './text.ts'

/** All that the page looks like; it asks for nothing from anywhere. */
export const STYLES = `${COLOURS}${TEXT}${CARDS}${TABLES}${PROSE}${PRINT}`

import { rowsByBirthday } from '../ages.ts'
import { inEach } from '../county.ts'
import type { DoubtRule } from '../doubt.ts'

export const bornAfterCare: DoubtRule = {
  id: 'born-after-care',
  found: 'a period of care that starts before the child is born',
  effect: 'counted as looked after from its start on, and in figures of an age only from its birthday on',
  advice: 'look up both days; the birthday may be another child’s',
  statutory: 'SSDA903 302',
  why: 'An unborn child cannot be looked after.',
  look: county =>
    inEach(county, table => rowsByBirthday(table, county, (born, start) => born > start), ['cic']),
}

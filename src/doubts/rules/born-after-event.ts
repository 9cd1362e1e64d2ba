import { rowsByBirthday } from '../ages.ts'
import { inEach } from '../county.ts'
import type { DoubtRule } from '../doubt.ts'

const FORTY_WEEKS = 280

/** Children are referred, and have plans, before they are born; a child in care is another rule's. */
export const bornAfterEvent: DoubtRule = {
  id: 'born-after-event',
  found: 'an event more than 40 weeks before the child is born',
  effect: {
    youth_justice: 'left out of figures of those aged 10 to 17, counted in all others',
    '*': 'counted in the period of its day, which may be the wrong one',
  },
  advice: 'look up both days; the birthday may be another child’s',
  statutory: { referrals: 'CIN census 8606' },
  why: 'A child may be known before it is born, but not before it is on the way.',
  look: county =>
    inEach(county, table =>
      table.dataset.id === 'cic'
        ? undefined
        : rowsByBirthday(table, county, (born, event) => born - event > FORTY_WEEKS),
    ),
}

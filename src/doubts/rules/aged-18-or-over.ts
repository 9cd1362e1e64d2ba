import { birthday } from '../../foundations/day.ts'
import { rowsByBirthday } from '../ages.ts'
import { inEach } from '../county.ts'
import type { DoubtRule } from '../doubt.ts'

export const aged18OrOver: DoubtRule = {
  id: 'aged-18-or-over',
  found: 'an event of somebody aged 18 or over',
  effect: {
    cic: 'left out of those looked after on a day; counted among those who started and ended',
    youth_justice: 'left out of figures of those aged 10 to 17',
    '*': 'counted, over a population of under-18s where it is a rate',
  },
  advice: 'look up the birthday, and whether the service is one for adults',
  statutory: { cic: 'SSDA903 352' },
  why: 'Children’s services are for under-18s, with few exceptions.',
  look: county =>
    inEach(county, table => rowsByBirthday(table, county, (born, event) => event >= birthday(born, 18))),
}

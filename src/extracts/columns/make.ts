import { NO_DAY } from '../../foundations/day.ts'
import { type Dictionary, NONE } from '../column.ts'
import { ByteDictionary } from '../dictionary.ts'
import type { ColumnRequest } from '../extract.ts'
import { readAges } from '../values/ages.ts'
import { isBlank } from '../values/blank.ts'
import { readFlag } from '../values/flag.ts'
import { cleaned } from '../values/invisible.ts'
import { readPeriod } from '../values/period.ts'
import type { CellReading } from '../values/value.ts'
import { readYear } from '../values/year.ts'
import type { ColumnBuilder } from './builder.ts'
import { DayColumnBuilder } from './days.ts'
import { IdColumn } from './ids.ts'
import { NumberColumnBuilder } from './number.ts'
import { SpelledColumn, SpelledPairColumn } from './spelled.ts'

/** What reads the cells of a request. */
export function builderFor({
  kind,
  required,
  says,
  dictionary,
  bare,
  answers,
}: ColumnRequest): ColumnBuilder {
  const none = { first: NONE, none: true }
  switch (kind) {
    case 'id':
      return new IdColumn(byBytes(dictionary), required)
    case 'category':
      return categories(byBytes(dictionary), required, bare)
    case 'number':
      return new NumberColumnBuilder(required, says)
    case 'day':
    case 'moment':
      return new DayColumnBuilder(kind, required)
    case 'flag':
      return new SpelledColumn({
        read: text => readBareFlag(bare === undefined ? text : bare(text), answers),
        none,
        required,
        empty: new Int8Array(0),
        column: flags => ({ kind, flags }),
      })
    case 'year':
      return new SpelledColumn({
        read: readYear,
        none,
        required,
        empty: new Int32Array(0),
        column: years => ({ kind, years }),
      })
    case 'period':
      return new SpelledPairColumn({
        read: readPeriod,
        none: { first: NO_DAY, second: NO_DAY, none: true },
        required,
        empty: new Int32Array(0),
        column: (starts, ends) => ({ kind, starts, ends }),
      })
    case 'ages':
      return new SpelledPairColumn({
        read: readAges,
        none: { first: NONE, second: NONE, none: true },
        required,
        empty: new Int16Array(0),
        column: (from, to) => ({ kind, from, to }),
      })
  }
}

/** What is left of `c) N/A` says that there is no value. */
function readBareFlag(text: string, answers: ColumnRequest['answers']): CellReading {
  return isBlank(text) ? { first: NONE, none: true } : readFlag(text, answers)
}

function categories(
  dictionary: ByteDictionary,
  required: boolean,
  bare: ColumnRequest['bare'],
): ColumnBuilder {
  return new SpelledColumn({
    read: (_, raw) => readCategory(raw, dictionary, bare),
    none: { first: NONE, none: true },
    required,
    empty: new Int32Array(0),
    dictionary,
    column: codes => ({ kind: 'category', codes, dictionary }),
  })
}

function readCategory(raw: string, dictionary: ByteDictionary, bare: ColumnRequest['bare']): CellReading {
  const { text: visible, changed } = cleaned(raw)
  const text = bare === undefined ? visible : bare(visible)
  const none = isBlank(text)
  return { first: none ? NONE : dictionary.code(text), invisible: changed, none }
}

function byBytes(dictionary: Dictionary | undefined): ByteDictionary {
  if (dictionary === undefined) return new ByteDictionary()
  if (dictionary instanceof ByteDictionary) return dictionary
  throw new TypeError('a dictionary of extracts comes from makeDictionary()')
}

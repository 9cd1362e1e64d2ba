import { AREA, type Dataset } from '../datasets/dataset.ts'
import { headerKey } from '../datasets/header-key.ts'
import { codesIn, type Tables } from '../engine/tables/table.ts'
import type { CodeColumn } from '../extracts/column.ts'
import { EXIT, error, type Problem } from '../foundations/problem.ts'

const PEOPLE = '(?:child|person|client|case|pupil|student|family|parent|mother|father|carer|worker)'
const NAMES = '(?:first|last|middle|given|preferred|full)'

/** Names of columns, written as one word, that tell a person whatever is in them. */
const PERSONAL = new RegExp(
  [
    '^(?:id|name|ref|reference|nhs|child|person|client|pupil)$',
    `(?:${PEOPLE}s?|referral|record|system)(?:id|ref|reference)s?$`,
    `(?:${PEOPLE}s?|${NAMES}|fore|sur|nick)names?$`,
    '(?:identifier|upn|uln|uprn|nhsnumber|referencenumber|initials|worker)$',
    '(?:address|email|phone|telephone|mobile|postcode)s?$',
    '^date|(?:date|dates|dateofbirth|dob)$',
  ].join('|'),
)

const POSTCODE = /^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/i
const DATE = /^\d{4}-\d{1,2}-\d{1,2}\b|^\d{1,2}[/. -](\d{1,2}|[a-z]{3,9})[/. -]\d{2,4}\b/i

/**
 * A breakdown by an id, a name, a date or a postcode would print persons, so it is refused: by what the
 * column is called, and by what its values look like.
 */
export function refuseBreakdown(column: string, tables: Tables): Problem[] {
  if (isPersonalName(column, tables)) return [refused(column, 'ids, names, dates and postcodes tell persons')]
  for (const { rows } of tables.values()) {
    const found = rows.columns.get(column)
    if (found?.kind !== 'category') continue
    if (holdsDaysOrPostcodes(found) || (column !== AREA && tellsRowsApart(found)))
      return [refused(column, 'its values look like ids, dates or postcodes')]
  }
  return []
}

function isPersonalName(column: string, tables: Tables): boolean {
  return (
    [...tables.values()].some(({ dataset }) => isPersonalKind(dataset, column)) ||
    endsInId(column) ||
    PERSONAL.test(headerKey(column))
  )
}

/** The last word is `id`: that of `paid` is not. */
function endsInId(column: string): boolean {
  return (
    /(?:^|[^\p{L}\p{N}])(?:id|ref|reference)s?$/iu.test(column) ||
    /[\p{Ll}\p{N}](?:ID|Id|Ref|Reference)s?$/u.test(column)
  )
}

function isPersonalKind({ columns }: Dataset, column: string): boolean {
  return ['id', 'day', 'moment'].includes(columns[column]?.kind)
}

const FEWEST_ROWS = 20

/** Nearly every row has a value of its own. */
function tellsRowsApart(column: CodeColumn): boolean {
  const filled = column.codes.reduce((so, code) => (code === -1 ? so : so + 1), 0)
  return filled >= FEWEST_ROWS && codesIn(column).size * 2 > filled
}

/** Most values are dates or postcodes. */
function holdsDaysOrPostcodes(column: CodeColumn): boolean {
  const different = codesIn(column)
  const telling = [...different]
    .map(code => column.dictionary.text(code))
    .filter(t => POSTCODE.test(t) || DATE.test(t))
  return telling.length > 0 && telling.length * 2 >= different.size
}

function refused(column: string, why: string): Problem {
  return error('personal-breakdown', EXIT.disclosure, `a breakdown by ${column}: ${why}`, {
    expected: 'a column of groups, such as area, source or category',
    advice: 'choose another column for --by',
  })
}

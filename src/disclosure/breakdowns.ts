import { AREA, type Dataset } from '../datasets/dataset.ts'
import { headerKey } from '../datasets/header-key.ts'
import type { Tables } from '../engine/tables/table.ts'
import type { CodeColumn } from '../extracts/column.ts'
import { EXIT, error, type Problem } from '../foundations/problem.ts'

/** Headers of columns that tell a person, whatever is in them. */
const PERSONAL =
  /^(id|upn|uln|uprn|nhs|ref|dob|name|address|email|phone|postcode)$|(id|identifier|upn|uln|nhsnumber|postcode|dateofbirth|dob|forename|surname|firstname|lastname|childname|carername|workername|fullname|address|email|telephone|mobile|referencenumber|caseref)$|^(date|dateof)|date$|worker$/

const POSTCODE = /^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/i
const DATE = /^\d{4}-\d{1,2}-\d{1,2}\b|^\d{1,2}[/.-](\d{1,2}|[a-z]{3})[/.-]\d{2,4}\b/i

/**
 * A breakdown by an id, a name, a date or a postcode would print persons, so it is refused: by what the
 * column is called, and by what its values look like.
 */
export function refuseBreakdown(column: string, tables: Tables): Problem[] {
  if (column === AREA) return []
  const personal =
    [...tables.values()].some(({ dataset }) => isPersonalKind(dataset, column)) ||
    PERSONAL.test(headerKey(column))
  if (personal) return [refused(column, 'ids, names, dates and postcodes tell persons')]
  for (const { rows } of tables.values()) {
    const found = rows.columns.get(column)
    if (found?.kind === 'category' && looksPersonal(found))
      return [refused(column, 'its values look like ids, dates or postcodes')]
  }
  return []
}

function isPersonalKind({ columns }: Dataset, column: string): boolean {
  return ['id', 'day', 'moment'].includes(columns[column]?.kind)
}

const FEWEST_ROWS = 20

/** Most values are dates or postcodes, or nearly every row has a value of its own. */
function looksPersonal({ codes, dictionary }: CodeColumn): boolean {
  const different = new Set(codes)
  different.delete(-1)
  let filled = 0
  for (const code of codes) if (code !== -1) filled++
  if (filled >= FEWEST_ROWS && different.size * 2 > filled) return true
  const telling = [...different].filter(
    code => POSTCODE.test(dictionary.text(code)) || DATE.test(dictionary.text(code)),
  )
  return telling.length > 0 && telling.length * 2 >= different.size
}

function refused(column: string, why: string): Problem {
  return error('personal-breakdown', EXIT.disclosure, `a breakdown by ${column}: ${why}`, {
    expected: 'a column of groups, such as area, source or category',
    advice: 'choose another column for --by',
  })
}

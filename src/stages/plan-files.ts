import { headerKey } from '../datasets/header-key.ts'
import { statutoryMeaning } from '../datasets/meanings.ts'
import type { Catalogue } from '../indicators/catalogue.ts'
import { readPlan } from '../plans/read-plan.ts'
import { readTable } from '../plans/table/table.ts'
import type { PlanFile, SurveyedPlan } from '../request.ts'

/** A table of more rows is no plan that a council agreed. */
const MOST_ROWS = 1000

/** The files that can be read as a plan, and which of their rows fit no indicator. */
export function plansAmong(files: readonly PlanFile[], catalogue: Catalogue): SurveyedPlan[] {
  return files.flatMap(({ file, text: textOf }) => {
    const text = textOf()
    if (text === undefined || isAboutPeople(text, file, catalogue)) return []
    const { plan, problems } = readPlan(text, file, {
      indicators: [...catalogue.definitions.values()],
      mapping: {},
    })
    const { rows } = plan
    const isPlan = rows.length > 0 && rows.length <= MOST_ROWS
    if (!isPlan || problems.some(({ severity }) => severity === 'error')) return []
    const unfit = rows
      .filter(({ indicator }) => indicator === undefined)
      .map(({ words, line, nearest }) => ({
        words,
        line,
        ...(nearest !== undefined && { nearest: nearest.split(' ')[0] }),
      }))
    return [{ file, rows: rows.length, unfit }]
  })
}

/** A plan's rows are repeated in words, so a table that may have a row for a child is none. */
function isAboutPeople(text: string, file: string, { datasets }: Catalogue): boolean {
  const table = readTable(text, file)
  if ('code' in table) return true
  const ids = new Set(
    [...datasets.values()].flatMap(({ columns }) =>
      Object.keys(columns)
        .filter(name => /(_id|date_of_birth)$/.test(name))
        .map(headerKey),
    ),
  )
  return table.header.some(name => {
    const meanings = [headerKey(name), headerKey(statutoryMeaning(name) ?? '')]
    return (
      meanings.some(key => ids.has(key)) || /\b(id|upn|nhs|name|surname|forename|dob|postcode)\b/i.test(name)
    )
  })
}

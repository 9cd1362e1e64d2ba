import { headerKey } from '../datasets/header-key.ts'
import { statutoryMeaning } from '../datasets/meanings.ts'
import type { Catalogue } from '../indicators/catalogue.ts'
import type { SurveyedPlan } from '../outcome.ts'
import type { PlanRow } from '../plans/plan.ts'
import { readPlan } from '../plans/read-plan.ts'
import { readTable } from '../plans/table/table.ts'
import type { PlanFile } from '../request.ts'

/** A table of more rows is no plan that a council agreed. */
const MOST_ROWS = 1000

/** The files that can be read as a plan, and which of their rows fit no indicator. */
export function plansAmong(files: readonly PlanFile[], catalogue: Catalogue): SurveyedPlan[] {
  return files.flatMap(({ file, text: textOf }) => {
    const text = textOf()
    const table = text === undefined ? undefined : readTable(text, file)
    if (text === undefined || table === undefined || Array.isArray(table)) return []
    if (table.rows.length > MOST_ROWS || isAboutPeople(table.header, catalogue)) return []
    const { plan, problems } = readPlan(text, file, {
      indicators: [...catalogue.definitions.values()],
      mapping: {},
    })
    const { rows } = plan
    if (rows.length === 0 || problems.some(({ severity }) => severity === 'error')) return []
    const unfit = rows.filter(({ indicator }) => indicator === undefined)
    if (unfit.length === rows.length && !table.header.some(name => MEASURES.test(name))) return []
    return [{ file, rows: rows.length, unfit: unfit.map(inItsWords) }]
  })
}

function inItsWords({ words, line, nearest }: PlanRow): SurveyedPlan['unfit'][number] {
  return { words, line, ...(nearest !== undefined && { nearest: nearest.split(' ')[0] }) }
}

/** A column of measures; where no row is one that we know, nothing else tells a plan from any other table. */
const MEASURES = /indicator|measure|kpi|outcome|objective|priority|target description/i
const PEOPLE =
  /\b(id|upn|nhs|name|surname|forename|dob|birth|postcode|address|person|people|child|pupil|client|case|carer|worker)\b/i
const DAY = /\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{2,4}/

/**
 * A plan's rows are repeated in words, so a table that may have a row for a child is none: one with a
 * column about people, or with a day where the names of the columns should be.
 */
function isAboutPeople(header: readonly string[], { datasets }: Catalogue): boolean {
  const ids = new Set(
    [...datasets.values()].flatMap(({ columns }) =>
      Object.keys(columns)
        .filter(name => /(_id|date_of_birth)$/.test(name))
        .map(headerKey),
    ),
  )
  return header.some(name => {
    const meanings = [headerKey(name), headerKey(statutoryMeaning(name) ?? '')]
    const isId = meanings.some(key => ids.has(key))
    return isId || DAY.test(name) || PEOPLE.test(name.replace(/[_-]/g, ' '))
  })
}

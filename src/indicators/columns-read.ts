import type { Condition, Point } from './definition.ts'

/** Every column of the row itself that a condition looks at, those that related rows are compared with included. */
export function columnsRead(condition: Condition | undefined): string[] {
  switch (condition?.is) {
    case undefined:
      return []
    case 'all':
    case 'any':
      return condition.of.flatMap(columnsRead)
    case 'not':
      return columnsRead(condition.of)
    case 'time':
      return [...columnOfPoint(condition.from, 'row'), ...columnOfPoint(condition.to, 'row')]
    case 'age':
      return ['date_of_birth', ...columnOfPoint(condition.at, 'row')]
    case 'in the window':
    case 'open at':
      return columnOfPoint(condition.point, 'row')
    case 'open in the window':
      return []
    case 'filled':
      return condition.columns
    case 'has':
      return [...condition.related.same, ...columnsOfAsker(condition.related.where)]
    case 'compared':
      return [
        condition.column,
        ...condition.tests.flatMap(({ bound }) =>
          typeof bound === 'number' || bound.of === 'asker' ? [] : [bound.column],
        ),
      ]
    case 'equal':
    case 'in force':
    case 'each':
      return [condition.column]
  }
}

/** Columns that a related row's conditions ask of the row that it is related to (`this.`), one level up and no further. */
function columnsOfAsker(condition: Condition | undefined): string[] {
  switch (condition?.is) {
    case 'all':
    case 'any':
      return condition.of.flatMap(columnsOfAsker)
    case 'not':
      return columnsOfAsker(condition.of)
    case 'time':
      return [...columnOfPoint(condition.from, 'asker'), ...columnOfPoint(condition.to, 'asker')]
    case 'age':
      return columnOfPoint(condition.at, 'asker')
    case 'in the window':
    case 'open at':
      return columnOfPoint(condition.point, 'asker')
    case 'compared':
      return condition.tests.flatMap(({ bound }) =>
        typeof bound !== 'number' && bound.of === 'asker' ? [bound.column] : [],
      )
    default:
      return []
  }
}

function columnOfPoint(point: Point, of: 'row' | 'asker'): string[] {
  return point.point !== 'the end' && point.of === of ? [point.column] : []
}

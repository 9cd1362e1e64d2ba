import { joined } from '../../foundations/wording.ts'
import type { ReportOutcome } from '../../outcome.ts'
import { themeTitle } from '../headings.ts'
import { type Scorecard, scorecardOf } from '../scorecard/scorecard.ts'
import { visibleLine } from '../visible.ts'
import { contentsSheet, coverSheet, definitionsSheet, rulesSheet, sourcesSheet } from './about-sheets.ts'
import type { Book, BookSheet } from './book.ts'
import { figuresSheet, verdictsSheet } from './figure-tables.ts'
import { notes, notesSheet } from './notes.ts'

/**
 * A scorecard as a workbook, after the government guidance for statistical spreadsheets ("Releasing
 * statistics in spreadsheets", Government Analysis Function): cover, contents, notes, then one table a
 * sheet: what is held against the plan, the figures by theme, and what they mean and are made from.
 */
export function scorecardBook(outcome: ReportOutcome): Book {
  const card = scorecardOf(outcome)
  const about = aboutText(card)
  const tables = tableSheets(outcome, about)
  const others = [
    notesSheet(tables.notes),
    ...tables.sheets,
    definitionsSheet(outcome.definitions),
    ...rulesSheet(outcome.definitions),
    sourcesSheet(outcome),
  ]
  const title = `Scorecard: ${about}`
  return {
    title,
    language: 'en-GB',
    sheets: [coverSheet(title, card), contentsSheet(others), ...others],
  }
}

function tableSheets(outcome: ReportOutcome, about: string): { sheets: BookSheet[]; notes: string[] } {
  const { figures, judged, breakdowns } = outcome
  const marked = notes()
  const verdicts =
    judged === undefined
      ? []
      : verdictsSheet(`Verdicts: figures held against the plan, ${about}`, judged, breakdowns, marked)
  const themes = [...new Set(figures.map(({ indicator }) => indicator.theme))]
  const byTheme = themes.flatMap(theme =>
    figuresSheet(
      theme,
      `${themeTitle(theme)}: figures by indicator, area and period, ${about}`,
      figures.filter(({ indicator }) => indicator.theme === theme),
      breakdowns,
      marked,
    ),
  )
  return { sheets: [...verdicts, ...byTheme], notes: marked.all() }
}

/** `Kent, 2023/24 to 2024/25` */
function aboutText({ areas, periods }: Scorecard): string {
  const labels = periods.map(({ label }) => label)
  const span = labels.length < 2 ? labels : [`${labels[0]} to ${labels[labels.length - 1]}`]
  const place = areas.length > MOST_AREAS ? `${areas.length} areas` : joined(areas)
  return [place, ...span]
    .filter(part => part !== '')
    .map(visibleLine)
    .join(', ')
}

const MOST_AREAS = 3

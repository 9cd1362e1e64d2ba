import * as csv from '../../src/reports/csv.ts'
import * as page from '../../src/reports/html/page.ts'
import * as json from '../../src/reports/json.ts'
import * as junit from '../../src/reports/junit.ts'
import * as markdown from '../../src/reports/markdown.ts'
import { type Text, wholeText } from '../../src/reports/pieces.ts'
import * as document from '../../src/reports/scorecard-markdown/document.ts'
import * as table from '../../src/reports/table.ts'

/** The formats, which write a long text piece by piece, as the one text that a reader has in the end. */
const whole =
  <Told extends unknown[]>(written: (...told: Told) => Text) =>
  (...told: Told): string =>
    wholeText(written(...told))

export const csvText = whole(csv.csvText)
export const tsvText = whole(csv.tsvText)
export const figuresJson = whole(json.figuresJson)
export const rowsJson = whole(json.rowsJson)
export const validationJson = whole(json.validationJson)
export const markdownText = whole(markdown.markdownText)
export const junitText = whole(junit.junitText)
export const figureTable = whole(table.figureTable)
export const verdictTable = whole(table.verdictTable)
export const sheetTable = whole(table.sheetTable)
export const scorecardHtml = whole(page.scorecardHtml)
export const scorecardMarkdown = whole(document.scorecardMarkdown)

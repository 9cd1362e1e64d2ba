import type { Judged } from '../plans/judged.ts'
import { valueText } from './figure-text.ts'
import { inPieces, joinedBy } from './pieces.ts'
import { isInPlan, notesText, placeText, titleText } from './verdict-text.ts'
import { visibleLine } from './visible.ts'
import { document, element, escaped, longElement } from './xml.ts'

/**
 * Verdicts as test results, in the form that build servers read (JUnit XML): a case for each figure that
 * the plan speaks of, failed where the verdict fails the run, skipped where nothing could be judged. No time and no host is in it.
 */
export function* junitText(judged: readonly Judged[], failing: ReadonlySet<Judged>): Generator<string> {
  const told = judged.filter(row => isInPlan(row) || failing.has(row))
  const skipped = told.filter(row => isSkipped(row, failing.has(row))).length
  const counts = { tests: told.length, failures: failing.size, errors: 0, skipped }
  const cases = inPieces(told, piece => piece.map(row => caseXml(row, failing.has(row))).join(''))
  const suite = longElement('testsuite', { name: 'per10k check', ...counts }, joinedBy('', ['\n', cases]))
  yield document('')
  yield* longElement('testsuites', counts, joinedBy('', ['\n', suite, '\n']))
  yield '\n'
}

function isSkipped({ verdict }: Judged, fails: boolean): boolean {
  return verdict === 'grey' && !fails
}

function caseXml(row: Judged, fails: boolean): string {
  const { figure, unmatched, verdict } = row
  const reason = visibleLine(row.reason)
  const result = fails
    ? element('failure', { type: verdict, message: reason }, escaped(`${verdict}: ${reason}`))
    : isSkipped(row, fails)
      ? element('skipped', { message: reason })
      : ''
  const name = [titleText(row), placeText(row)].filter(part => part !== '').join(', ')
  const classname = `per10k.${figure?.indicator.id ?? (unmatched?.indicator || 'plan')}`
  const names = { classname: visibleLine(classname), name: visibleLine(name) }
  return `${element('testcase', names, result, outputXml(row))}\n`
}

/** The figure beside its target, for whoever opens the case. */
function outputXml(row: Judged): string {
  const { figure, target, verdict } = row
  if (figure === undefined) return ''
  const told = [`value ${valueText(figure)}`, ...(target === undefined ? [] : [`target ${target}`]), verdict]
  return element('system-out', {}, escaped(visibleLine(told.join(', ') + notesText(row))))
}

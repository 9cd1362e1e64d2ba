import { counted } from '../foundations/wording.ts'
import type { Finding, ValidateOutcome } from '../outcome.ts'
import { linesText } from './validation-rows.ts'
import { visibleLine } from './visible.ts'
import { hanging } from './wrapping.ts'

/** So many are read at a sitting; data hold them all. */
const MOST_TOLD = 30

/** For reading: what was refused and what is doubtful, a paragraph for each reason in each file. */
export function findingsText(
  { refused, doubts }: Pick<ValidateOutcome, 'refused' | 'doubts'>,
  width: number,
): string {
  return [sectionText('Refused', refused, width), sectionText('Doubtful', doubts, width)]
    .filter(part => part !== '')
    .join('\n')
}

function sectionText(title: string, findings: readonly Finding[], width: number): string {
  if (findings.length === 0) return ''
  const told = findings.slice(0, MOST_TOLD).map(finding => paragraph(finding, width))
  const left = findings.length - told.length
  const more = left === 0 ? [] : [`and ${left} more: -f csv has them all\n`]
  return [`${title}\n`, ...told, ...more].join('\n')
}

function paragraph(finding: Finding, width: number): string {
  const { file, code, found, effect, advice, rule, why } = finding
  const because = [why, rule && `(${rule})`].filter(Boolean)
  return [
    ...hanging('', `${visibleLine(file)}: ${code}${countText(finding)}`, width),
    ...hanging('  ', visibleLine(found), width),
    ...hanging('    effect  ', effect, width),
    ...hanging('    do      ', advice, width),
    ...(because.length === 0 ? [] : hanging('    why     ', visibleLine(because.join(' ')), width)),
    '',
  ].join('\n')
}

/** `, 3 rows (lines 4, 7, 9)` */
function countText(finding: Finding): string {
  const { rows, lines } = finding
  const which =
    lines.length === 0
      ? ''
      : ` (${Math.max(rows, lines.length) === 1 ? 'line' : 'lines'} ${linesText(finding)})`
  return rows === 0 ? which : `, ${counted(rows, 'row')}${which}`
}

import { EXIT } from '../foundations/problem.ts'
import type { ValidateOutcome } from '../outcome.ts'
import * as pipeline from '../pipeline.ts'
import { validationJson } from '../reports/json.ts'
import { type Text, wholeText } from '../reports/pieces.ts'
import { findingsSheet, mappingSheet, validationData, validationSheet } from '../reports/validation-rows.ts'
import { deliver } from './delivery.ts'
import type { Destination } from './destination.ts'
import { exitOf } from './failure.ts'
import type { Invocation } from './invocation.ts'
import { tell } from './messages.ts'
import { sheetText } from './rendering.ts'
import { settle } from './settle.ts'

/** `per10k validate`: what was read, refused and doubtful; exit data when rows were refused. */
export async function validate(invocation: Invocation): Promise<number> {
  const { request, settings, destination } = await settle(invocation, 'validate')
  const outcome = await pipeline.validate(request)
  tell(outcome.problems, settings.quiet)
  await deliver(await reportText(outcome, destination), destination)
  const refused = outcome.files.some(({ rejected }) => rejected > 0)
  return exitOf(outcome.problems) || (refused ? EXIT.data : EXIT.done)
}

/** Data are one table. For reading, what was refused and doubted stands under it, then what columns were read as. */
async function reportText(outcome: ValidateOutcome, destination: Destination): Promise<Text> {
  if (destination.format === 'json') return validationJson(outcome)
  if (destination.format === 'github')
    return (await import('../reports/github.ts')).problemAnnotations(outcome)
  if (destination.format !== 'table' && destination.format !== 'md')
    return sheetText(validationData(outcome), destination)
  const [files, findings, mapping] = await Promise.all(
    [validationSheet(outcome), findingsSheet(outcome), mappingSheet(outcome)].map(async sheet =>
      sheet.rows.length === 0 ? '' : wholeText(await sheetText(sheet, destination)),
    ),
  )
  const parts =
    destination.format === 'md'
      ? [files, findings]
      : [
          files,
          (await import('../reports/validation-text.ts')).findingsText(outcome, destination.table.width),
          mapping,
        ]
  return parts.filter(part => part !== '').join('\n')
}

import type { ReportFormat } from '../config/choices.ts'
import { EXIT } from '../foundations/problem.ts'
import type { ReportOutcome } from '../outcome.ts'
import * as pipeline from '../pipeline.ts'
import type { Content } from '../reports/pieces.ts'
import { deliver } from './delivery.ts'
import type { Destination } from './destination.ts'
import { exitOf } from './failure.ts'
import type { Invocation } from './invocation.ts'
import { tell } from './messages.ts'
import { deliverOpenData } from './open-data.ts'
import { settle } from './settle.ts'

/** `per10k report`: the scorecard as a document. A red verdict is told in it, and is no failure of the run. */
export async function report(invocation: Invocation): Promise<number> {
  const { request, settings, destination } = await settle(invocation, 'report')
  const outcome = await pipeline.report(request)
  tell(outcome.problems, settings.quiet)
  const exit = exitOf(outcome.problems)
  if (exit !== EXIT.done) return exit
  if (destination.format === 'ees') return deliverOpenData(outcome, request, destination, settings.quiet)
  await deliver(await documentOf(outcome, destination), destination)
  return EXIT.done
}

type Document = Exclude<ReportFormat, 'ees'>
type Writer = (outcome: ReportOutcome) => Content

/** Each format's modules are loaded only for it. */
const WRITERS: Record<Document, () => Promise<Writer>> = {
  html: async () => (await import('../reports/html/page.ts')).scorecardHtml,
  md: async () => (await import('../reports/scorecard-markdown/document.ts')).scorecardMarkdown,
  xlsx: async () => (await import('../reports/workbook/write.ts')).scorecardXlsx,
  ods: async () => (await import('../reports/workbook/write.ts')).scorecardOds,
}

async function documentOf(outcome: ReportOutcome, { format }: Destination): Promise<ReturnType<Writer>> {
  return (await WRITERS[format as Document]())(outcome)
}

import { describe, expect, it } from 'vitest'
import type { Refusal } from '../../src/foundations/problem.ts'
import { answers, calc } from '../../src/pipeline.ts'
import type { Question, Request } from '../../src/request.ts'
import { type Asking, type Files, figureText, filesOf, requestOf } from '../support/extracts.ts'

const SETS: Asking[] = [
  { indicators: ['NI65'], period: '2023/24..2024/25', by: ['area'] },
  { indicators: ['cp-plan-rate', 'cic-rate'], period: '2024/25' },
  { indicators: ['cp-plan-category-share'], period: '2024/25' },
  { indicators: ['@front-door'], period: '2024/25', every: 'quarter', window: 'rolling-12m' },
  { indicators: ['referral-rate'], by: ['area', 'source'] },
]

/** Over the same sources, whose reading is counted. */
function questionsOf(
  files: Files,
  asking: readonly Asking[],
): { questions: Question[]; read: () => string[] } {
  const opened: string[] = []
  const { sources } = requestOf(files)
  const counted = sources.map(({ source, ...rest }) => ({
    ...rest,
    source: {
      name: source.name,
      chunks: () => {
        opened.push(source.name)
        return source.chunks()
      },
    },
  }))
  const questions = asking.map((one): Question => {
    const request: Request = { ...requestOf({}, one), sources: counted }
    return { command: 'calc', request, place: { file: 'report.md', line: 1, column: 1 } }
  })
  return { questions, read: () => opened }
}

describe('several questions about the same extracts', () => {
  it('are answered as each alone', async () => {
    const { questions } = questionsOf(filesOf('board-pack'), SETS)
    const together = await answers(questions)
    for (const [at, { request }] of questions.entries()) {
      const alone = await calc(request)
      expect(together[at].figures.map(figureText)).toEqual(alone.figures.map(figureText))
      expect(together[at].breakdowns).toEqual(alone.breakdowns)
    }
  })

  it('read each extract once for its header and once for its rows', async () => {
    const { questions, read } = questionsOf(filesOf('board-pack'), SETS)
    await answers(questions)
    const names = new Set(read())
    expect(names).toContain('cp_plans.csv')
    for (const name of names) expect(read().filter(one => one === name).length).toBeLessThanOrEqual(2)
  })

  it('are refused together, each where it stands', async () => {
    const wrong: Asking[] = [{ indicators: ['NI65'] }, { indicators: ['NI99'] }, { indicators: ['CH99'] }]
    const { questions } = questionsOf(filesOf('kent-2008'), wrong)
    const placed = questions.map((question, at) => ({
      ...question,
      place: { file: 'report.md', line: at + 1 },
    }))
    const refusal = await answers(placed).catch((cause: unknown) => cause)
    expect((refusal as Refusal).problems.map(({ line, code }) => [line, code])).toEqual([
      [2, 'unknown-indicator'],
      [3, 'unknown-indicator'],
    ])
  })

  it('are protected together: what one table hides, another does not tell', async () => {
    // Plans open in Ashford 3, in Dover 12, in Swale 9; in all of them 24.
    const files = { cp_plans: plansOf({ Ashford: 3, Dover: 12, Swale: 9 }) }
    const byArea = {
      indicators: ['cp-plans'],
      areas: ['Ashford', 'Dover', 'Swale'],
      period: '2007/08',
      suppress: 5,
    }
    const alone = questionsOf(files, [byArea])
    const together = questionsOf(files, [
      byArea,
      { indicators: ['cp-plans'], period: '2007/08', suppress: 5 },
    ])
    const shown = async ({ questions }: typeof alone) =>
      (await answers(questions)).map(({ figures }) => figures.map(figureText))
    expect(await shown(alone)).toEqual([['[c]', '12', '9']])
    expect(await shown(together)).toEqual([['[c]', '12', '[c]'], ['24']])
  })
})

/** So many plans of each area that are open on the last day. */
function plansOf(areas: Record<string, number>): string {
  const rows = Object.entries(areas).flatMap(([area, many]) =>
    Array.from({ length: many }, (_, at) => `${area}${at},2008-03-31,,${area}`),
  )
  return ['child_id,start_date,end_date,area', ...rows].join('\n')
}

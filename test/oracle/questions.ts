/** Ways of asking: what is typed, and the same in the oracle's words. */
import type { Question } from './oracle.ts'
import { academicYear, financialYear, month, quarter, steps, twelveMonthsEnding } from './periods.ts'
import type { Extracts } from './random-extracts.ts'

export type Asked = { typed: string[]; question: Question }

const RUN = ['-p', '2022/23..2024/25']
const BY_AREA = ['--by', 'area']

/** The main question: every month of three years, looking back over twelve months, area by area. */
export function mainQuestion(whole: string): Asked {
  return {
    typed: [...RUN, '--every', 'month', '--window', 'rolling-12m', ...BY_AREA],
    question: { periods: steps(2022, 2024, 'month'), window: 'rolling-12m', byArea: true, whole },
  }
}

function everyStep(whole: string): Asked[] {
  const asked: Asked[] = []
  for (const every of ['month', 'quarter', 'year'] as const)
    for (const window of ['period', 'ytd', 'rolling-12m'] as const) {
      const periods = steps(2022, 2024, every)
      const typed = [...RUN, '--every', every, '--window', window]
      asked.push({ typed: [...typed, ...BY_AREA], question: { periods, window, byArea: true, whole } })
      asked.push({ typed, question: { periods, window, whole } })
    }
  return asked
}

function singlePeriods(whole: string): Asked[] {
  const periods = [
    month(2024, 2),
    quarter(2023, 4),
    academicYear(2022),
    twelveMonthsEnding('2024-02-29'),
    twelveMonthsEnding('2025-02-28'),
    financialYear(2023),
  ]
  return periods.map(period => ({
    typed: ['-p', period.label, ...BY_AREA],
    question: { periods: [period], window: 'period', byArea: true, whole },
  }))
}

/** Areas by name, and a few indicators by name, so that only the extracts they need name the areas. */
function namedOnes({ tables, whole }: Extracts): Asked[] {
  const periods = steps(2022, 2024, 'quarter')
  const plain = tables.cp_plans!.map(row => row.area!).filter(area => /^[A-Za-z'@É]/.test(area))
  const notAreas = [whole, 'Unknown', 'NULL']
  const areas = [...new Set(plain)].filter(area => !notAreas.includes(area)).slice(0, 2)
  const sorted = areas.sort((a, b) => (a < b ? -1 : 1))
  const indicators = ['re-referral-share', 'cp-plans', 'cic-ends']
  return [
    {
      typed: [...RUN, '--every', 'quarter', ...sorted.flatMap(area => ['--area', area])],
      question: { periods, window: 'period', areas: sorted, whole },
    },
    {
      typed: [...indicators, ...RUN, '--every', 'quarter', ...BY_AREA],
      question: { periods, window: 'period', byArea: true, indicators, whole },
    },
  ]
}

export const otherQuestions = (extracts: Extracts): Asked[] => [
  ...everyStep(extracts.whole),
  ...singlePeriods(extracts.whole),
  ...namedOnes(extracts),
]

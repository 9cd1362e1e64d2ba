import { DATASETS } from '../../src/datasets/index.ts'
import type { ConfiguredColumns } from '../../src/datasets/matching.ts'
import { recognise } from '../../src/datasets/recognise.ts'
import type { Recognised, Recognition, Unread } from '../../src/datasets/recognition.ts'
import { PUBLISHED_FIGURES } from '../../src/indicators/published/figures.ts'

/** A file on the command line, its header written as one line. */
export function seen(
  name: string,
  header: string,
  more: Partial<Unread> & { columns?: ConfiguredColumns } = {},
): Recognition {
  const { columns = {}, ...rest } = more
  const names = header.split('|').map(column => column.trim())
  return recognise(
    { name, header: names, explicit: true, ...rest },
    { datasets: DATASETS, columns, figures: PUBLISHED_FIGURES },
  )
}

/** The dataset, or the code of the problem: `error[two-columns]`. */
export function told(recognition: Recognition): string {
  return 'problem' in recognition
    ? `${recognition.problem.severity}[${recognition.problem.code}]`
    : recognition.dataset.id
}

export function asRecognised(recognition: Recognition): Recognised {
  if ('problem' in recognition) throw new Error(recognition.problem.found)
  return recognition
}

/** Our columns and the headers that they were found under. */
export function mapped({ mapping }: Recognised): Record<string, string> {
  return Object.fromEntries([...mapping].map(([column, { header }]) => [column, header]))
}

export function messageOf(recognition: Recognition): string {
  if (!('problem' in recognition)) return ''
  const { found, expected, advice } = recognition.problem
  return [found, expected, advice].filter(Boolean).join('; ')
}

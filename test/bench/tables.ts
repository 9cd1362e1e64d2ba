import type { Measured } from './measure.ts'

/** A table in Markdown: medians, and ratios to the first line. */
export function measuredTable(title: string, measured: readonly Measured[]): string {
  const [first] = measured
  const lines = measured.map(({ command, median, ratio }) =>
    [
      command.name,
      seconds(median.wallMs),
      ratio.wallMs.toFixed(2),
      seconds(median.processorMs),
      ratio.processorMs.toFixed(2),
      median.peakMb.toFixed(0),
    ].join(' | '),
  )
  return [
    `### ${title}`,
    '',
    `| | wall, s | × ${first.command.name} | processor, s | × ${first.command.name} | peak, MB |`,
    '|---|--:|--:|--:|--:|--:|',
    ...lines.map(line => `| ${line} |`),
    '',
  ].join('\n')
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(ms < 995 ? 3 : 2)
}

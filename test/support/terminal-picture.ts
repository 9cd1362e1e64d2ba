/** How the terminal's colours are drawn: readable on a light and on a dark page. */
const COLOURS: Record<string, string> = { 31: '#d1242f', 32: '#1a7f37', 33: '#9a6700', 90: '#656d76' }
const TEXT = '#1f2328'
const FAINT = '#8c959f'
const PAPER = '#ffffff'

const CHARACTER = 8.4
const LINE = 20
const MARGIN = 20

interface Style {
  bold: boolean
  faint: boolean
  colour?: string
}

/** What a terminal showed, escapes and all, as an SVG picture; the same text gives the same bytes. */
export function terminalPicture(text: string): string {
  const lines = text.replace(/\n+$/, '').split('\n')
  const widest = Math.max(...lines.map(line => [...line.replace(/\u001b\[\d+m/g, '')].length))
  const width = Math.ceil(widest * CHARACTER + 2 * MARGIN)
  const height = lines.length * LINE + 2 * MARGIN
  const style: Style = { bold: false, faint: false }
  const rows = lines.map((line, at) => rowOf(line, MARGIN + (at + 0.75) * LINE, style))
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="The output of per10k demo: a table of verdicts">
<rect width="100%" height="100%" rx="8" fill="${PAPER}" stroke="#d0d7de"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" xml:space="preserve">
${rows.join('\n')}
</g>
</svg>
`
}

function rowOf(line: string, y: number, style: Style): string {
  let column = 0
  const spans = line.split(/(\u001b\[\d+m)/).map(part => {
    const sgr = /^\u001b\[(\d+)m$/.exec(part)
    if (sgr) {
      apply(style, Number(sgr[1]))
      return ''
    }
    const words = wordsOf(part).map(({ text, at }) => spanOf(text, column + at, style))
    column += [...part].length
    return words.join('')
  })
  return `<text y="${y}">${spans.join('')}</text>`
}

/** Words that stand together, and where: wider gaps would be drawn as one blank. */
function wordsOf(part: string): { text: string; at: number }[] {
  return [...part.matchAll(/\S+(?: \S+)*/g)].map(match => ({
    text: match[0],
    at: [...part.slice(0, match.index)].length,
  }))
}

function spanOf(text: string, column: number, style: Style): string {
  const x = (MARGIN + column * CHARACTER).toFixed(1)
  const width = ([...text].length * CHARACTER).toFixed(1)
  return `<tspan x="${x}" textLength="${width}"${attributes(style)}>${escaped(text)}</tspan>`
}

function apply(style: Style, code: number): void {
  if (code === 1) style.bold = true
  else if (code === 2) style.faint = true
  else if (code === 22) Object.assign(style, { bold: false, faint: false })
  else if (code === 39 || code === 0) delete style.colour
  else if (COLOURS[code]) style.colour = COLOURS[code]
}

function attributes({ bold, faint, colour }: Style): string {
  return `${bold ? ' font-weight="bold"' : ''} fill="${colour ?? (faint ? FAINT : TEXT)}"`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

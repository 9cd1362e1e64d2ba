/** A text after its mark, wrapped at so many columns, its further lines under the first. */
export function hanging(mark: string, text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && longer.length > width - mark.length) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line].map((content, at) => (at === 0 ? mark : ' '.repeat(mark.length)) + content)
}

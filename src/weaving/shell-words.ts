/** Words as a shell splits them: blanks part them, quotes hold them together, a backslash takes the next letter as it is. */
export function shellWords(text: string): string[] | 'unclosed quote' {
  const words: string[] = []
  let rest = text.trimStart()
  while (rest !== '') {
    const word = WORD.exec(rest)?.[0] ?? ''
    if (word === '') return 'unclosed quote'
    words.push(word.replace(PART, unquoted))
    rest = rest.slice(word.length)
    if (rest !== '' && !/^\s/.test(rest)) return 'unclosed quote'
    rest = rest.trimStart()
  }
  return words
}

const WORD = /^(?:[^\s'"\\]+|'[^']*'|"(?:[^"\\]|\\.)*"|\\.)+/s
const PART = /[^\s'"\\]+|'[^']*'|"(?:[^"\\]|\\.)*"|\\./gs

/** In double quotes a backslash is one, save before another or a quote. */
function unquoted(part: string): string {
  if (part.startsWith("'")) return part.slice(1, -1)
  if (part.startsWith('"')) return part.slice(1, -1).replace(/\\(["\\])/g, '$1')
  return part.startsWith('\\') ? part.slice(1) : part
}

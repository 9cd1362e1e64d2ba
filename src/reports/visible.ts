import { UNSEEN } from '../foundations/unseen.ts'

/**
 * Joiners behind the sign that takes the vowel from a letter of India, and between Arabic letters, where the names of
 * the internet have them as well (RFC 5892, appendices A.1 and A.2); what makes one picture of several, or of a sign.
 */
const SHAPING = [
  /[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca][\u200c\u200d]/u,
  /\p{Script=Arabic}\p{Mn}*\u200c(?=\p{Script=Arabic})/u,
  /\p{Extended_Pictographic}[\ufe0e\ufe0f]/u,
  /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*\u200d(?=\p{Extended_Pictographic})/u,
]

/**
 * Characters that steer a terminal, reorder a line, or make two words that differ look the same: all that nobody sees
 * but tab and line feed. In a value they could hide or fake text, so they are shown by their number; where they shape
 * what is seen they belong to the word.
 */
const STEERING = new RegExp(
  `(?![\\t\\n])${UNSEEN.source}(?<!${SHAPING.map(({ source }) => source).join('|')})`,
  'gu',
)

/** `Kent` + escape + `[31m` is shown as `Kent<U+001B>[31m`. */
export function visible(text: string): string {
  return withSteering(text, number => `<U+${hexadecimal(number, 4)}>`)
}

/** The same inside the double quotes of YAML, as the text that it stands for: `"Kent\\u001B[31m"`. */
export function escapedInYaml(text: string): string {
  return withSteering(text, number =>
    number > 0xffff ? `\\U${hexadecimal(number, 8)}` : `\\u${hexadecimal(number, 4)}`,
  )
}

export function steers(text: string): boolean {
  return text.search(STEERING) >= 0
}

function withSteering(text: string, shown: (number: number) => string): string {
  return text.replace(STEERING, character => shown(character.codePointAt(0) as number))
}

function hexadecimal(number: number, digits: number): string {
  return number.toString(16).toUpperCase().padStart(digits, '0')
}

/** The same on one line: tabs and line feeds become blanks. */
export function visibleLine(text: string): string {
  return visible(text.replace(/\r\n?|[\n\t]/g, ' '))
}

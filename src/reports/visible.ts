/**
 * Characters that steer a terminal or reorder a line: control characters (all but tab and line feed), the
 * bidirectional controls, and what Unicode has shown as nothing (its "default ignorable code points"), so that two
 * words that differ look the same. In a value they could hide or fake text, so they are shown by their number;
 * where they shape what is seen they belong to the word.
 */
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2060-\u206f\ufff9-\ufffb\p{Default_Ignorable_Code_Point}]/u

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

const STEERING = new RegExp(`${UNSEEN.source}(?<!${SHAPING.map(({ source }) => source).join('|')})`, 'gu')

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

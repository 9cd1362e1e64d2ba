/**
 * Characters that steer a terminal or reorder a line: control characters (all but tab and line feed), the
 * bidirectional controls, and what Unicode has shown as nothing (its "default ignorable code points"), so that two
 * words that differ look the same. In a value they could hide or fake text, so they are shown by their number.
 */
const STEERING =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2060-\u206f\ufff9-\ufffb\p{Default_Ignorable_Code_Point}]/gu

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

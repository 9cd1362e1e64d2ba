/**
 * Characters that steer a terminal or reorder a line: control characters (all but tab and line
 * feed), the bidirectional controls, and what has no width. In a value they could hide or fake
 * text, so they are shown by their number.
 */
const STEERING =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/** `Kent` + escape + `[31m` is shown as `Kent<U+001B>[31m`. */
export function visible(text: string): string {
  return text.replace(STEERING, character => {
    const number = character.codePointAt(0) as number
    return `<U+${number.toString(16).toUpperCase().padStart(4, '0')}>`
  })
}

/** The same on one line: tabs and line feeds become blanks. */
export function visibleLine(text: string): string {
  return visible(text.replace(/\r\n?|[\n\t]/g, ' '))
}

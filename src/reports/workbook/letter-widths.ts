/**
 * How wide letters are in Arial, in thousandths of its size (as in the published metrics of Helvetica,
 * which Arial shares). A letter that is not here is as wide as a digit.
 */
const LETTERS_OF_WIDTH: Record<number, string> = {
  222: "ijl'",
  278: ' !,./:;[]\\ftI|',
  333: '()-r`"*{}',
  500: 'cksvxyzJ',
  611: 'FTZ',
  667: 'ABEKPSVXY&',
  722: 'CDHNRUw',
  778: 'GOQ',
  833: 'mM',
  1000: 'W%@',
}
const DIGIT = 556

const WIDTHS = new Map(
  Object.entries(LETTERS_OF_WIDTH).flatMap(([width, letters]) =>
    [...letters].map(letter => [letter, Number(width)]),
  ),
)

/** Letters of the East, and full-width forms, are as wide as they are high. */
const SQUARE = /[\u2e80-\uffef]/u

/** The room that a text takes on one line, in digits of its font. */
export function digitsWide(text: string): number {
  let width = 0
  for (const letter of text) width += WIDTHS.get(letter) ?? (SQUARE.test(letter) ? 1000 : DIGIT)
  return width / DIGIT
}

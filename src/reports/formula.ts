/** What spreadsheets pass over before they look for a formula. */
const LEADING_BLANKS = /^[\s\u0000-\u0020\u0085\u180e\u200b-\u200f\u2060\ufeff]+/
/** `=` and `@` with their full-width and small forms begin a formula whatever follows. */
const ALWAYS = /^[=＝﹦@＠﹫]/
/** So do `+` and `-`, unless the whole cell is a number. */
const SIGN = /^[+＋﹢\-－﹣]/
const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?(?<=\d)([eE][+-]?\d+)?\s*$/

/** A text as a spreadsheet may hold it: a leading apostrophe where it would become a formula. */
export function withoutFormula(text: string): string {
  return becomesFormula(text) ? `'${text}` : text
}

function becomesFormula(text: string): boolean {
  const start = text.replace(LEADING_BLANKS, '')
  return ALWAYS.test(start) || (SIGN.test(start) && !NUMBER.test(start))
}

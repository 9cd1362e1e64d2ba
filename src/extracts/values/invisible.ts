import { UNSEEN } from '../../foundations/unseen.ts'

const NO_BLANK = new RegExp(`(?![\\t-\\r\\u0085\\u2028\\u2029])${UNSEEN.source}`, 'gu')

/**
 * Characters without a shape of their own: controls, soft hyphen, zero widths, joiners, marks of direction,
 * variation selectors, tags. Two names that differ in one of these look the same to everybody but a program.
 */
export function withoutInvisible(text: string): string {
  if (/^[ -~]*$/.test(text)) return text
  return text.replace(NO_BLANK, '')
}

/** Blanks that are not the plain one and that an editor does not tell from it. */
const ODD_BLANK = /[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/

export interface Cleaned {
  text: string
  /** Something that nobody sees was taken out or made a plain blank. */
  changed: boolean
}

/** Text without invisible characters, without blanks around it, and with single plain blanks inside. */
export function cleaned(text: string): Cleaned {
  const visible = withoutInvisible(text)
  return {
    text: visible.replace(/[\s\u0085]+/g, ' ').trim(),
    changed: visible.length !== text.length || ODD_BLANK.test(visible),
  }
}

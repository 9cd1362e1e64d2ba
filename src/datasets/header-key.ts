const KEYS = new WeakMap<readonly string[], readonly string[]>()

/** The keys of all names of a header, which many datasets and lists are held against: worked out once. */
export function headerKeys(header: readonly string[]): readonly string[] {
  const keys = KEYS.get(header) ?? keysOf(header)
  KEYS.set(header, keys)
  return keys
}

/** The keys of many names: one pass over all their letters takes a fraction of the time of a pass over each. */
function keysOf(names: readonly string[]): readonly string[] {
  const lines = names.join('\n')
  const keys = PLAIN_LINES.test(lines)
    ? lines
        .toLowerCase()
        .replace(/[^a-z0-9\n]+/g, '')
        .split('\n')
    : []
  return keys.length === names.length ? keys : names.map(headerKey)
}

const PLAIN_LINES = /^[ -~\n]*$/

/** Most names; what they are compared by takes no tables of Unicode, which are slow to make ready. */
const PLAIN = /^[ -~]*$/

/**
 * What is compared of a column's name: letters and digits alone, in small letters. Case, blanks,
 * underscores and punctuation (curly quotes too) do not tell two names apart: `Referral NFA?`,
 * `referral_nfa`.
 */
export function headerKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replace(/[^a-z0-9]/g, '')
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

import { describe, expect, it } from 'vitest'
import { COLOURS } from '../../../src/reports/html/styles/colours.ts'

/** The three sets of colours on the page: light, dark, print. */
const SETS = [...COLOURS.matchAll(/:root \{([^}]*)\}/g)].map(([, block]) =>
  Object.fromEntries([...block.matchAll(/--(\w+): (#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex])),
)

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

describe('colours on paper', () => {
  it('are of a light, a dark and a printed page', () => {
    expect(SETS).toHaveLength(3)
    expect(SETS[2]).toEqual(SETS[0])
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21)
  })

  it.each(['ink', 'soft', 'link', 'target', 'green', 'amber', 'red', 'grey'])('%s can be read', name => {
    for (const set of SETS) expect(contrast(set[name], set.paper)).toBeGreaterThanOrEqual(4.5)
  })

  it('of a line can be seen, over a range too', () => {
    for (const set of SETS) {
      expect(contrast(set.line, set.range)).toBeGreaterThanOrEqual(3)
      expect(contrast(set.target, set.range)).toBeGreaterThanOrEqual(3)
    }
  })
})

/** Where periods and numbers lie on the paper of a chart. */
export interface Frame {
  width: number
  height: number
  /** The middle of a period's slot. */
  x(slot: number): number
  /** Half the width of a slot. */
  half: number
  y(value: number): number
  left: number
  right: number
  bottom: number
}

export interface Paper {
  width: number
  height: number
  margin: { top: number; right: number; bottom: number; left: number }
}

/** Part of the height that is left free above the highest and below the lowest number. */
const AIR = 0.12

/** From the lowest to the highest of the numbers: a line shows how they move, not how large they are. */
export function frameOf(slots: number, numbers: readonly number[], { width, height, margin }: Paper): Frame {
  const [left, right, bottom] = [margin.left, width - margin.right, height - margin.bottom]
  const half = (right - left) / slots / 2
  const low = Math.min(...numbers)
  const spread = Math.max(...numbers) - low || 1
  const from = low - spread * AIR
  const perUnit = (bottom - margin.top) / (spread * (1 + 2 * AIR))
  return {
    ...{ width, height, half, left, right, bottom },
    x: slot => left + half * (2 * slot + 1),
    y: value => bottom - (value - from) * perUnit,
  }
}

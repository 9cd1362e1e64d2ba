/** Colour: --no-color, then FORCE_COLOR, then NO_COLOR, else a terminal that can. */
export function wantsColour(
  allowed: boolean,
  { isTTY }: { isTTY?: boolean },
  { FORCE_COLOR, NO_COLOR, TERM }: NodeJS.ProcessEnv,
): boolean {
  if (!allowed) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  return isTTY === true && TERM !== 'dumb'
}

/** As wide as the terminal, within what reads well; where there is none, as wide as a page. */
export function tableWidth({ isTTY, columns }: { isTTY?: boolean; columns?: number }): number {
  return isTTY === true && columns !== undefined ? Math.min(Math.max(columns, 80), 120) : 100
}

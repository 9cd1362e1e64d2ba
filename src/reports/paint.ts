import { Chalk } from 'chalk'
import type { Verdict } from '../plans/judged.ts'

/** Colour is decoration: every verdict also has its mark and its word. */
export interface Paint {
  heading(text: string): string
  faint(text: string): string
  verdict(verdict: Verdict, text: string): string
}

export const MARKS: Record<Verdict, string> = { green: '✓', amber: '▲', red: '✗', grey: '○' }

export function paint(colour: boolean): Paint {
  const chalk = new Chalk({ level: colour ? 1 : 0 })
  const colours: Record<Verdict, (text: string) => string> = {
    green: chalk.green,
    amber: chalk.yellow,
    red: chalk.red.bold,
    grey: chalk.gray,
  }
  return { heading: chalk.bold, faint: chalk.dim, verdict: (verdict, text) => colours[verdict](text) }
}

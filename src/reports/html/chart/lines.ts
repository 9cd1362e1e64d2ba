import { html, type Markup } from '../markup.ts'
import { place } from './numbers.ts'

export interface Point {
  x: number
  y: number
}

/** A line through points, broken where one is missing. */
export function line(points: readonly (Point | undefined)[], kind: string): Markup {
  let pen = 'M'
  const steps = points.map(point => {
    const step = point === undefined ? '' : `${pen}${place(point.x)} ${place(point.y)}`
    pen = point === undefined ? 'M' : 'L'
    return step
  })
  return html`<path class="${kind}" d="${steps.join('')}"/>`
}

/** Level over each slot, upright between two. */
export function steps(points: readonly (Point | undefined)[], half: number): (Point | undefined)[] {
  return points.flatMap(point =>
    point === undefined
      ? [undefined]
      : [
          { x: point.x - half, y: point.y },
          { x: point.x + half, y: point.y },
        ],
  )
}

export function dot({ x, y }: Point, radius: number, kind: string): Markup {
  return html`<circle class="${kind}" cx="${place(x)}" cy="${place(y)}" r="${radius}"/>`
}

export function label(text: string, { x, y }: Point, kind: string): Markup {
  return html`<text class="${kind}" x="${place(x)}" y="${place(y)}">${text}</text>`
}

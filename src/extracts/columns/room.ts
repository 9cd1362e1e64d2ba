/** The typed arrays in which columns are kept. */
export type Numbers =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float64Array

/** The same array, or one at least twice as long with the same content. */
export function withRoom<A extends Numbers>(array: A, rows: number): A {
  if (rows <= array.length) return array
  const wider = new (array.constructor as new (length: number) => A)(
    Math.max(rows, array.length * 2, FIRST_ROWS),
  )
  wider.set(array)
  return wider
}

const FIRST_ROWS = 1024

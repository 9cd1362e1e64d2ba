/** The typed arrays in which columns are kept. */
export type Numbers =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float64Array

/**
 * The same array, or a longer one with the same content: as long as is foreseen, where that is known, or
 * twice as long. What is foreseen and not used costs nothing: memory is only taken when it is written to.
 */
export function withRoom<A extends Numbers>(array: A, rows: number, foreseen = 0): A {
  if (rows <= array.length) return array
  const length = rows <= foreseen ? foreseen : Math.max(rows, array.length * 2)
  const wider = new (array.constructor as new (length: number) => A)(Math.max(length, FIRST_ROWS))
  wider.set(array)
  return wider
}

const FIRST_ROWS = 64

import type { Part } from './part.ts'

/** The memory of a part: it can go from one thread to another without a copy. */
export function memoryOf({ lines, columns, dictionaries }: Part): ArrayBuffer[] {
  const arrays = [
    lines,
    ...columns.flatMap(column => column.arrays),
    ...dictionaries.flatMap(({ arena, starts, numbered }) => [
      arena,
      starts,
      ...(numbered ? [numbered.numbers] : []),
    ]),
  ]
  return [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))]
}

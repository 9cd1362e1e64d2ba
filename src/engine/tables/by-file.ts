import type { Rows } from '../../extracts/column.ts'

/** Numbers of rows by the name of their file. */
export type ByFile = ReadonlyMap<string, number>

/** How many rows come from each file; of some rows only, where they are given. */
export function rowsByFile({ files, fileNames, count }: Rows, some?: Int32Array): ByFile {
  if (fileNames.length === 1) return new Map([[fileNames[0], some?.length ?? count]])
  const counts = new Float64Array(fileNames.length)
  if (some) for (const row of some) counts[files[row]]++
  else for (let row = 0; row < count; row++) counts[files[row]]++
  const byFile = new Map<string, number>()
  fileNames.forEach((name, file) => {
    byFile.set(name, (byFile.get(name) ?? 0) + counts[file])
  })
  return byFile
}

/** What is in the first and no longer in the second. */
export function less(before: ByFile, after: ByFile): ByFile {
  return new Map([...before].map(([file, rows]) => [file, rows - (after.get(file) ?? 0)]))
}

export function sumOf(byFile: ByFile): number {
  let sum = 0
  for (const rows of byFile.values()) sum += rows
  return sum
}

import { describe, expect, it } from 'vitest'
import { makeDictionary } from '../../src/extracts/dictionary.ts'
import type { ColumnRequest } from '../../src/extracts/extract.ts'
import { joinRows } from '../../src/extracts/join.ts'
import { readExtract } from '../../src/extracts/read.ts'
import { Refusal } from '../../src/foundations/problem.ts'
import { rowTexts, sourceOf } from './reading.ts'

const ids = makeDictionary()
const REQUESTS: ColumnRequest[] = [
  { name: 'worker_id', at: 0, kind: 'id', required: true, dictionary: ids },
  { name: 'role', at: 1, kind: 'category', required: false },
  { name: 'fte', at: 2, kind: 'number', required: false },
]

async function rowsOf(name: string, body: string) {
  return (
    await readExtract(sourceOf(`worker_id,role,fte\n${body}`, 5, name), REQUESTS, { encoding: 'utf-8' })
  ).rows
}

describe('the files of one dataset', () => {
  it('are read as one, each row with its file and line', async () => {
    const first = await rowsOf('workers_2023.csv', 'W1,social worker,1\nW2,manager,0.5\n')
    const second = await rowsOf('workers_2024.csv', 'W2,manager,0.25\nW3,,\n')
    const third = await rowsOf('workers_2025.csv', '')
    const joined = joinRows([first, second, third])
    expect(rowTexts(joined)).toEqual([
      'W1|social worker|100e-2',
      'W2|manager|50e-2',
      'W2|manager|25e-2',
      'W3||',
    ])
    expect([...joined.lines]).toEqual([2, 3, 2, 3])
    expect([...joined.files].map(file => joined.fileNames[file])).toEqual([
      'workers_2023.csv',
      'workers_2023.csv',
      'workers_2024.csv',
      'workers_2024.csv',
    ])
    expect(joined.fileNames).toHaveLength(3)
    expect(joined.columns.get('worker_id')).toMatchObject({ dictionary: ids })
  })

  it('are refused where one cannot hold exactly what the other writes', async () => {
    const whole = await rowsOf('a.csv', 'W1,x,9007199254740991\n')
    const fine = await rowsOf('b.csv', 'W1,x,0.5\n')
    expect(() => joinRows([whole, fine])).toThrow(Refusal)
  })
})

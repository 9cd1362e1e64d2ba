import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Dataset } from '../../src/datasets/dataset.ts'
import { DATASETS, datasetById } from '../../src/datasets/index.ts'
import { STATUTORY_LISTS } from '../../src/datasets/statutory/index.ts'
import { RESERVED } from '../../src/indicators/vocabulary.ts'

/** The agreed names of every dataset and column. */
const AGREED: Record<string, object> = parse(
  readFileSync(new URL('./datasets.yaml', import.meta.url), 'utf8'),
)

/** What a dataset says about its rows, without what it says about itself, about files, and of rows refused or doubtful. */
function asAgreed({ id, title, alsoNamed, statutory, noteWithout, ...about }: Dataset): object {
  const { oneAtATime, ownId, inOrder, columns, ...rest } = about
  const agreed = Object.entries(columns).map(([name, { says, ...column }]) => [name, column])
  return { ...rest, columns: Object.fromEntries(agreed) }
}

it('has every agreed dataset, in the agreed order', () => {
  expect(DATASETS.map(({ id }) => id)).toEqual(Object.keys(AGREED))
})

it.each(DATASETS.map(dataset => [dataset.id, dataset] as const))(
  '%s has the agreed columns',
  (id, dataset) => {
    expect(asAgreed(dataset)).toEqual(AGREED[id])
    expect(dataset.title).toMatch(/^[A-Z].*[a-z)]$/)
  },
)

it('finds a dataset by its id alone', () => {
  expect(datasetById('cp_plans')?.title).toBe('Child protection plans')
  expect(datasetById('CP Plans')).toBeUndefined()
})

it('says that short breaks are counted where no legal status tells them apart', () => {
  expect(datasetById('cic')?.noteWithout).toEqual({
    legal_status: 'without legal_status, short breaks (V3, V4) cannot be told apart and are counted',
  })
})

it('names only columns that are there', () => {
  for (const { id, columns, episode, oneRowPer, ownId, inOrder, statutory, noteWithout } of DATASETS) {
    const named = [
      ...(episode ?? []),
      ...(oneRowPer ?? []),
      ...(ownId === undefined ? [] : [ownId]),
      ...(inOrder ?? []).flat(),
      ...Object.values(statutory ?? {}),
      ...Object.keys(noteWithout ?? {}),
      ...Object.values(columns).flatMap(column => column.else ?? []),
    ]
    expect([id, named.filter(column => !(column in columns))]).toEqual([id, []])
  }
})

it('calls no column by a word of the definition language', () => {
  const columns = DATASETS.flatMap(dataset => Object.keys(dataset.columns))
  expect(columns.filter(column => RESERVED.has(column))).toEqual([])
})

it('uses only statutory meanings that a list has', () => {
  const meanings = new Set(STATUTORY_LISTS.flatMap(list => Object.values(list.columns)))
  for (const { id, statutory } of DATASETS) {
    const unknown = Object.keys(statutory ?? {}).filter(meaning => !meanings.has(meaning))
    expect([id, unknown]).toEqual([id, []])
  }
})

it('feeds only datasets and columns that are there', () => {
  for (const { list, feeds = [], columns } of STATUTORY_LISTS) {
    for (const { dataset, as = {}, only, without } of feeds) {
      const fed = datasetById(dataset)
      const meanings = [...Object.keys(as), ...(only ? [only.column] : []), ...(without ? [without] : [])]
      expect([list, meanings.filter(meaning => !Object.values(columns).includes(meaning))]).toEqual([
        list,
        [],
      ])
      expect([
        list,
        Object.values(as)
          .flat()
          .filter(column => !(column in fed!.columns)),
      ]).toEqual([list, []])
    }
  }
})

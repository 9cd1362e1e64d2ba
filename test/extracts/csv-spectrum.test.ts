import { describe, expect, it } from 'vitest'
import { readHeader } from '../../src/extracts/header.ts'
import { sourceOf, told } from './reading.ts'

/** The cases of max-mapper/csv-spectrum, each with what every reader must find. */
const CASES: [name: string, csv: string, columns: string[], rows: string[][]][] = [
  [
    'comma in quotes',
    'first,last,address,city,zip\nJohn,Doe,120 any st.,"Anytown, WW",08123\n',
    ['first', 'last', 'address', 'city', 'zip'],
    [['John', 'Doe', '120 any st.', 'Anytown, WW', '08123']],
  ],
  [
    'empty',
    'a,b,c\n1,"",""\n2,3,4\n',
    ['a', 'b', 'c'],
    [
      ['1', '', ''],
      ['2', '3', '4'],
    ],
  ],
  [
    'empty, CRLF',
    'a,b,c\r\n1,"",""\r\n2,3,4\r\n',
    ['a', 'b', 'c'],
    [
      ['1', '', ''],
      ['2', '3', '4'],
    ],
  ],
  [
    'escaped quotes',
    'a,b\n1,"ha ""ha"" ha"\n3,4\n',
    ['a', 'b'],
    [
      ['1', 'ha "ha" ha'],
      ['3', '4'],
    ],
  ],
  [
    'JSON',
    'key,val\n1,"{""type"": ""Point"", ""coordinates"": [102.0, 0.5]}"\n',
    ['key', 'val'],
    [['1', '{"type": "Point", "coordinates": [102.0, 0.5]}']],
  ],
  [
    'line ends inside',
    'a,b,c\n1,2,3\n"Once upon \na time",5,6\n7,8,9\n',
    ['a', 'b', 'c'],
    [
      ['1', '2', '3'],
      ['Once upon \na time', '5', '6'],
      ['7', '8', '9'],
    ],
  ],
  [
    'line ends inside, CRLF',
    'a,b,c\r\n1,2,3\r\n"Once upon \r\na time",5,6\r\n7,8,9\r\n',
    ['a', 'b', 'c'],
    [
      ['1', '2', '3'],
      ['Once upon \r\na time', '5', '6'],
      ['7', '8', '9'],
    ],
  ],
  [
    'quotes and line ends',
    'a,b\n1,"ha \n""ha"" \nha"\n3,4\n',
    ['a', 'b'],
    [
      ['1', 'ha \n"ha" \nha'],
      ['3', '4'],
    ],
  ],
  ['simple', 'a,b,c\n1,2,3\n', ['a', 'b', 'c'], [['1', '2', '3']]],
  ['simple, CRLF', 'a,b,c\r\n1,2,3\r\n', ['a', 'b', 'c'], [['1', '2', '3']]],
  [
    'UTF-8',
    'a,b,c\n1,2,3\n4,5,ʤ\n',
    ['a', 'b', 'c'],
    [
      ['1', '2', '3'],
      ['4', '5', 'ʤ'],
    ],
  ],
]

describe('csv-spectrum', () => {
  it.each(CASES)('%s', async (_, csv, columns, rows) => {
    const { header } = await readHeader(sourceOf(csv), { encoding: 'utf-8' })
    expect(header.names).toEqual(columns)
    const kinds = Object.fromEntries(columns.map(name => [name, 'id' as const]))
    for (const everyRecordByCsvParse of [false, true]) {
      const found = await told(csv, { kinds, required: [], everyRecordByCsvParse })
      expect(found.rows).toEqual(rows.map(row => row.join('|')))
      expect(found.problems).toEqual([])
    }
  })
})

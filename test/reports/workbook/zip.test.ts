import { describe, expect, it } from 'vitest'
import { packed, packedInPieces } from '../../../src/reports/workbook/zip.ts'
import { bytesOf, unpacked } from './example.ts'

const FILES = [
  { path: 'mimetype', text: 'application/x-scorecard', stored: true },
  { path: 'sheets/1.xml', text: ['<rows>', ...new Array(2000).fill('<row>Ashford</row>'), '</rows>'] },
  { path: 'sheets/2.xml', text: '<rows>Bristol’s £</rows>' },
]

describe('a package written piece by piece', () => {
  it('holds the files that it holds when it is written at once', () => {
    expect(unpacked(packedInPieces(FILES))).toEqual(unpacked(packed(FILES)))
    expect(unpacked(packedInPieces(FILES))['sheets/2.xml']).toBe('<rows>Bristol’s £</rows>')
  })

  it('is the same bytes each time', () => {
    expect(bytesOf(packedInPieces(FILES))).toEqual(bytesOf(packedInPieces(FILES)))
  })

  it('begins with what must lie there as it is', () => {
    expect(new TextDecoder().decode(bytesOf(packedInPieces(FILES)).subarray(30, 61))).toBe(
      'mimetypeapplication/x-scorecard',
    )
  })
})

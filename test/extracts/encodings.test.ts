import { describe, expect, it } from 'vitest'
import { told } from './reading.ts'

/** `’ £ é` as Excel's plain CSV writes them. */
const WINDOWS = Buffer.concat([
  Buffer.from('child_id,referral_date,area\nC1,2024-01-02,King'),
  Buffer.from([0x92]),
  Buffer.from('s '),
  Buffer.from([0xa3, 0x20, 0xe9, 0x20, 0x80, 0xff, 0x0a]),
])

describe('windows-1252', () => {
  it('comes out right where the configuration says so', async () => {
    for (const chunk of [1, 5, 1000]) {
      const { rows, problems } = await told(WINDOWS, { encoding: 'windows-1252', chunk })
      expect(rows).toEqual(['C1|2024-01-02|King’s £ é €ÿ'])
      expect(problems).toEqual([])
    }
  })

  it('is refused otherwise, with the hint', async () => {
    const { problems } = await told(WINDOWS)
    expect(problems[0]).toMatchObject({ code: 'broken-encoding', line: 2, column: 19 })
    expect(problems[0].advice).toContain('encoding: windows-1252')
  })

  it('has no meaning for five bytes', async () => {
    const { errors } = await told(Buffer.from([...Buffer.from('child_id,referral_date\nC'), 0x81, 0x0a]), {
      encoding: 'windows-1252',
    })
    expect(errors[0]).toBe('broken-encoding 2:2')
  })

  it('gives way to a byte order mark', async () => {
    const text = '\ufeffchild_id,referral_date,area\nC1,2024-01-02,é\n'
    const utf8 = await told(text, { encoding: 'windows-1252' })
    expect(utf8.rows).toEqual(['C1|2024-01-02|é'])
    expect(utf8.warnings).toEqual([])
    const utf16 = await told(Buffer.from(text, 'utf16le'), { encoding: 'windows-1252' })
    expect(utf16.rows).toEqual(['C1|2024-01-02|é'])
  })

  it('that reads as UTF-8 throughout is doubted', async () => {
    const text = 'child_id,referral_date,area\nC1,2024-01-02,é\n'
    for (const chunk of [1000, 43])
      expect((await told(text, { encoding: 'windows-1252', chunk })).warnings).toEqual(['reads-as-utf-8 1'])
    expect((await told(WINDOWS, { encoding: 'windows-1252' })).warnings).toEqual([])
  })
})

describe('UTF-16', () => {
  const text = '\ufeffchild_id,referral_date,area\r\nC1,2024-01-02,"é 𝒜\r\n""x"""\r\n'

  it('is decoded however it is cut, in either order of bytes', async () => {
    for (const bytes of [Buffer.from(text, 'utf16le'), Buffer.from(text, 'utf16le').swap16()])
      for (const chunk of [1, 2, 3, 7, 1000]) {
        const { rows, warnings } = await told(bytes, { chunk })
        expect(rows).toEqual(['C1|2024-01-02|é 𝒜 "x"'])
        expect(warnings).toEqual(['utf-16 1'])
      }
  })

  it('with half a character is refused where that stands', async () => {
    const lone = Buffer.from('\ufeffchild_id,referral_date\nC1\ud835,2024-01-02\n', 'utf16le')
    expect((await told(lone)).errors).toEqual(['broken-encoding 2:3'])
    const odd = Buffer.concat([Buffer.from(text, 'utf16le'), Buffer.from([0x41])])
    expect((await told(odd)).errors[0]).toBe('broken-encoding 4:1')
  })
})

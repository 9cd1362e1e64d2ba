import { describe, expect, it } from 'vitest'
import { proseDocx } from '../../src/weaving/prose/docx/docx.ts'
import { readMarkdown } from '../../src/weaving/prose/read-markdown.ts'
import { unpacked } from '../reports/workbook/example.ts'

/** The files of a document for a word processor. */
function files(text: string): Record<string, string> {
  return unpacked(proseDocx(readMarkdown(text), 'report.md'))
}

/** Its paragraphs, those of tables among them: the style and the words. */
function paragraphs(text: string): [style: string, words: string][] {
  const body = files(text)['word/document.xml']
  return [...body.matchAll(/<w:p>(.*?)<\/w:p>/g)].map(([, inside]) => [
    /<w:pStyle w:val="(\w+)"/.exec(inside)?.[1] ?? 'Normal',
    inside.replace(/<w:br\/>/g, '\n').replace(/<[^>]*>/g, ''),
  ])
}

describe('a document for a word processor', () => {
  it('has headings, words, lists, quotations and code in styles of its own', () => {
    const text = '# One\n\n### Three\n\nIn **2007/08**\n\n- a\n  1. b\n\n> q\n\n```\nx <\ny\n```\n\n---'
    expect(paragraphs(text)).toEqual([
      ['Heading1', 'One'],
      ['Heading3', 'Three'],
      ['Normal', 'In 2007/08'],
      ['ListParagraph', 'a'],
      ['ListParagraph', 'b'],
      ['Quote', 'q'],
      ['Code', 'x &lt;\ny'],
      ['Rule', ''],
    ])
    expect(files(text)['word/document.xml']).toContain(
      '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">2007/08</w:t></w:r>',
    )
  })

  it('has tables with a header that is one, and numbers at the right', () => {
    const body = files('| Period | % |\n| - | -: |\n| 2007/08 | <!-- per10k: calc -->19.2<!-- /per10k --> |')[
      'word/document.xml'
    ]
    const rows = [...body.matchAll(/<w:tr>(.*?)<\/w:tr>/g)].map(([, row]) => row)
    expect(rows.map(row => row.includes('<w:tblHeader/>'))).toEqual([true, false])
    expect(
      [...rows[1].matchAll(/<w:tc>(.*?)<\/w:tc>/g)].map(([, cell]) => cell.replace(/<[^>]*>/g, '')),
    ).toEqual(['2007/08', '19.2'])
    expect([...rows[1].matchAll(/<w:jc w:val="right"\/>/g)]).toHaveLength(1)
  })

  it('begins every list with its own number', () => {
    const numbering = files('3. c\n4. d\n\ntext\n\n1. a\n\n- b')['word/numbering.xml']
    const lists = [...numbering.matchAll(/<w:num w:numId="(\d)">(.*?)<\/w:num>/g)]
    const begins = lists.map(([, , list]) => /startOverride w:val="(\d)"/.exec(list)?.[1])
    expect(begins).toEqual(['3', '1', undefined])
  })

  it('leads out of itself by links alone, each named once', () => {
    const { 'word/_rels/document.xml.rels': relations } = files(
      '[a](https://x.example/?a&b) [b](https://x.example/?a&b) [c](#here) [d](javascript:x) ![e](y.png)',
    )
    const outside = [...relations.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, to]) => to)
    expect(outside).toEqual(['https://x.example/?a&amp;b'])
  })

  it('holds nothing that XML cannot', () => {
    const words = paragraphs('a \u0001 \u001b[31m \ufffe <script> &#8;').map(([, text]) => text)
    expect(words).toEqual([
      'a <U+0001> <U+001B>[31m \ufffd <script> <U+0008>'.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    ])
  })

  it('is the same bytes every time, and has no date', () => {
    const [once, twice] = [1, 2].map(() => proseDocx(readMarkdown('# A\n\n- b'), 'report.md'))
    expect(Buffer.from(once).equals(Buffer.from(twice))).toBe(true)
    expect(files('# A')['docProps/core.xml']).not.toMatch(/created|modified/)
  })
})

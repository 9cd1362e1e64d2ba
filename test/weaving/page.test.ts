import { describe, expect, it } from 'vitest'
import { prosePage } from '../../src/weaving/prose/page.ts'
import { readMarkdown } from '../../src/weaving/prose/read-markdown.ts'
import { faultsOf } from '../reports/html/whole.ts'

/** Somebody's own document links to where its writer wants. */
const ABOUT_LINKS = /^nothing has the id|^reaches out: href=/

/** What a reader sees between `<main>` and `</main>`, and what the file is called in a tab. */
function page(text: string): { body: string; title: string } {
  const whole = prosePage(readMarkdown(text), 'report.md')
  expect(faultsOf(whole).filter(fault => !ABOUT_LINKS.test(fault))).toEqual([])
  return {
    body: /<main class="prose">\n([\s\S]*)<\/main>/.exec(whole)?.[1] ?? '',
    title: /<title>(.*)<\/title>/.exec(whole)?.[1] ?? '',
  }
}

describe('a document as a page', () => {
  it('has the title of its first heading, else its name', () => {
    expect(page('text\n\n## Kent &amp; *Medway*').title).toBe('Kent &amp; Medway')
    expect(page('text').title).toBe('report.md')
  })

  it('shows what is woven, and not how', () => {
    const { body } = page(
      'In 2007/08 <!-- per10k: calc NI65 --every year -->19.2<!-- /per10k cb9a6701 -->%.\n\n<!-- per10k: calc\n NI65 -->\n\n| Period | % |\n| - | -: |\n| 2007/08 | [z] |\n\n<!-- /per10k 12345678 -->\n',
    )
    expect(body).toContain('<p>In 2007/08 19.2%.</p>')
    expect(body).toContain('<th role="columnheader" scope="col" class="number">%</th>')
    expect(body).toContain('<td role="cell" class="number" data-label="%">[z]</td>')
    expect(body).not.toContain('per10k')
  })

  it('keeps the writing: lists, quotations, weights, code', () => {
    const { body } = page(
      '3. *three*\n4. **four**\n\n> quoted\n\n- a\n  - b\n\n`x < y` ~~no~~\n\n```\na\n<b>\n```\n\n---',
    )
    expect(body.replaceAll('\n', '')).toBe(
      '<ol start="3"><li><em>three</em></li><li><strong>four</strong></li></ol><blockquote><p>quoted</p></blockquote>' +
        '<ul><li>a<ul><li>b</li></ul></li></ul><p><code>x &lt; y</code> <s>no</s></p>' +
        '<pre tabindex="0"><code>a&lt;b&gt;</code></pre><hr>',
    )
  })

  it.each([
    ['a script', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['an element that listens', 'a <b onclick="x()">b</b>', 'a &lt;b onclick=&quot;x()&quot;&gt;b&lt;/b&gt;'],
    [
      'a block of HTML',
      '<div>\n<img src=x onerror=x()>\n</div>',
      '&lt;div&gt; &lt;img src=x onerror=x()&gt; &lt;/div&gt;',
    ],
    ['a link that runs', '[a](javascript:alert(1))', 'a'],
    ['a link that runs, hidden', '[a](java&#115;cript:alert(1)) [b](DATA:text/html,x)', 'a b'],
    [
      'a link to the files of another computer',
      '[a](//x.example/y) [b](<\\\\\\\\x\\y>) [c](</\\x>)',
      'a b c',
    ],
    ['a picture', '![a chart](http://x.example/y.png)', 'a chart'],
    ['letters by their number', '&#60;b&#62; &#x1F600; &#0; &zzz;', '&lt;b&gt; 😀 \ufffd &amp;zzz;'],
  ])('shows %s as words', (_, text, shown) => {
    expect(page(text).body.trim()).toBe(`<p>${shown}</p>`)
  })

  it('leads to pages, letters and places beside it', () => {
    const { body } = page(
      '[a](https://x.example/?a=1&b="2") [b](mailto:a@x.example) [c](README.md) [d](../x#y)',
    )
    expect([...body.matchAll(/href="([^"]*)"/g)].map(([, to]) => to)).toEqual([
      'https://x.example/?a=1&amp;b=&quot;2&quot;',
      'mailto:a@x.example',
      'README.md',
      '../x#y',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { scorecardHtml, scorecardMarkdown } from '../../support/whole-texts.ts'
import { reported } from './scorecards.ts'
import { faultsOf, section, tablesIn } from './whole.ts'

/** What somebody could write into a case system's list of districts. */
const AREAS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><b>',
  '&lt;Kent&gt; &amp; more',
  'javascript:alert(1)',
  '{{7*7}}',
  '--></section>',
]

const referrals = [
  'child_id,referral_date,nfa,area',
  ...AREAS.map((area, at) => `C${at},2024-05-0${at + 1},no,"${area.replaceAll('"', '""')}"`),
].join('\n')

const PLAN = `indicator,area,target,target_period
CH142,</td><b onclick=x>,20%,2024/25
"<svg onload=alert(1)>",,reduce,2024/25
`

const outcome = await reported({ '"><b>': referrals }, { period: '2024/25', by: ['area'] }, PLAN)
const page = scorecardHtml(outcome)

describe("somebody else's text", () => {
  it('opens no tag and ends no attribute', () => {
    expect(faultsOf(page)).toEqual([])
  })

  it('is read as it was written', () => {
    const cells = tablesIn(section(page, 'every')).flat(2)
    for (const area of AREAS) expect(cells).toContain(area)
  })

  it('cannot turn the reading direction', async () => {
    const turned = `child_id,referral_date,area\nA,2024-05-01,Ash\u202edrof\nB,2024-05-02,Dover\n`
    const text = scorecardHtml(await reported({ referrals: turned }, { period: '2024/25', by: ['area'] }))
    expect(text).not.toContain('\u202e')
  })

  it('is no markup in Markdown either', () => {
    const text = scorecardMarkdown(outcome)
    expect(text).toContain('\\<script>alert(1)\\</script>')
    expect(text).not.toMatch(/(?<!\\)<(script|img|svg|b)\b/)
  })
})

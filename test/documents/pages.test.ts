import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { CHROMIUM } from './programs.ts'

/** Chromium opens the scorecards as a reader would, on a telephone and on a desk, by day and by night. */
const SCREENS = [
  { width: 320, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const

/** What WCAG 2.2 AA asks for, as far as a program can tell, and good practice besides. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** What is folded away is read too. */
const UNFOLD = 'for (const details of document.querySelectorAll("details")) details.open = true'
const SLOW = 240_000

const SUFFOLK = ['-c', 'fixtures/suffolk/per10k.yaml']
const KENT = ['-c', 'fixtures/kent-2025/per10k.yaml']

/** A district whose name is as long as a spreadsheet allows, one that is markup, one that has no blank. */
const AREAS = ['<img src=x onerror=alert(1)>', 'W'.repeat(200), 'Bristol, City of '.repeat(15).trim()]

const PAGES: Record<string, string[]> = {
  'Suffolk, year by year against its plan': [...SUFFOLK, '-p', '2007/08..2010/11', '--every', 'year'],
  'Suffolk, on a line, two years of months': [
    ...['CH01', 'NI65', 'referrals', ...SUFFOLK, '-p', '2009/10..2010/11', '--every', 'month'],
    ...['--window', 'rolling-12m', '--trajectory', 'linear'],
  ],
  'Kent, by area': [...KENT, '--by', 'area'],
  'Kent, two areas and no whole': ['CH142', ...KENT, '--area', 'Thanet', '--area', 'Dover'],
  'a document with tables woven into it': ['weave', 'fixtures/kent-2008/report.md'],
  'areas with odd names, without a plan': ['referrals', '-d', 'ODD', '--by', 'area', '-p', '2024/25'],
}

let folder: string
let browser: Browser

describe.skipIf(CHROMIUM === undefined)('a page opened by Chromium', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'per10k-pages-'))
    mkdirSync(join(folder, 'odd'))
    writeFileSync(join(folder, 'odd', 'referrals.csv'), oddReferrals())
    for (const name of Object.keys(PAGES)) writePage(name)
    browser = await openBrowser()
  }, SLOW)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  describe.each(Object.keys(PAGES))('%s', name => {
    it.each(SCREENS)(
      'has no fault of access at $width px, $colorScheme',
      async screen => {
        const { page, heard } = await opened(name, screen)
        expect(await widest(page)).toBe(screen.width)
        await page.evaluate(UNFOLD)
        expect(await widest(page)).toBe(screen.width)
        expect(await violations(page)).toEqual([])
        expect(heard).toEqual([])
        await page.context().close()
      },
      SLOW,
    )

    it(
      'prints on A4',
      async () => {
        const { page } = await opened(name, SCREENS[3])
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
        const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
        expect(sheets.length).toBeGreaterThan(0)
        for (const [, width, height] of sheets) {
          expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842])
        }
        await page.context().close()
      },
      SLOW,
    )
  })

  it('reads the same without scripts, and says odd names as they are', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(addressOf('areas with odd names, without a plan'))
    const rows = await page.locator('#areas ~ .rankings tbody th').allInnerTexts()
    for (const area of AREAS) expect(rows.some(row => row.endsWith(area))).toBe(true)
    await context.close()
  })

  it('goes to an indicator from the summary', async () => {
    const { page } = await opened('Suffolk, year by year against its plan', SCREENS[2])
    await page.locator('.story a').first().click()
    expect(await page.locator(':target h3').innerText()).toBe(
      await page.locator('.story a').first().innerText(),
    )
    await page.context().close()
  })
})

async function opened(name: string, { width, colorScheme }: (typeof SCREENS)[number]) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme })
  const page = await context.newPage()
  const heard: string[] = []
  page.on('console', message => heard.push(message.text()))
  page.on('dialog', dialog => heard.push(dialog.message()))
  page.on('request', request => heard.push(request.url()))
  await page.goto(addressOf(name))
  expect(heard.shift()).toBe(addressOf(name))
  return { page, heard }
}

/** As wide as the screen, or wider where something must be scrolled to. */
function widest(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth')
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const found: AxeResults = await page.evaluate(
    `axe.run(document, ${JSON.stringify({ runOnly: RULES, resultTypes: ['violations'] })})`,
  )
  expect(found.passes.length).toBeGreaterThan(10)
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))
}

function fileOf(name: string): string {
  return join(folder, `${name.replaceAll(/\W+/g, '-')}.html`)
}

function addressOf(name: string): string {
  return pathToFileURL(fileOf(name)).href
}

function writePage(name: string): void {
  const args = PAGES[name].map(arg => (arg === 'ODD' ? join(folder, 'odd') : arg))
  const command = args[0] === 'weave' ? args : ['report', ...args]
  execFileSync(process.execPath, [resolve('bin/per10k.js'), ...command, '-q', '-o', fileOf(name)])
}

function oddReferrals(): string {
  const rows = AREAS.map((area, at) => `C${at},2024-05-0${at + 1},"${area}"`)
  return ['child_id,referral_date,area', ...rows, 'C9,2025-03-31,Dover', ''].join('\n')
}

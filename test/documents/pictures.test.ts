import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { convert } from './office.ts'
import { CHROMIUM, PDFTOPPM, SOFFICE } from './programs.ts'

/**
 * The pictures in the README are taken of what the program writes. Letters are drawn otherwise on other
 * machines, so they are looked at and not compared: `PER10K_REWRITE=1 npm run test:documents` takes them
 * anew (that of the workbook with pdftoppm, of poppler-utils).
 */
const REWRITE = process.env.PER10K_REWRITE === '1'
const SLOW = 240_000
/** Of a page 1,280 wide, without its margins. */
const MIDDLE = { x: 60, width: 1160 }

const SUFFOLK = ['-c', 'fixtures/suffolk/per10k.yaml', '-p', '2007/08..2010/11', '--every', 'year']
const KENT = ['-c', 'fixtures/kent-2025/per10k.yaml', '--by', 'area']

let folder: string
let browser: Browser

describe.skipIf(CHROMIUM === undefined)('a picture in the README', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'per10k-pictures-'))
    browser = await openBrowser()
  }, SLOW)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it(
    'is of the scorecard of Suffolk, from its top',
    async () => {
      const picture = await pictureOf(report('suffolk.html', SUFFOLK), () => 0, 1330)
      keep('fixtures/suffolk/scorecard.png', picture)
    },
    SLOW,
  )

  it(
    'is of the areas of Kent',
    async () => {
      const page = report('kent.html', KENT)
      keep('fixtures/kent-2025/areas.png', await pictureOf(page, top => top - 40, 1180))
    },
    SLOW,
  )

  it.skipIf(SOFFICE === undefined || PDFTOPPM === undefined || !REWRITE)(
    'is of the workbook of Kent: its cover, its contents, its verdicts',
    async () => {
      convert(folder, 'pdf', [report('kent.xlsx', KENT)])
      const sheets = ['-r', '200', '-l', '4', '-png', join(folder, 'kent.pdf'), join(folder, 'sheet')]
      execFileSync(PDFTOPPM as string, sheets)
      const page = join(folder, 'workbook.html')
      writeFileSync(page, WORKBOOK)
      keep('fixtures/kent-2025/workbook.png', await pictureOf(page, () => 0, 568))
    },
    SLOW,
  )
})

/** Sheets beside one another as they are printed, their margins cut off. */
const WORKBOOK = `<!doctype html><style>
body { margin: 0 60px; display: grid; grid-template-columns: 1fr 1fr; gap: 12px; padding: 12px; background: #d8dce0 }
div { background: white; overflow: hidden; height: 276px }
div:last-child { grid-column: 1 / 3; height: 256px }
img { margin: -30px 0 0 -30px }
</style>
<div><img src="sheet-01.png" width="640"></div>
<div><img src="sheet-02.png" width="840"></div>
<div><img src="sheet-04.png" width="1196"></div>`

function report(name: string, words: readonly string[]): string {
  const file = join(folder, name)
  execFileSync(process.execPath, [resolve('bin/per10k.js'), 'report', '-q', ...words, '-o', file])
  return file
}

/** Of a page as a desk shows it, from a height that may hang on where its areas begin. */
async function pictureOf(file: string, from: (areas: number) => number, height: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(pathToFileURL(file).href)
  const areas: number = await page.evaluate(
    'document.querySelector("#areas")?.getBoundingClientRect().top ?? 0',
  )
  const clip = { ...MIDDLE, y: Math.round(from(areas)), height }
  const picture = await page.screenshot({ clip, fullPage: true })
  await page.close()
  return picture
}

function keep(file: string, picture: Buffer): void {
  if (REWRITE) writeFileSync(file, picture)
  expect(existsSync(file)).toBe(true)
}

import { type Browser, chromium } from 'playwright-core'
import { CHROMIUM } from './programs.ts'

/** Debian's Chromium with a fresh profile, without a screen and without a network. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM as string,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
}

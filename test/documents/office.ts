import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { SOFFICE } from './programs.ts'

/** LibreOffice opens the files and writes them into the folder as something else, with settings of its own there. */
export function convert(folder: string, to: string, files: readonly string[]): void {
  const settings = `-env:UserInstallation=file://${join(folder, 'settings')}`
  const words = ['--headless', settings, '--convert-to', to, '--outdir', folder, ...files]
  execFileSync(SOFFICE as string, words, { stdio: 'ignore' })
}

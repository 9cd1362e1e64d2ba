import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The programs that open documents as a reader would, where they are installed. */
export const SOFFICE = found('soffice')
/** Makes pictures of what LibreOffice prints. */
export const PDFTOPPM = found('pdftoppm')
export const CHROMIUM = found('chromium', 'chromium-browser', 'google-chrome')

function found(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.flatMap(folder => names.map(name => join(folder, name))).find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

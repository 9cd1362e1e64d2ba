import { CHROMIUM, SOFFICE } from './programs.ts'

/** Says before the tests that those of documents do not run, or refuses to run them without their programs. */
export default function tellWhatDoesNotRun(): void {
  if (process.env.PER10K_DOCUMENTS !== 'all') {
    console.log('The tests of documents do not run here: npm run test:documents (Chromium, LibreOffice).')
    return
  }
  const absent = [
    ...(SOFFICE === undefined ? ['LibreOffice (soffice)'] : []),
    ...(CHROMIUM === undefined ? ['Chromium'] : []),
  ]
  if (absent.length > 0)
    throw new Error(`The tests of documents need ${absent.join(' and ')}, which is not installed.`)
}

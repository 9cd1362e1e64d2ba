import { CHROMIUM, SOFFICE } from './programs.ts'

/** Says before the tests which of them do not run; with `npm run test:documents` that is a failure. */
export default function tellWhatDoesNotRun(): void {
  const absent = [
    ...(SOFFICE === undefined ? ['LibreOffice (soffice)'] : []),
    ...(CHROMIUM === undefined ? ['Chromium'] : []),
  ]
  if (absent.length === 0) return
  const line = `The tests of documents that need ${absent.join(' and ')} do not run: not installed.`
  if (process.env.PER10K_DOCUMENTS === 'all') throw new Error(line)
  console.log(line)
}

import { defineConfig } from 'vitest/config'

/** Documents are opened by Chromium and LibreOffice, which takes minutes: `npm run test:documents`. */
const documents = process.env.PER10K_DOCUMENTS === 'all'
/** Files of hundreds of megabytes take minutes, too: `npm run test:hostile`. */
const hostile = process.env.PER10K_HOSTILE === 'all'

/** Of properties, where more are asked for than usual (test/properties/runs.ts): the time allowed grows with them. */
const runs = Number(process.env.PROPERTY_RUNS ?? 0)

const LONG = ['test/documents/**', 'test/hostile/sizes.test.ts']

export default defineConfig({
  test: {
    include: documents
      ? ['test/documents/*.test.ts']
      : hostile
        ? ['test/hostile/*.test.ts']
        : ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', ...(documents || hostile ? [] : LONG)],
    // Of a quarter of a minute at most where nothing else is done; a machine that is shared may take long for it.
    testTimeout: 240_000 + 600 * runs,
    // No test changes what another one sees, so the modules are loaded once and not once a file.
    isolate: false,
    // One less than there are, if nothing is said: of two cores one would stand idle.
    maxWorkers: '100%',
    globalSetup: 'test/documents/told.ts',
  },
})

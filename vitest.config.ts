import { defineConfig } from 'vitest/config'

/** Documents are opened by Chromium and LibreOffice, which takes minutes: `npm run test:documents`. */
const documents = process.env.PER10K_DOCUMENTS === 'all'

export default defineConfig({
  test: {
    include: [documents ? 'test/documents/*.test.ts' : 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', ...(documents ? [] : ['test/documents/**'])],
    testTimeout: 60_000,
    // No test changes what another one sees, so the modules are loaded once and not once a file.
    isolate: false,
    globalSetup: 'test/documents/told.ts',
  },
})

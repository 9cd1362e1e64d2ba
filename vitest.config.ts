import { defineConfig } from 'vitest/config'

/** Documents are opened by Chromium and LibreOffice, which takes minutes: `npm run test:documents`. */
const documents = process.env.PER10K_DOCUMENTS === 'all'

export default defineConfig({
  test: {
    include: [documents ? 'test/documents/*.test.ts' : 'test/**/*.test.ts'],
    exclude: documents ? [] : ['test/documents/**'],
    testTimeout: 60_000,
    globalSetup: 'test/documents/told.ts',
  },
})

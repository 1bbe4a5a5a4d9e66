import { defineConfig } from 'vitest/config';

/** Tests that need a real browser: `npm run test:browser`. Plain `npm test` needs none. */
export default defineConfig({
  test: { include: ['evals/browser/*.browser.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});

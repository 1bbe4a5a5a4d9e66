import { defineConfig } from 'vitest/config';

/**
 * Tests of the package as it is installed elsewhere, and of what is installed beside it: `npm run test:package`. They
 * fetch packages from the registry; plain `npm test` needs none.
 */
export default defineConfig({
  test: { include: ['src/testing/package/*.package.ts'], testTimeout: 300_000, hookTimeout: 300_000 },
});

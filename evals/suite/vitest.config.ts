import { defineConfig } from 'vitest/config';

/** The eval suite has its own configuration: `npm test` must not run it, and it must not run the tests. */
export default defineConfig({
  test: {
    include: ['evals/suite/*.eval.ts'],
    testTimeout: 120_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const resolve = { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } };
const exclude = ['node_modules', '.next', 'e2e'];

// `*.db.test.ts` run on a real database of their own; the others need none.
export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      { resolve, test: { name: 'unit', include: ['**/*.test.{ts,tsx}'], exclude: [...exclude, '**/*.db.test.ts'] } },
      {
        resolve,
        test: {
          name: 'database',
          include: ['**/*.db.test.ts'],
          exclude,
          globalSetup: ['prisma/seed/test-template.ts'],
          setupFiles: ['prisma/seed/test-database.ts'],
        },
      },
    ],
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const resolve = { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } };
// A machine busy with other work is slow; projects do not inherit what is set above them.
const testTimeout = 60_000;
// Whatever the shell says, no test sends an article anywhere but to a fake of its own.
const env = { FAKTA_WRITER_URL: '', FAKTA_WRITER_MODEL: '', FAKTA_LRS_URL: '', NEXTAUTH_SECRET: 'of the tests' };
const exclude = ['node_modules', '.next', 'e2e'];

// `*.db.test.ts` run on a real database of their own; the others need none.
export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          testTimeout,
          env,
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...exclude, '**/*.db.test.ts'],
        },
      },
      {
        resolve,
        test: {
          name: 'database',
          testTimeout,
          env,
          include: ['**/*.db.test.ts'],
          exclude,
          globalSetup: ['prisma/seed/test-template.ts'],
          setupFiles: ['prisma/seed/test-database.ts'],
        },
      },
    ],
  },
});

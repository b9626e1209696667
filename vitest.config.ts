import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const resolve = { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } };
// A machine busy with other work is slow; projects do not inherit what is set above them.
const testTimeout = 60_000;
// Whatever the shell says, no test sends an article anywhere but to a fake of its own.
const env = { FAKTA_WRITER_URL: '', FAKTA_WRITER_MODEL: '', FAKTA_LRS_URL: '', NEXTAUTH_SECRET: 'of the tests' };
const exclude = ['node_modules', '.next', 'e2e'];

const databaseTests = '**/*.db.test.ts';

// `*.db.test.ts` run on a real database of their own; the others need none. What `core` does depends on what it is given alone: its files share a process, and read language models and lists once.
export default defineConfig({
  test: {
    // Vitest leaves one core to itself, which is half of a machine of two; its own thread has little to do.
    maxWorkers: availableParallelism(),
    projects: [
      {
        resolve,
        test: { name: 'core', testTimeout, env, include: ['core/**/*.test.ts'], exclude, isolate: false },
      },
      {
        resolve,
        test: {
          name: 'unit',
          testTimeout,
          env,
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...exclude, 'core', databaseTests],
        },
      },
      {
        resolve,
        test: {
          name: 'database',
          testTimeout,
          env,
          include: [databaseTests],
          exclude,
          globalSetup: ['prisma/seed/test-template.ts'],
          setupFiles: ['prisma/seed/test-database.ts'],
        },
      },
    ],
  },
});

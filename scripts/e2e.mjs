import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, generate, install, prepareDatabase, settleEnvironment } from './steps.mjs';

// The stories of e2e/ in a real browser, against the built app on a database of their own.
const folder = mkdtempSync(join(tmpdir(), 'fakta-e2e-'));
process.env.DATABASE_URL ||= `file:${join(folder, 'e2e.db')}`;
process.env.NEXTAUTH_SECRET ||= 'only for the browser tests of this run';
process.env.PORT = String(await freePort());
process.env.NEXTAUTH_URL = `http://127.0.0.1:${process.env.PORT}`;
settleEnvironment();
install();
generate();
prepareDatabase();
build();
const result = spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
rmSync(folder, { recursive: true, force: true });
process.exit(result.status ?? 1);

function freePort() {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}

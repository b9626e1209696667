import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, generate, install, prepareDatabase, settleEnvironment } from './steps.mjs';

/**
 * The built app on a free port and a database of its own, both in the environment, ready to be served: for what looks at
 * it in a browser. Answers how to clear away.
 */
export async function setStage(name) {
  const folder = mkdtempSync(join(tmpdir(), `fakta-${name}-`));
  process.env.DATABASE_URL ||= `file:${join(folder, `${name}.db`)}`;
  process.env.NEXTAUTH_SECRET ||= 'only for a browser that looks at this run';
  process.env.PORT = String(await freePort());
  process.env.NEXTAUTH_URL = `http://127.0.0.1:${process.env.PORT}`;
  settleEnvironment();
  install();
  generate();
  prepareDatabase();
  build();
  return () => rmSync(folder, { recursive: true, force: true });
}

function freePort() {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}

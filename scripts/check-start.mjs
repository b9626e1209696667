import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// `npm start` twice on one new database: both times it must end with the address and serve the library; the second time
// it must find everything in place. Everything was installed before, so no registry is there to be asked.
const folder = mkdtempSync(join(tmpdir(), 'fakta-start-'));
const port = await freePort();
const env = {
  ...process.env,
  DATABASE_URL: `file:${join(folder, 'start.db')}`,
  PORT: String(port),
  NEXTAUTH_SECRET: 'only for this check',
  npm_config_registry: 'http://127.0.0.1:9',
};

try {
  for (const round of ['first', 'second']) {
    const began = Date.now();
    const server = spawn('npm', ['start', '--silent'], { env, detached: true });
    const said = await untilReady(server);
    const page = await fetch(`http://127.0.0.1:${port}/`);
    const text = await page.text();
    await stop(server);
    if (page.status !== 200 || !text.includes('/articles/'))
      throw new Error(`the ${round} start serves no library (${page.status})`);
    if (round === 'second' && !/build +in place/.test(said)) throw new Error(`the second start built again:\n${said}`);
    console.log(`${round} start: serving the library after ${((Date.now() - began) / 1000).toFixed(1)} s`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function untilReady(server) {
  return new Promise((ready, failed) => {
    let said = '';
    const hear = (chunk) => {
      said += chunk;
      if (/ready +http/.test(said)) ready(said);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.on('exit', (code) => failed(new Error(`npm start ended with ${code}:\n${said}`)));
  });
}

/** Answers once the command has ended. */
function stop(server) {
  server.removeAllListeners('exit');
  const ended = new Promise((end) => server.once('exit', end));
  process.kill(-server.pid, 'SIGTERM');
  return ended;
}

function freePort() {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}

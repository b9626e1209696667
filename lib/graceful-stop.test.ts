import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { secondsFrom } from './graceful-stop';

const root = fileURLToPath(new URL('..', import.meta.url));
let server: ChildProcess | undefined;
afterEach(() => server?.kill('SIGKILL'));

/** A server in a process of its own: /slow answers in halves, 600 ms apart; a job takes 300 ms; `/ready` tells whether it stops. */
async function aServer(limitMs = 10_000): Promise<number> {
  const program = `
    import { createServer } from 'node:http';
    import { isStopping, stopWell } from './lib/graceful-stop.ts';
    import { watchRequests } from './lib/open-requests.ts';
    import { atStop, stopping } from './lib/stopping.ts';
    const later = (ms) => new Promise((done) => setTimeout(done, ms));
    watchRequests(() => undefined);
    atStop(async () => { await later(300); console.log('job ended'); });
    const server = createServer(async (asked, answer) => {
      if (asked.url === '/ready') return answer.writeHead(isStopping() ? 503 : 200).end();
      if (asked.url === '/endless') { answer.write('x'); stopping().addEventListener('abort', () => answer.end()); return; }
      if (asked.url === '/stuck') return answer.write('x');
      answer.write('first,');
      await later(600);
      answer.end('second');
    });
    server.listen(0, '127.0.0.1', () => console.log('port ' + server.address().port));
    stopWell({
      noticeMs: 300, limitMs: ${limitMs},
      close: async () => console.log('database closed'),
      end: (code) => process.exit(code),
    });`;
  server = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], { cwd: root });
  server.stderr?.pipe(process.stderr);
  const [said] = (await once(server.stdout ?? process, 'data')) as [Buffer];
  return Number(/port (\d+)/.exec(String(said))?.[1]);
}

const keepAlive = new Agent({ keepAlive: true });

function get(port: number, path: string, agent: Agent | undefined = keepAlive) {
  return new Promise<{ status: number; text: string; connection: unknown }>((done, fail) => {
    const asking = request({ host: '127.0.0.1', port, path, agent }, (answer) => {
      let text = '';
      answer.on('data', (part) => {
        text += part;
      });
      answer.on('end', () => done({ status: answer.statusCode ?? 0, text, connection: answer.headers.connection }));
      answer.on('error', fail);
    });
    asking.on('error', fail);
    asking.end();
  });
}

async function ended(): Promise<{ code: number | null; said: string }> {
  let said = '';
  server?.stdout?.on('data', (part) => {
    said += part;
  });
  const [code] = (await once(server ?? process, 'close')) as [number | null];
  return { code, said };
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s: what is under way is answered whole, then jobs, database, 0',
  async (signal) => {
    const port = await aServer();
    expect((await get(port, '/ready')).status).toBe(200);
    const [slow, endless] = [get(port, '/slow'), get(port, '/endless')];
    await new Promise((later) => setTimeout(later, 100));
    const end = ended();
    server?.kill(signal);
    await new Promise((later) => setTimeout(later, 100));
    // During the notice it still answers, and says that it is going.
    expect(await get(port, '/ready')).toMatchObject({ status: 503, connection: 'close' });
    expect((await slow).text).toBe('first,second');
    expect((await endless).text).toBe('x');
    const { code, said } = await end;
    expect(code).toBe(0);
    expect(said.indexOf('job ended')).toBeGreaterThan(-1);
    expect(said.indexOf('database closed')).toBeGreaterThan(said.indexOf('job ended'));
    await expect(get(port, '/ready', undefined)).rejects.toThrow('ECONNREFUSED');
  },
);

test('what does not end is cut off at the limit, with 1; a second signal changes nothing', async () => {
  const port = await aServer(1000);
  await get(port, '/ready');
  const stuck = get(port, '/stuck');
  stuck.catch(() => undefined);
  await new Promise((later) => setTimeout(later, 100));
  const [end, began] = [ended(), performance.now()];
  server?.kill('SIGTERM');
  server?.kill('SIGTERM');
  const { code, said } = await end;
  expect(code).toBe(1);
  expect(said).not.toContain('database closed');
  expect(performance.now() - began).toBeGreaterThan(900);
  await expect(stuck).rejects.toThrow();
});

test('seconds from the environment are whole', () => {
  process.env.FAKTA_TEST_SECONDS = '12';
  expect(secondsFrom('FAKTA_TEST_SECONDS', 5)).toBe(12_000);
  process.env.FAKTA_TEST_SECONDS = 'soon';
  expect(() => secondsFrom('FAKTA_TEST_SECONDS', 5)).toThrow('expected whole seconds');
  process.env.FAKTA_TEST_SECONDS = '';
  expect(secondsFrom('FAKTA_TEST_SECONDS', 5)).toBe(5000);
});

import { readFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { log } from './log';
import { readMetrics } from './metrics';
import { idOf, openRequests } from './open-requests';
import { logRequests } from './request-log';
import { routesOf } from './routes';

const routeOf = routesOf({
  staticRoutes: [{ page: '/' }, { page: '/sign-in' }, { page: '/api/health' }],
  dynamicRoutes: [{ page: '/join/[code]', regex: '^/join/([^/]+?)(?:/)?$' }],
});
logRequests(routeOf);

afterEach(() => vi.restoreAllMocks());

const none = { has: () => false };

test.each([
  ['2f1a9c60-77aa-4b1e-9d38-0b5b0c7a1e11', true],
  ['proxy_0123456789', true],
  ['short', false],
  ['x'.repeat(65), false],
  ['budi@sekolah.sch.id', false],
  ['a b c d e f g h', false],
  ['12345678\r\nset-cookie: a=b', false],
  ['{"$ne":null}12345', false],
  ['', false],
])('the id %j of a proxy is taken: %s', (given, taken) => {
  expect(idOf(given, none) === given).toBe(taken);
  expect(idOf(given, none)).toMatch(/^[\w-]{8,64}$/);
});

test('two at once never have one id', () => {
  expect(idOf('proxy-12345678', { has: () => true })).not.toBe('proxy-12345678');
});

test.each([
  ['/join/RAHASIA?next=/x', '/join/[code]'],
  ['/sign-in?email=budi@x.id', '/sign-in'],
  ['/sign-in#budi', '/sign-in'],
  ['/_next/static/chunks/a.js', '/_next/static'],
  ['/budi.santoso', '(none)'],
  ['//evil.example/%00', '(none)'],
  ['http://evil.example/sign-in', '(none)'],
])('%s is told as %s', (url, route) => {
  expect(routeOf(url)).toBe(route);
});

test('a request is one line: its id, method, route, status and time, and nothing that was sent', async () => {
  const told = vi.spyOn(log, 'info').mockImplementation(() => undefined);
  const answer = await ask({
    method: 'POST',
    path: '/join/RAHASIA?email=budi@sekolah.sch.id&token=abc',
    headers: {
      'x-request-id': 'proxy-12345678',
      cookie: 'session=s3cr3t',
      authorization: 'Bearer s3cr3t',
      'user-agent': 'Budi',
      'x-forwarded-for': '203.0.113.9',
    },
    body: 'answer=Jakarta',
  });
  expect(answer.id).toBe('proxy-12345678');
  expect(answer.seen).toBe('proxy-12345678');
  expect(told).toHaveBeenCalledExactlyOnceWith(
    { requestId: 'proxy-12345678', method: 'POST', route: '/join/[code]', status: 201, ms: expect.any(Number) },
    'request',
  );
  expect(openRequests().byId.size).toBe(0);
});

test('probes are not told, and are counted', async () => {
  vi.stubEnv('METRICS_TOKEN', 't');
  const told = vi.spyOn(log, 'info').mockImplementation(() => undefined);
  await ask({ path: '/api/health' });
  expect(told).not.toHaveBeenCalled();
  const metrics = await readMetrics('Bearer t');
  expect(metrics?.text).toMatch(/fakta_http_request_seconds_count\{.*route="\/api\/health".*\} 1/);
  vi.unstubAllEnvs();
});

test('whoever goes away before the answer is told of as aborted', async () => {
  const told = vi.spyOn(log, 'info').mockImplementation(() => undefined);
  const server = createServer(() => undefined);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const asking = request({ port, host: '127.0.0.1', path: '/' });
  asking.on('error', () => undefined);
  asking.end();
  await vi.waitFor(() => expect(openRequests().byId.size).toBe(1));
  asking.destroy();
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  expect(told.mock.calls[0]?.[0]).toMatchObject({ route: '/', status: 0, aborted: true });
  server.close();
});

test('alerts and dashboards ask for nothing that is not measured', async () => {
  vi.stubEnv('METRICS_TOKEN', 't');
  const measured = (await readMetrics('Bearer t'))?.text ?? '';
  vi.unstubAllEnvs();
  for (const file of ['deploy/prometheus/fakta-alerts.yml', 'deploy/grafana/fakta.json']) {
    const asked = new Set(readFileSync(file, 'utf8').match(/\bfakta_\w+/g));
    expect(asked.size).toBeGreaterThan(2);
    for (const name of asked) expect(measured, `${file}: ${name}`).toMatch(new RegExp(`^${name}[ {]`, 'm'));
  }
});

type Asked = { method?: string; path: string; headers?: Record<string, string>; body?: string };

/** One request to a server that answers 201 with the id that its request has. */
async function ask({ method = 'GET', path, headers = {}, body }: Asked) {
  const server = createServer((given, response) => {
    response.writeHead(201).end(given.headers['x-request-id']);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  try {
    return await new Promise<{ id: unknown; seen: string }>((done, fail) => {
      const asking = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (answer) => {
        let seen = '';
        answer.on('data', (part) => {
          seen += part;
        });
        answer.on('end', () => done({ id: answer.headers['x-request-id'], seen }));
      });
      asking.on('error', fail);
      asking.end(body);
    });
  } finally {
    await new Promise((done) => server.close(done));
  }
}

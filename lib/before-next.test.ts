import { subscribe } from 'node:diagnostics_channel';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { stepBeforeNext } from './before-next.ts';
import { keepFrontDoor } from './front-door.ts';

test('pages that are kept come before what answers the requests of a server, all else to it', async () => {
  const asked: string[] = [];
  const server = createServer(({ url = '', headers }, outgoing) => {
    asked.push(url);
    const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1];
    outgoing.setHeader('content-type', 'text/html').end(`<script nonce="${nonce}"></script>`);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const get = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
      headers: { accept: 'text/html' },
    });
    return answer.text();
  };
  try {
    keepFrontDoor();
    stepBeforeNext();
    const pages = [await get('/privacy'), await get('/privacy'), await get('/account'), await get('/account')];
    expect(asked).toEqual(['/privacy', '/account', '/account']);
    expect(new Set(pages).size).toBe(4);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('who goes before their turn is not answered, and all others are', async () => {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, outgoing) => {
    asked.push(url);
    outgoing.end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    stepBeforeNext();
    subscribe('http.server.request.start', (message) => {
      const { request } = message as { request: IncomingMessage };
      if (request.url === '/gone') request.socket.destroy();
    });
    await Promise.all(['/gone', '/stays', '/too'].map((path) => fetch(address + path).catch(() => null)));
    expect(asked.sort()).toEqual(['/stays', '/too']);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

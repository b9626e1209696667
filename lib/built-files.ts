import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { type Coding, codings, takes } from './packed-answer';

/** A file of the build, packed. `tag` is its entity tag: its name changes with what it holds. */
type BuiltFile = { readonly type: string; readonly tag: string; readonly packed: Readonly<Record<Coding, Buffer>> };

const types: Readonly<Record<string, string>> = {
  '.js': 'application/javascript; charset=UTF-8',
  '.css': 'text/css; charset=UTF-8',
};

/**
 * The scripts and styles of the build, a dozen to a first page, sent from memory as `scripts/pack-built.mjs` packed them: a sixth shorter than Next sends them, which packs each
 * anew for everyone who asks. Whoever takes nothing packed, asks for a part or for what is not here is answered by Next, and so is everyone when nothing was packed.
 */
export class BuiltFiles {
  private readonly files: ReadonlyMap<string, BuiltFile>;

  /** @param folder of a build, with `BUILD_ID` and what was packed for it. */
  constructor(folder = '.next') {
    this.files = new Map(read(folder));
  }

  answer(request: IncomingMessage, response: ServerResponse, behind: () => void): void {
    const file = this.fileFor(request);
    const coding = file && codings.find((one) => takes(request.headers['accept-encoding'], one));
    if (file && coding) send(file, coding, request, response);
    else behind();
  }

  private fileFor({ method, url = '', headers }: IncomingMessage): BuiltFile | undefined {
    const isRead = method === 'GET' || method === 'HEAD';
    return isRead && headers.range === undefined ? this.files.get(url) : undefined;
  }
}

function send(file: BuiltFile, coding: Coding, request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of headersFor(request)) response.setHeader(name, value);
  response.setHeader('etag', file.tag);
  if (request.headers['if-none-match'] === file.tag) {
    response.writeHead(304).end();
    return;
  }
  const body = file.packed[coding];
  response.setHeader('content-type', file.type);
  response.setHeader('content-encoding', coding);
  response.setHeader('content-length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** What next.config.js gives these files too: `e2e/built-files.spec.ts` holds the two together. */
function* headersFor({ headers }: IncomingMessage): Generator<readonly [string, string]> {
  yield ['cache-control', 'public, max-age=31536000, immutable'];
  yield ['vary', 'Accept-Encoding'];
  yield ['x-content-type-options', 'nosniff'];
  yield ['cross-origin-resource-policy', 'same-origin'];
  if (/^https(?:,|$)/.test(String(headers['x-forwarded-proto'])))
    yield ['strict-transport-security', 'max-age=31536000; includeSubDomains'];
}

function* read(folder: string): Generator<readonly [string, BuiltFile]> {
  const id = path.join(folder, 'BUILD_ID');
  const own = existsSync(id) ? path.join(folder, 'packed', readFileSync(id, 'utf8').trim()) : '';
  if (!existsSync(own)) return;
  for (const packed of readdirSync(own)) {
    const name = packed.endsWith('.br') && packed.slice(0, -'.br'.length);
    const type = name && types[path.extname(name)];
    if (!type) continue;
    const [br, gzip] = codings.map((coding) => readFileSync(path.join(own, `${name}.${coding}`))) as [Buffer, Buffer];
    yield [`/_next/static/chunks/${name}`, { type, tag: `"${name}"`, packed: { br, gzip } }];
  }
}

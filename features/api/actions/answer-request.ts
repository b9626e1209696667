import { createHash, randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { type Opened, openToken } from '@/features/tokens/commands/open-token';
import { AppError, type ErrorCode } from '@/lib/errors';
import { log } from '@/lib/log';
import { isUnavailable } from '@/lib/unavailable';
import { retrySeconds } from '@/lib/unavailable-answer';
import { findOperation } from '../operations/find-operation';
import { Problem, type ProblemCode, problems, type RequestFault } from '../policy';
import type { Ended, Operation } from '../schema/operation';
import { type Once, once } from './once';
import { limited, type RateHeaders } from './rate';
import { readBody } from './read-body';

const base = '/api/v1';

/**
 * Answers a request at `/api/v1`: the token tells who asks, as nothing else does (cookies are not read, so no other site can ask in
 * someone's name); then its rate, its scope, its query and body, and the operation.
 */
export async function answerRequest(request: Request, { now }: { now: Date }): Promise<Response> {
  let rate: RateHeaders = {};
  try {
    const opened = await openToken(request.headers.get('authorization'), { now });
    const counted = await limited(request.headers, opened?.tokenId, now);
    rate = counted.headers;
    if (!counted.allowed) throw new Problem('too-many-requests', 'Wait as long as `Retry-After` says.');
    return withHeaders(await answer(request, opened, now), rate);
  } catch (error) {
    return withHeaders(problemResponse(problemOf(error, request)), rate);
  }
}

async function answer(request: Request, opened: Opened | undefined, now: Date): Promise<Response> {
  const url = new URL(request.url);
  // Next answers HEAD by the handler of GET, and sends no body.
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const asked = findOperation(method, url.pathname.slice(base.length));
  if (!opened) throw unauthorized();
  if ('methods' in asked) {
    if (asked.methods.length === 0) throw new Problem('not-found', 'This address is not in /api/v1/openapi.json.');
    const headers = { Allow: asked.methods.join(', ') };
    throw new Problem('method-not-allowed', `Expected ${asked.methods.join(' or ')}, got ${request.method}.`, {
      headers,
    });
  }
  const { operation, params } = asked.found;
  if (operation.scope && !opened.scopes.includes(operation.scope)) throw lacks(operation.scope);
  const query = checked(operation.query, Object.fromEntries(url.searchParams), '');
  const sent = operation.body ? await readBody(request) : { text: '', json: undefined };
  const body = operation.body ? checked(operation.body, sent.json, '/') : undefined;
  const act = () => operation.run({ ...opened, params, query, body, now });
  const tell = (ended: Ended) => responseOf(operation, ended, url);
  if (method !== 'POST') return unlessKnown(request, tell(await act()));
  const key = request.headers.get('idempotency-key');
  if (key === null) return tell(await act());
  const requestHash = createHash('sha256').update(`${url.pathname}${url.search}\n${sent.text}`).digest('hex');
  const of: Once = { tokenId: opened.tokenId, key, requestHash };
  return once(of, { act, tell }, { now });
}

function unauthorized(): Problem {
  const headers = { 'WWW-Authenticate': 'Bearer realm="fakta"' };
  return new Problem(
    'unauthorized',
    'Expected "Authorization: Bearer TOKEN" with a token that is not over. Make one on your account page.',
    { headers },
  );
}

function lacks(scope: string): Problem {
  const headers = { 'WWW-Authenticate': `Bearer realm="fakta", error="insufficient_scope", scope="${scope}"` };
  return new Problem('insufficient-scope', `Expected a token for "${scope}". Make one that has it.`, { headers });
}

function checked(shape: z.ZodType, given: unknown, root: '' | '/'): unknown {
  const read = shape.safeParse(given);
  if (read.success) return read.data;
  const errors = read.error.issues.map(
    ({ path, message }): RequestFault => ({ at: `${root}${path.join('/')}`, detail: message }),
  );
  throw new Problem('invalid-request', `The ${root ? 'body' : 'query'} is not as documented. See \`errors\`.`, {
    errors,
  });
}

const uncached = { 'Cache-Control': 'no-store' } as const;

function responseOf({ status, answer: shape }: Operation, ended: Ended, url: URL): Response {
  switch (ended.kind) {
    case 'refused':
      throw new Problem('refused', ended.detail, { reason: ended.reason });
    case 'file': {
      const { content, mediaType, name } = ended;
      const disposition = `attachment; filename="${name}"`;
      const headers = {
        ...uncached,
        'Content-Type': typeof content === 'string' ? `${mediaType}; charset=utf-8` : mediaType,
        'Content-Disposition': disposition,
      };
      return new Response(content, { status, headers });
    }
    case 'value': {
      if (shape === 'file') throw new Error('an operation that sends a file gave a value');
      const plain = shape.parse(JSON.parse(JSON.stringify(ended.value)));
      const location: Record<string, string> = ended.location ? { Location: `${base}${ended.location}` } : {};
      return Response.json(plain, { status, headers: { ...uncached, ...location, ...nextLink(plain, url) } });
    }
  }
}

/** RFC 8288. */
function nextLink(plain: unknown, url: URL): Record<string, string> {
  const next = (plain as { readonly next?: unknown }).next;
  if (typeof next !== 'string') return {};
  const search = new URLSearchParams(url.search);
  search.set('cursor', next);
  return { Link: `<${url.pathname}?${search}>; rel="next"` };
}

/** With an entity tag; 304 where the asker has it already. */
async function unlessKnown(request: Request, response: Response): Promise<Response> {
  const content = new Uint8Array(await response.arrayBuffer());
  const tag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;
  const headers = new Headers(response.headers);
  headers.set('ETag', tag);
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  if (known.includes(tag) || known.includes('*')) {
    headers.delete('Content-Type');
    return new Response(null, { status: 304, headers });
  }
  return new Response(content, { status: response.status, headers });
}

const ofErrors: Readonly<Record<ErrorCode, ProblemCode>> = {
  'not-found': 'not-found',
  forbidden: 'forbidden',
  'sign-in-needed': 'unauthorized',
  conflict: 'conflict',
  gone: 'gone',
};

function problemOf(error: unknown, { headers }: Request): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof AppError) {
    const code = ofErrors[error.code];
    const isMissing = code === 'not-found';
    return new Problem(
      code,
      isMissing ? 'Look at the ids of the request: what is not yours is not there.' : problems[code][1],
    );
  }
  if (isUnavailable(error)) {
    log.error({ error }, 'The database is not available to the API.');
    const wait = { headers: { 'Retry-After': String(retrySeconds) } };
    return new Problem('unavailable', 'Nothing was saved. Try again as `Retry-After` says.', wait);
  }
  // Every request that a server is asked has an id (lib/open-requests.ts); its line in the log has it as well.
  const errorId = headers.get('x-request-id') ?? randomUUID();
  log.error({ error, errorId }, 'An API request failed.');
  return new Problem('internal', `It was logged as ${errorId}. Try again later; if it still fails, mention this id.`);
}

/** RFC 9457. The `type` leads to the page that explains it. */
function problemResponse({ code, detail, more: { errors, reason, headers } }: Problem): Response {
  const [status, title] = problems[code];
  const body = { type: `/docs/api#${code}`, title, status, code, detail, reason, errors };
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...uncached, ...headers, 'Content-Type': 'application/problem+json' },
  });
}

function withHeaders(response: Response, more: Readonly<Record<string, string>>): Response {
  for (const [name, content] of Object.entries(more)) response.headers.set(name, content);
  return response;
}

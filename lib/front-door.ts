import { randomBytes } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isFromElsewhere } from './cross-site';
import { frameCookie, openFrame } from './frame';
import { calledHeader } from './reader-name';

/** Why a request is turned away, in this header of its own, by proxy.ts: the door itself cannot answer in the place of Next. */
export const refusedHeader = 'x-fakta-refused';
export type Refused = 'elsewhere' | 'too-large';

export const policyHeader = 'content-security-policy';

const kept = globalThis as typeof globalThis & { faktaDoor?: true };

/**
 * From now on each request for a page comes with a content security policy and a fresh nonce, which Next puts on its own scripts, and so does its answer. Node says of
 * every request that it begins, so this costs a fraction of what the same in proxy.ts costs, which Next hands a copy of each request. Not a guard: pages, actions and handlers ask for their viewer themselves.
 */
export function keepFrontDoor(): void {
  if (kept.faktaDoor) return;
  kept.faktaDoor = true;
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    receive(request, response);
  });
}

/** What is done with one request, before anything else sees it. */
export function receive(request: IncomingMessage, response: ServerResponse): void {
  const { headers } = request;
  // What Next marks its own requests to itself with. From outside it once opened a way around proxy.ts (CVE-2025-29927).
  delete headers['x-middleware-subrequest'];
  delete headers[refusedHeader];
  delete headers[policyHeader];
  delete headers[calledHeader];
  const path = pathOf(request);
  const refused = refusalOf(request, path);
  if (refused) headers[refusedHeader] = refused;
  if (isFile.test(path) || isEmbed.test(path) || isForScripts(request)) return;
  const policy = policyFor(request);
  headers[policyHeader] = policy;
  response.setHeader(policyHeader, policy);
}

/** Files and the API: their policy stands in next.config.js. */
const isFile = /^\/(?:_next\/static\/|_next\/image|favicon\.ico|icon|sw\.js$|manifest\.webmanifest$|api\/)/;
/** A quiz in someone else's page, which sends a policy of its own. */
const isEmbed = /^\/embed\/[\w-]+$/;

/** What the scripts of a page ask for in its place, which holds to the policy that the page came with: a browser shows no such answer, and each would be a third of a KiB longer. */
export function isForScripts({ headers }: { readonly headers: NodeJS.Dict<string | string[]> }): boolean {
  return headers.rsc !== undefined || headers['next-action'] !== undefined;
}

function pathOf({ url = '' }: IncomingMessage): string {
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query);
}

/** What is too much for the forms where people send much. Beyond `serverActions.bodySizeLimit` of next.config.js, 5 MiB, Next answers with a bare "Internal Server Error". */
const mostBytes: Readonly<Record<string, number>> = { '/teach/new': 5 * 1024 * 1024, '/teach/import': 1024 * 1024 };

function refusalOf(request: IncomingMessage, path: string): Refused | undefined {
  const { method = '', headers } = request;
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return undefined;
  if (sendsForm(request, path) && isFromElsewhere((name) => one(headers[name]))) return 'elsewhere';
  const most = mostBytes[path];
  return most !== undefined && method === 'POST' && Number(headers['content-length']) > most ? 'too-large' : undefined;
}

/** The API takes no forms and no cookies of pages, but at a Server Action sent there; next-auth and learning platforms are posted to from elsewhere. */
function sendsForm({ headers }: IncomingMessage, path: string): boolean {
  if (!path.startsWith('/api/') || headers['next-action'] !== undefined) return true;
  if (path.startsWith('/api/auth/') || path === '/api/lti/login' || path === '/api/lti/launch') return false;
  return /^(?:multipart\/form-data|application\/x-www-form-urlencoded)/i.test(headers['content-type'] ?? '');
}

function one(value: string | string[] | undefined): string | null {
  return typeof value === 'string' ? value : (value?.[0] ?? null);
}

const development = process.env.NODE_ENV === 'development';

function policyFor(request: IncomingMessage): string {
  const nonce = randomBytes(16).toString('base64');
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    // Charts and progress bars set their sizes in style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framers(request)}`,
    "manifest-src 'self'",
    "worker-src 'self'",
  ].join('; ');
}

/** The nonce of a policy that the door gave. */
export function nonceOf(policy: string | string[] | undefined): string | undefined {
  return /'nonce-([\w+/=]+)'/.exec(String(policy))?.[1];
}

/** The origins of a registered learning platform that launched Fakta in a frame of this browser; else nobody. */
function framers({ headers: { cookie = '' } }: IncomingMessage): string {
  const framed = frameIn.exec(cookie)?.[1];
  return (framed && openFrame(framed, new Date())?.join(' ')) || "'none'";
}

const frameIn = new RegExp(`(?:^|;\\s*)${frameCookie}=([^;]*)`);

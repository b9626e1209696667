/// <reference lib="webworker" />
import { CacheFirst, ExpirationPlugin, Serwist } from 'serwist';

// The service worker, served as /sw.js. It keeps the page of /offline with its scripts, and leads there when a page cannot
// be reached. It keeps no page of a person: those come from the network or not at all.

declare const self: ServiceWorkerGlobalScope;

const shell = '/offline';
const [shellCache, assetCache] = ['fakta-shell', 'fakta-assets'];
/** Their names hold a hash of what they are, so they never change. */
const asset = /\/_next\/static\/[^"'\\\s)?<>]+/g;

const serwist = new Serwist({
  skipWaiting: true,
  clientsClaim: true,
  runtimeCaching: [
    {
      matcher: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/_next/static/'),
      handler: new CacheFirst({
        cacheName: assetCache,
        plugins: [new ExpirationPlugin({ maxEntries: 200, maxAgeSeconds: 60 * 24 * 60 * 60, maxAgeFrom: 'last-used' })],
      }),
    },
    { matcher: ({ request }) => request.mode === 'navigate', handler: ({ request }) => open(request) },
  ],
});

/** The page from the network; when there is none, or the server is down, the offline page with the place it was wanted for. */
async function open(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  try {
    const response = await fetch(request);
    if (response.status < 500) return response;
    return (await instead(pathname)) ?? response;
  } catch (error) {
    const response = await instead(pathname);
    if (response) return response;
    throw error;
  }
}

async function instead(pathname: string): Promise<Response | undefined> {
  const kept = await caches.match(shell, { cacheName: shellCache });
  if (!kept || pathname === shell) return kept;
  return Response.redirect(`${shell}#${pathname}`, 302);
}

/** Keeps the offline page as it is now, with all scripts and styles it names. */
async function keepShell(): Promise<void> {
  const page = await fetch(shell, { credentials: 'same-origin', redirect: 'error' });
  if (!page.ok) throw new Error(`Expected the page ${shell}, got status ${page.status}.`);
  const html = await page.clone().text();
  const assets = await caches.open(assetCache);
  for (const path of new Set(html.match(asset) ?? [])) {
    if (!(await assets.match(path))) await assets.add(path);
  }
  await (await caches.open(shellCache)).put(shell, page);
}

self.addEventListener('install', (event) => event.waitUntil(keepShell()));
// A page asks for it when something is taken along: the language or the person may have changed since.
self.addEventListener('message', (event) => {
  if (event.data === 'keep-shell') event.waitUntil(keepShell());
});

serwist.addEventListeners();

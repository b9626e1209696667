import { cookies } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { clientKeyOf } from '@/lib/client-key';
import { framedCookie } from '@/lib/frame';
import { html } from '@/lib/html';
import { countOne } from '@/lib/rate-limit';
import { digestOf } from '@/lib/secrets';
import { siteOrigin } from '@/lib/site-origin';
import { beginLogin, framersOfLogin, moveToWindow, sendOn } from '../commands/begin-login';
import { ltiPaths } from '../policy/addresses';
import { lasts } from '../policy/times';
import { loginSchema } from '../schema/login';
import { faultPage, smallPage } from './answer';

/** The cookie that holds a state: one for each launch, as a page of a platform may open several at once. */
export function stateCookie(state: string): string {
  return `fakta-lti-${digestOf(state).slice(0, 12)}`;
}

/** Launches that one place may begin, which may be a school whose thousand pupils open an assignment at once. Each is a row, for as long as a login lasts. */
const loginRate = { most: 1200, seconds: 60 } as const;

/**
 * The first step of a launch. In a frame the browser is asked first whether it keeps a cookie there: one that does not is offered a window of its own
 * before the platform is asked anything, so that what it answers is not spent.
 */
export async function handleLogin(request: Request): Promise<Response> {
  const given = await givenIn(request);
  if (typeof given.state === 'string') return afterFrame(given.state);
  if (typeof given.window === 'string') return inWindow(given.window);
  const asked = loginSchema.safeParse(given);
  if (!asked.success) return faultPage('login-request');
  const [now, origin] = [new Date(), await siteOrigin()];
  const { allowed, resetSeconds } = await countOne(`lti:${clientKeyOf(request.headers)}`, loginRate, now);
  if (!allowed) return tooMany(resetSeconds);
  const framed = isFramed(request);
  const begun = await beginLogin(asked.data, { origin, framed, now });
  if (!begun.ok) return faultPage(begun.code);
  const { state } = begun.value;
  await hold(state);
  return framed ? onward(`${origin}${ltiPaths.login}?state=${state}`) : leave(state);
}

/** Whether a request is for a frame; a browser that does not say so is taken for a window. */
export function isFramed(request: Request): boolean {
  return ['iframe', 'frame'].includes(request.headers.get('sec-fetch-dest') ?? '');
}

/** Without redirects to where a header says: an address of ours or of a registered platform. */
export function onward(address: string): Response {
  return new Response(null, { status: 303, headers: { Location: address, 'Cache-Control': 'no-store' } });
}

async function tooMany(seconds: number): Promise<Response> {
  const page = await faultPage('throttled', [], 429);
  page.headers.set('Retry-After', String(seconds));
  return page;
}

async function givenIn(request: Request): Promise<Record<string, FormDataEntryValue>> {
  if (request.method === 'POST') return Object.fromEntries(await request.formData().catch(() => new FormData()));
  return Object.fromEntries(new URL(request.url).searchParams);
}

async function hold(state: string): Promise<void> {
  (await cookies()).set(stateCookie(state), state, { ...framedCookie, path: '/api/lti', maxAge: lasts.login / 1000 });
}

async function leave(state: string): Promise<Response> {
  const now = new Date();
  const sent = await sendOn(state, { origin: await siteOrigin(), now });
  return sent.ok ? onward(sent.value) : faultPage(sent.code, await framersOfLogin(state, { now }));
}

async function afterFrame(state: string): Promise<Response> {
  if ((await cookies()).get(stateCookie(state))?.value === state) return leave(state);
  const framers = await framersOfLogin(state, { now: new Date() });
  if (framers.length === 0) return faultPage('login');
  const t = await getTranslations('lti.window');
  const address = `${ltiPaths.login}?window=${encodeURIComponent(state)}`;
  const more = html`<p><a href="${address}" target="_blank" rel="noopener">${t('open')}</a></p>`;
  return smallPage({ title: t('title'), text: t('text'), more, framers });
}

async function inWindow(state: string): Promise<Response> {
  const moved = await moveToWindow(state, { now: new Date() });
  if (!moved.ok) return faultPage(moved.code);
  await hold(moved.value.state);
  return leave(moved.value.state);
}

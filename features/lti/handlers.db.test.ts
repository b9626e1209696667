import { beforeEach, expect, test, vi } from 'vitest';
import { clientKeyOf } from '@/lib/client-key';
import { db } from '@/lib/db';
import { anAssignment } from '@/prisma/seed/assignments';
import { aClass } from '@/prisma/seed/classes';
import { aPerson, aQuiz } from '@/prisma/seed/factories';
import { aConnection } from '@/prisma/seed/lti';
import { handleLaunch } from './actions/handle-launch';
import { handleLogin } from './actions/handle-login';

// A browser with its cookies, and words by their names.
const jar = new Map<string, string>();
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ host: 'localhost:3000' }),
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    has: (name: string) => jar.has(name),
    set: (name: string, value: string) => jar.set(name, value),
  }),
}));
vi.mock('next-intl/server', () => ({ getTranslations: async () => (key: string) => `[${key}]` }));

const origin = 'http://localhost:3000';
let issuer: string;

beforeEach(async () => {
  jar.clear();
  const { classId } = await aClass((await aPerson('teacher')).userId, []);
  const { platformId } = await aConnection(classId, await anAssignment(classId, (await aQuiz()).code));
  ({ issuer } = await db.ltiPlatform.findUniqueOrThrow({ where: { id: platformId } }));
});

/** The state of a launch that was sent on to the platform from a frame. */
async function inFrame(): Promise<string> {
  const asked = { iss: issuer, login_hint: 'sari', target_link_uri: `${origin}/api/lti/launch` };
  const headers = { 'sec-fetch-dest': 'iframe' };
  const begun = await handleLogin(new Request(`${origin}/api/lti/login?${new URLSearchParams(asked)}`, { headers }));
  const address = begun.headers.get('location') ?? '';
  const sent = await handleLogin(new Request(address, { headers }));
  expect(sent.headers.get('location')).toContain(`${issuer}/auth`);
  return new URL(address).searchParams.get('state') ?? '';
}

const post = (fields: Record<string, string>) =>
  handleLaunch(new Request(`${origin}/api/lti/launch`, { method: 'POST', body: new URLSearchParams(fields) }));

async function expectTold(answer: Response, code: string, framers: string) {
  expect(await answer.text()).toContain(`[faults.${code}]`);
  expect(answer.headers.get('content-security-policy')).toMatch(new RegExp(`frame-ancestors ${framers}$`));
}

test('why a launch ends is told in the frame it began in', async () => {
  const state = await inFrame();
  await expectTold(await post({ error: 'login_required', state }), 'platform-error', issuer);
  await expectTold(await post({ state }), 'message', issuer);
  const again = await handleLogin(new Request(`${origin}/api/lti/login?state=${state}`));
  await expectTold(again, 'login', issuer);
});

test('where nobody knows whose launch it is, nobody frames what is said of it', async () => {
  await expectTold(await post({ error: 'login_required' }), 'platform-error', "'none'");
  await expectTold(await post({ error: 'login_required', state: 'dikarang' }), 'platform-error', "'none'");
});

test('a place that begins more launches than a school does waits, and keeps nobody else waiting', async () => {
  const asked = { iss: issuer, login_hint: 'sari', target_link_uri: `${origin}/api/lti/launch` };
  const begin = (from: string) => {
    const headers = { 'x-forwarded-for': from };
    return handleLogin(new Request(`${origin}/api/lti/login?${new URLSearchParams(asked)}`, { headers }));
  };
  const place = '198.51.100.7';
  const key = `lti:${clientKeyOf(new Headers({ 'x-forwarded-for': place }))}`;
  await db.rateWindow.create({ data: { key, startedAt: new Date(), count: 1199 } });
  expect((await begin(place)).status).toBe(303);
  const logins = await db.ltiLogin.count();
  const refused = await begin(place);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await db.ltiLogin.count()).toBe(logins);
  expect((await begin('198.51.100.8')).status).toBe(303);
});

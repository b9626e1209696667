import { createSecretKey } from 'node:crypto';
import { exportSPKI, generateKeyPair, importJWK, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { db } from '@/lib/db';
import type { Launching } from '@/prisma/seed/lti-messages';
import { LtiPlatform } from '@/prisma/seed/lti-platform';
import { beginLogin, moveToWindow, sendOn } from './commands/begin-login';
import { cleanUpLti } from './commands/clean-up';
import { publicKeys } from './commands/keys';
import { takeLaunch } from './commands/take-launch';
import type { LoginRequest } from './schema/login';

const origin = 'https://fakta.contoh.id';
const sari: Launching = { subject: 'sari', name: 'Sari Dewi' };
let platform: LtiPlatform;
let other: LtiPlatform;

beforeAll(async () => {
  const toolKeys = async () => (await publicKeys({ now: new Date() })) as never;
  platform = await LtiPlatform.start({ tool: origin, toolKeys });
  other = await LtiPlatform.start({ tool: origin, toolKeys });
  vi.stubEnv('FAKTA_TEST_ONLY_FETCH_ORIGINS', `${platform.origin},${other.origin}`);
  await platform.register();
  await other.register();
  // A place of the other platform, under the name of none here.
  await db.ltiDeployment.updateMany({
    where: { platform: { issuer: other.origin } },
    data: { deploymentId: 'pemasangan-asing' },
  });
});
afterAll(async () => {
  await Promise.all([platform.stop(), other.stop()]);
});

const asked = (from = platform): LoginRequest => ({
  iss: from.origin,
  login_hint: 'sari',
  target_link_uri: `${origin}/api/lti/launch`,
  client_id: from.clientId,
});

/** A login that the browser was sent on with: its state, and the nonce that the platform was told. */
async function aLogin(from = platform): Promise<{ readonly state: string; readonly nonce: string }> {
  const begun = await beginLogin(asked(from), { origin, framed: false, now: new Date() });
  if (!begun.ok) throw new Error(begun.code);
  const sent = await sendOn(begun.value.state, { origin, now: new Date() });
  if (!sent.ok) throw new Error(sent.code);
  return { state: begun.value.state, nonce: new URL(sent.value).searchParams.get('nonce') ?? '' };
}

/** How a message ends that is posted by the browser that began. */
async function endOf(make: (nonce: string) => Promise<string> | string): Promise<string> {
  const { state, nonce } = await aLogin();
  const idToken = await make(nonce);
  const taken = await takeLaunch({ state, idToken, held: state }, { now: new Date() });
  return taken.ok ? 'in' : taken.code;
}
const signed = (change: (claims: JWTPayload) => JWTPayload) => (nonce: string) =>
  platform.sign(change(platform.claims(sari, nonce)));
const seconds = () => Math.floor(Date.now() / 1000);
const claim = (name: string) => `https://purl.imsglobal.org/spec/lti/claim/${name}`;

test('a launch as it should be is let in, with no more of a person than a name', async () => {
  const { state, nonce } = await aLogin();
  const idToken = await platform.sign(platform.claims(sari, nonce));
  const taken = await takeLaunch({ state, idToken, held: state }, { now: new Date() });
  expect(taken).toMatchObject({ ok: true, value: { launch: { subject: 'sari', name: 'Sari Dewi', teaches: false } } });
  expect(JSON.stringify(taken)).not.toContain('@');
});

test.each<readonly [string, string, (claims: JWTPayload) => JWTPayload]>([
  ['another audience', 'audience', (claims) => ({ ...claims, aud: 'orang-lain' })],
  ['several audiences without azp', 'audience', (claims) => ({ ...claims, aud: [platform.clientId, 'lain'] })],
  [
    'several audiences, made for another',
    'audience',
    (claims) => ({ ...claims, aud: [platform.clientId, 'lain'], azp: 'lain' }),
  ],
  ['one audience, made for another', 'audience', (claims) => ({ ...claims, azp: 'lain' })],
  ['another issuer', 'issuer', (claims) => ({ ...claims, iss: 'https://palsu.contoh.id' })],
  ['over', 'expired', (claims) => ({ ...claims, iat: seconds() - 600, exp: seconds() - 300 })],
  ['from the future', 'expired', (claims) => ({ ...claims, iat: seconds() + 3600, exp: seconds() + 7200 })],
  ['made long ago', 'expired', (claims) => ({ ...claims, iat: seconds() - 7200, exp: seconds() + 300 })],
  ['without an end', 'expired', ({ exp, ...claims }) => claims],
  ['without a nonce', 'signature', ({ nonce, ...claims }) => claims],
  ['with another nonce', 'nonce', (claims) => ({ ...claims, nonce: 'lain' })],
  ['without a subject', 'signature', ({ sub, ...claims }) => claims],
  ['from a place that is not registered', 'deployment', (claims) => ({ ...claims, [claim('deployment_id')]: 'lain' })],
  [
    'from a place of another platform',
    'deployment',
    (claims) => ({ ...claims, [claim('deployment_id')]: 'pemasangan-asing' }),
  ],
  ['of another version', 'message', (claims) => ({ ...claims, [claim('version')]: '1.1.0' })],
  ['of another kind', 'message', (claims) => ({ ...claims, [claim('message_type')]: 'LtiSubmissionReviewRequest' })],
  ['without its link', 'message', (claims) => ({ ...claims, [claim('resource_link')]: undefined })],
  ['without roles', 'message', (claims) => ({ ...claims, [claim('roles')]: undefined })],
])('a message is refused: %s', async (_, code, change) => {
  expect(await endOf(signed(change))).toBe(code);
});

test('several audiences with Fakta as the party are let in', async () => {
  const several = { aud: [platform.clientId, 'lain'], azp: platform.clientId };
  expect(await endOf(signed((claims) => ({ ...claims, ...several })))).toBe('in');
});

test('a message whose signature is not the platform’s is refused, whatever it says of itself', async () => {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const { kid } = platform.publicJwk;
  const claims = (nonce: string) => platform.claims(sari, nonce);
  const foreign = (nonce: string) =>
    new SignJWT(claims(nonce)).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey);
  expect(await endOf(foreign), 'another key under its name').toBe('signature');
  const unknown = (nonce: string) => platform.sign(claims(nonce), { kid: 'lain' });
  expect(await endOf(unknown), 'a key nobody told').toBe('signature');
  expect(await endOf((nonce) => platform.sign(claims(nonce), {})), 'no name of a key').toBe('signature');
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  expect(await endOf((nonce) => `${part({ alg: 'none', kid })}.${part(claims(nonce))}.`), 'alg none').toBe('signature');
  const pem = await exportSPKI((await importJWK(platform.publicJwk, 'RS256', { extractable: true })) as CryptoKey);
  const shared = createSecretKey(Buffer.from(pem));
  const confused = (nonce: string) => new SignJWT(claims(nonce)).setProtectedHeader({ alg: 'HS256', kid }).sign(shared);
  expect(await endOf(confused), 'HS256 with the public key').toBe('signature');
  const embedded = { alg: 'RS256', kid: 'lain', jwk: { kty: 'RSA' }, jku: `${other.origin}/jwks` };
  expect(
    await endOf((nonce) => new SignJWT(claims(nonce)).setProtectedHeader(embedded as never).sign(privateKey)),
    'a key of its own',
  ).toBe('signature');
  expect(await endOf(() => 'kata.kata.kata')).toBe('signature');
  const cut = async (nonce: string) =>
    (await platform.sign(claims(nonce))).replace(/\.[^.]*\./, `.${part({ ...claims(nonce), sub: 'guru' })}.`);
  expect(await endOf(cut), 'other words under a signature').toBe('signature');
  expect(publicKey).toBeDefined();
});

test('the word of another registered platform counts for nothing here', async () => {
  const theirs = (nonce: string) =>
    other.sign({ ...other.claims(sari, nonce), iss: platform.origin, aud: platform.clientId });
  expect(await endOf(theirs)).toBe('signature');
  expect(await endOf((nonce) => other.sign(other.claims(sari, nonce)))).toBe('signature');
});

test('a message is taken once: not again, not with another login, not by another browser', async () => {
  const [first, second] = [await aLogin(), await aLogin()];
  const idToken = await platform.sign(platform.claims(sari, first.nonce));
  const take = (state: string, held: string | undefined) => takeLaunch({ state, idToken, held }, { now: new Date() });
  // Login CSRF: the message of an attacker, posted in the browser of someone else.
  expect(await take(first.state, undefined)).toMatchObject({ code: 'cookie' });
  expect(await take(first.state, second.state)).toMatchObject({ code: 'cookie' });
  expect(await take(first.state, first.state)).toMatchObject({ ok: true });
  expect(await take(first.state, first.state)).toMatchObject({ code: 'state' });
  expect(await take(second.state, second.state)).toMatchObject({ code: 'nonce' });
  expect(await take('dikarang', 'dikarang')).toMatchObject({ code: 'state' });
});

test('of many at once with one state one is let in', async () => {
  const { state, nonce } = await aLogin();
  const idToken = await platform.sign(platform.claims(sari, nonce));
  const all = Array.from({ length: 5 }, () => takeLaunch({ state, idToken, held: state }, { now: new Date() }));
  expect((await Promise.all(all)).filter(({ ok }) => ok)).toHaveLength(1);
});

test('a login is over after ten minutes, and goes to the platform once', async () => {
  const begun = await beginLogin(asked(), { origin, framed: false, now: new Date() });
  if (!begun.ok) throw new Error(begun.code);
  const { state } = begun.value;
  const later = new Date(Date.now() + 11 * 60 * 1000);
  expect(await sendOn(state, { origin, now: later })).toMatchObject({ code: 'login' });
  expect(await takeLaunch({ state, idToken: 'x.y.z', held: state }, { now: new Date() })).toMatchObject({
    code: 'state',
  });
  expect(await sendOn(state, { origin, now: new Date() })).toMatchObject({ ok: true });
  expect(await sendOn(state, { origin, now: new Date() })).toMatchObject({ code: 'login' });
});

test.each([
  ['another site', { target_link_uri: 'https://palsu.contoh.id/api/lti/launch' }, 'target'],
  ['a site that begins alike', { target_link_uri: 'https://fakta.contoh.id.palsu.id/' }, 'target'],
  ['another site behind a name', { target_link_uri: 'https://fakta.contoh.id@palsu.id/' }, 'target'],
  ['a name before the site', { target_link_uri: 'https://palsu@fakta.contoh.id/' }, 'target'],
  ['a platform nobody registered', { iss: 'https://palsu.contoh.id' }, 'platform'],
  ['a client nobody registered', { client_id: 'lain' }, 'platform'],
])('a login is refused: %s', async (_, change, code) => {
  const begun = await beginLogin({ ...asked(), ...change }, { origin, framed: false, now: new Date() });
  expect(begun).toMatchObject({ ok: false, code });
});

test('two registrations of one issuer are told apart by the client, and not guessed', async () => {
  const twin = { ...platform.registration, clientId: 'klien-kedua', registeredAt: new Date() };
  const { id } = await db.ltiPlatform.create({ data: twin, select: { id: true } });
  const { client_id, ...without } = asked();
  expect(await beginLogin(without, { origin, framed: false, now: new Date() })).toMatchObject({ code: 'several' });
  expect(await beginLogin(asked(), { origin, framed: false, now: new Date() })).toMatchObject({ ok: true });
  await db.ltiPlatform.delete({ where: { id } });
  expect(client_id).toBe(platform.clientId);
});

test('from a frame a login moves to a window once, and only there', async () => {
  const now = new Date();
  const begin = async (framed: boolean) => {
    const begun = await beginLogin(asked(), { origin, framed, now });
    return begun.ok ? begun.value.state : '';
  };
  const state = await begin(true);
  const moved = await moveToWindow(state, { now });
  expect(moved).toMatchObject({ ok: true });
  expect(await moveToWindow(state, { now })).toMatchObject({ code: 'login' });
  expect(await sendOn(state, { origin, now })).toMatchObject({ code: 'login' });
  expect(await moveToWindow(await begin(false), { now })).toMatchObject({ code: 'login' });
});

test('a disabled platform launches nothing, also with a login that began before', async () => {
  const { state, nonce } = await aLogin();
  const where = { issuer: platform.origin };
  await db.ltiPlatform.updateMany({ where, data: { disabledAt: new Date() } });
  const idToken = await platform.sign(platform.claims(sari, nonce));
  expect(await takeLaunch({ state, idToken, held: state }, { now: new Date() })).toMatchObject({ code: 'state' });
  expect(await beginLogin(asked(), { origin, framed: false, now: new Date() })).toMatchObject({ code: 'platform' });
  await db.ltiPlatform.updateMany({ where, data: { disabledAt: null } });
});

test('a new key of the platform is read at once, an old one counts no more', async () => {
  const old = await aLogin();
  const before = await platform.sign(platform.claims(sari, old.nonce));
  await platform.rotate();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 6_000 });
  try {
    expect(await endOf(signed((claims) => claims))).toBe('in');
    const taken = await takeLaunch({ state: old.state, idToken: before, held: old.state }, { now: new Date() });
    expect(taken).toMatchObject({ code: 'signature' });
  } finally {
    vi.useRealTimers();
  }
});

test('what is over is deleted', async () => {
  await aLogin();
  expect(await db.ltiLogin.count()).toBeGreaterThan(0);
  await cleanUpLti({ now: new Date(Date.now() + 11 * 60 * 1000) });
  expect(await db.ltiLogin.count()).toBe(0);
});

import { db } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import { digestOf, drawSecret } from '@/lib/secrets';
import { authAddress, framersOf, isOurs, ltiPaths } from '../policy/addresses';
import { lasts } from '../policy/times';
import type { LoginRequest } from '../schema/login';

/** `address` is where the browser goes on to; `state` is what it must hold then. */
export type Login = { readonly state: string; readonly framers: readonly string[] };
export type LoginFault = 'platform' | 'several' | 'target';

/** Begins a launch that a platform asks for. Anyone may ask: nothing is believed before the platform has signed it. */
export async function beginLogin(
  asked: LoginRequest,
  { origin, framed, now }: { readonly origin: string; readonly framed: boolean; readonly now: Date },
): Promise<Outcome<Login, LoginFault>> {
  if (!isOurs(asked.target_link_uri, origin)) return { ok: false, code: 'target' };
  const platforms = await db.ltiPlatform.findMany({
    where: { issuer: asked.iss, disabledAt: null, ...(asked.client_id ? { clientId: asked.client_id } : {}) },
    take: 2,
    select: { id: true, issuer: true, authUrl: true, frameOrigins: true },
  });
  const [platform, another] = platforms;
  if (!platform) return { ok: false, code: 'platform' };
  // One issuer may hold several installations, which a client id tells apart.
  if (another) return { ok: false, code: 'several' };
  const state = drawSecret();
  await db.ltiLogin.create({
    data: {
      stateHash: digestOf(state),
      platformId: platform.id,
      loginHint: asked.login_hint,
      messageHint: asked.lti_message_hint,
      framed,
      expiresAt: new Date(now.getTime() + lasts.login),
    },
    select: { stateHash: true },
  });
  return done({ state, framers: framersOf(platform) });
}

/** Who may frame what is said of a login; nobody where there is none. */
export async function framersOfLogin(state: string, { now }: { now: Date }): Promise<readonly string[]> {
  const kept = { stateHash: digestOf(state), expiresAt: { gt: now } };
  const login = await db.ltiLogin.findFirst({ where: kept, select: { platform: framing } });
  return login ? framersOf(login.platform) : [];
}

/** The address that a browser is sent on to, once for each login. */
export async function sendOn(
  state: string,
  { origin, now }: { readonly origin: string; readonly now: Date },
): Promise<Outcome<string, 'login'>> {
  const nonce = drawSecret();
  const sent = await db.ltiLogin.updateMany({ where: waiting(state, now), data: { nonceHash: digestOf(nonce) } });
  if (sent.count === 0) return { ok: false, code: 'login' };
  const { loginHint, messageHint, platform } = await db.ltiLogin.findUniqueOrThrow({
    where: { stateHash: digestOf(state) },
    select: { loginHint: true, messageHint: true, platform: { select: { authUrl: true, clientId: true } } },
  });
  const redirectUri = `${origin}${ltiPaths.launch}`;
  return done(authAddress({ ...platform, redirectUri, loginHint, messageHint, state, nonce }));
}

/** Moves a login that waits in a frame to a window of its own, under a new state: the link to it works once. */
export async function moveToWindow(
  state: string,
  { now }: { now: Date },
): Promise<Outcome<{ readonly state: string }, 'login'>> {
  const moved = drawSecret();
  const { count } = await db.ltiLogin.updateMany({
    where: { ...waiting(state, now), framed: true },
    data: { stateHash: digestOf(moved), framed: false },
  });
  return count === 0 ? { ok: false, code: 'login' } : done({ state: moved });
}

const framing = { select: { issuer: true, authUrl: true, frameOrigins: true } } as const;

/** Not yet sent on, and not over. */
function waiting(state: string, now: Date) {
  return { stateHash: digestOf(state), nonceHash: null, usedAt: null, expiresAt: { gt: now } };
}

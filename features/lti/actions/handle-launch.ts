import { cookies } from 'next/headers';
import { openSession } from '@/lib/auth';
import { frameCookie, framedCookie, frameHours, sealFrame } from '@/lib/frame';
import { localeCookie, localeOf } from '@/lib/locale';
import { siteOrigin } from '@/lib/site-origin';
import { admit, type Launched } from '../commands/admit';
import { framersOfLogin } from '../commands/begin-login';
import { type Entry, keepForPerson, recognise } from '../commands/enter';
import { type Taken, takeLaunch } from '../commands/take-launch';
import { lasts } from '../policy/times';
import { launchPostSchema } from '../schema/login';
import { faultPage } from './answer';
import { isFramed, onward, stateCookie } from './handle-login';
import { newcomerCookie } from './newcomer-cookie';

/** The last step of a launch: the message of the platform, checked, and where it leads. */
export async function handleLaunch(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const now = new Date();
  const refused = async (code: string) =>
    faultPage(code, await framersOfLogin(String(form.get('state') ?? ''), { now }));
  if (form.has('error')) return refused('platform-error');
  const posted = launchPostSchema.safeParse(Object.fromEntries(form));
  if (!posted.success) return refused('message');
  const { state, id_token: idToken } = posted.data;
  const jar = await cookies();
  const taken = await takeLaunch({ state, idToken, held: jar.get(stateCookie(state))?.value }, { now });
  jar.set(stateCookie(state), '', { ...framedCookie, path: '/api/lti', maxAge: 0 });
  if (!taken.ok) return refused(taken.code);
  const framed = taken.value.framed || isFramed(request);
  if (framed) await openFrame(taken.value, now);
  const known = await recognise(taken.value);
  if (known && !known.ok) return faultPage(known.code, taken.value.framers);
  if (known) return goIn(known.value, taken.value, now);
  const secret = await keepForPerson(taken.value, { now });
  const kind = framed ? framedCookie : ({ httpOnly: true, sameSite: 'lax' } as const);
  jar.set(newcomerCookie, secret, { ...kind, path: '/lti', maxAge: lasts.launch / 1000 });
  return onward(`${await siteOrigin()}/lti/enter`);
}

/** From now on this browser's frames of the platform may show Fakta, in the language the platform speaks. */
async function openFrame({ framers, launch }: Taken, now: Date): Promise<void> {
  const jar = await cookies();
  jar.set(frameCookie, sealFrame(framers, now), { ...framedCookie, maxAge: frameHours * 60 * 60 });
  const locale = localeOf(launch.locale);
  if (locale && !jar.has(localeCookie)) jar.set(localeCookie, locale, { ...framedCookie, httpOnly: false });
}

/** Opens a session for who is launched and leads them on. */
async function goIn(entry: Entry, { platformId, launch, framers }: Launched & Pick<Taken, 'framers'>, now: Date) {
  const admitted = await admit(entry.userId, { platformId, launch }, { now });
  if (!admitted.ok) return faultPage(admitted.code, framers, 200);
  await openSession(entry);
  return onward(`${await siteOrigin()}${admitted.value.path}`);
}
